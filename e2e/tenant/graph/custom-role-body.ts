import { z } from 'zod';
import type { CustomRole } from '../world/custom-roles.ts';
import { badRequest } from './refusal.ts';

/** `microsoft.directory/applications/create` and the like. */
const ACTION = /^[\w.-]+(\/[\w.*-]+)+$/;

const members = {
  '@odata.type': z.string().optional(),
  displayName: z.string().min(1).max(256),
  description: z.string().nullish(),
  isEnabled: z.boolean(),
  templateId: z.guid().nullish(),
  resourceScopes: z.array(z.literal('/')).optional(),
  version: z.string().nullish(),
  rolePermissions: z
    .array(
      z.strictObject({
        '@odata.type': z.string().optional(),
        allowedResourceActions: z.array(z.string().regex(ACTION)).min(1),
        condition: z.null().optional(),
      }),
    )
    .length(1),
};
const whole = z.strictObject(members);
const part = whole.partial();

/** Reads the body of a POST to roleDefinitions (rbacapplication-post-roledefinitions [docs]). Throws a 400 GraphRefusal. */
export function readCustomRole(body: unknown): CustomRole {
  const { displayName, description, isEnabled, rolePermissions, version } = parsed(whole, body);
  return {
    displayName,
    description: description ?? '',
    isEnabled,
    allowedResourceActions: rolePermissions[0]?.allowedResourceActions ?? [],
    ...(version ? { version } : {}),
  };
}

/** Reads the body of a PATCH: what is left out stays. Throws a 400 GraphRefusal. */
export function readCustomRoleChanges(body: unknown): Partial<CustomRole> {
  const { displayName, description, isEnabled, rolePermissions, version } = parsed(part, body);
  const actions = rolePermissions?.[0]?.allowedResourceActions;
  return {
    ...(displayName === undefined ? {} : { displayName }),
    ...(description === undefined ? {} : { description: description ?? '' }),
    ...(isEnabled === undefined ? {} : { isEnabled }),
    ...(actions === undefined ? {} : { allowedResourceActions: actions }),
    ...(version ? { version } : {}),
  };
}

function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const at = issue?.path.join('.');
  throw badRequest(`Invalid request body${at ? ` at '${at}'` : ''}: ${issue?.message ?? 'not an object'}`);
}
