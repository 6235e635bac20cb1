import builtinRoles from '../builtin-roles.json' with { type: 'json' };

const STATES = ['assignable', 'do-not-assign', 'implicit', 'service'] as const;
/**
 * Whether Microsoft means a built-in role to be assigned: `do-not-assign` it says so of, `service` is for the accounts that synchronise the
 * directory, `implicit` has everybody or every device by itself. posture-security.md A-15, Microsoft's permissions reference [docs].
 */
export type Assignability = (typeof STATES)[number];

const BY_ID = new Map(builtinRoles.map(({ templateId, status }) => [templateId, status]));

/** Null of a custom role, a group, or a role newer than the bundled table. */
export function assignabilityOf(roleId: string): Assignability | null {
  const status = BY_ID.get(roleId.toLowerCase());
  return STATES.find((state) => state === status) ?? null;
}
