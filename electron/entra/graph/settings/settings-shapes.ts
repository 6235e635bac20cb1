import { z } from 'zod';
import { decoration } from '../roles/role-shapes.ts';

/*
 * Role settings as they come. A rule stays what it is, untouched: what is understood of it is for `shared/domain/role-settings` to say.
 * Shapes: graph-pim.md §4 [capture].
 */

/** A policy with its rules, and what it is the policy of: a role, or `member` or `owner` of the group it was asked for. */
export const settledPolicy = z.looseObject({
  roleDefinitionId: z.string().min(1),
  policyId: z.string().min(1),
  policy: z.looseObject({
    rules: z.array(z.unknown()),
    lastModifiedDateTime: decoration,
    lastModifiedBy: z.looseObject({ displayName: decoration }).nullish().catch(undefined),
  }),
});
export type SettledPolicy = z.infer<typeof settledPolicy>;

/** What a role is called, and how dangerous the service says it is. */
export const roleDefinition = z.looseObject({
  id: z.string().min(1),
  displayName: decoration,
  description: decoration,
  isPrivileged: z.boolean().nullish().catch(undefined),
});
export type RoleDefinition = z.infer<typeof roleDefinition>;

/** An authentication context, as a policy can ask for it. */
export const contextReference = z.looseObject({
  id: z.string().min(1),
  displayName: decoration,
  isAvailable: z.boolean().nullish().catch(undefined),
});
