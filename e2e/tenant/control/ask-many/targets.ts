import { durationMs } from '../../clock/duration.ts';
import { decidedBy } from '../../world/approvals/approvers.ts';
import { accessTriple, readAccessRole } from '../../world/groups/group-access.ts';
import { ruleOf } from '../../world/policies/policy.ts';
import type { Triple } from '../../world/schedules.ts';
import type { World } from '../../world/world.ts';

/** Something an approver decides about, and the longest activation of it, in ms. */
export type Target = { roleDefinitionId: string; maximumMs: number };

/** What somebody decides about in a plane; with `about`, of these roles and groups alone, by their display names. */
export const targetsOf = (plane: World, approver: string, about?: readonly string[]): Target[] =>
  decidedBy(plane, approver)
    .filter((id) => about?.includes(nameOf(plane, id)) ?? true)
    .map((roleDefinitionId) => {
      const policy = plane.policies.get(roleDefinitionId);
      const maximum = policy && ruleOf(policy, 'Expiration_EndUser_Assignment')?.maximumDuration;
      return { roleDefinitionId, maximumMs: durationMs(maximum ?? '') ?? 0 };
    });

const nameOf = (plane: World, roleDefinitionId: string): string =>
  (plane.plane === 'groups'
    ? plane.directory.get(readAccessRole(roleDefinitionId).groupId)
    : plane.roles.get(roleDefinitionId)
  )?.displayName ?? '';

/** A target as somebody asks for it: a role for the whole tenant, or a way into a group. */
export const tripleOf = (plane: World, { roleDefinitionId }: Target, principalId: string): Triple =>
  plane.plane === 'groups'
    ? accessTriple(principalId, readAccessRole(roleDefinitionId))
    : { principalId, roleDefinitionId, directoryScopeId: '/' };
