import type { RuleId } from './setting-rules.ts';
import type { Shape } from './shape.ts';
import { exactly, isObject, listOf, objectOf, orNull, text, unreadable } from './shape.ts';

const TYPE = 'microsoft.graph.unifiedRoleManagementPolicyRuleTarget';

/** Graph's description of them; the documents send `All`, and `all` is read back (graph-pim.md §4.1 [capture]). */
const OPERATIONS = ['all', 'activate', 'deactivate', 'assign', 'update', 'remove', 'extend', 'renew'];

const operation: Shape = (value, name) => {
  if (typeof value !== 'string') return unreadable(name);
  return OPERATIONS.includes(value.toLowerCase()) ? null : unreadable(value || name);
};

/** Whom a rule is about, by its id: `…_{caller}_{level}` (graph-pim.md §4.1 [docs]). */
const placeOf = (id: RuleId): { caller: string; level: string } => ({
  caller: id.includes('_EndUser_') ? 'EndUser' : 'Admin',
  level: id.endsWith('_Eligibility') ? 'Eligibility' : 'Assignment',
});

/** A target as the service reads it back once a PATCH has lost it (graph-docs#16689): it says nothing, and the id says it all. */
const isLost = (target: unknown): boolean =>
  target === undefined ||
  target === null ||
  (isObject(target) && target['caller'] === null && target['level'] === null);

/**
 * The target of a rule: the one its id says, or none. Another one would make the service refuse the write (`InvalidPolicyRule`,
 * graph-pim.md §4.1 [2nd-hand]).
 */
export const targetOf = (id: RuleId): Shape => {
  const { caller, level } = placeOf(id);
  const settings = listOf(text);
  const members = (place: Record<string, Shape>): Shape =>
    objectOf(TYPE, {
      ...place,
      operations: listOf(operation),
      inheritableSettings: settings,
      enforcedSettings: settings,
    });
  const whole = members({ caller: exactly(caller), level: exactly(level) });
  const lost = orNull(members({ caller: exactly(null), level: exactly(null) }));
  return (value, name) => (isLost(value) ? lost(value ?? null, name) : whole(value, name));
};

/** The whole target to send with a rule: as it was read, or the documented one where the service has lost it, which gives it back. */
export function targetToSend(id: RuleId, target: unknown): Readonly<Record<string, unknown>> {
  const read = isObject(target) ? target : {};
  const { operations } = read;
  const says = Array.isArray(operations) && (operations.length > 0 || !isLost(target));
  return {
    '@odata.type': TYPE,
    ...placeOf(id),
    operations: says ? (operations as unknown[]) : ['All'],
    inheritableSettings: read['inheritableSettings'] ?? [],
    enforcedSettings: read['enforcedSettings'] ?? [],
  };
}
