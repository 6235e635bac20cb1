import type { Group, RoleDefinition } from '../directory-objects.ts';
import type { Triple } from '../schedules.ts';

/** The two ways of being in a group that PIM governs (graph-pim.md §5 [docs]). */
export const ACCESS_IDS = ['member', 'owner'] as const;
export type AccessId = (typeof ACCESS_IDS)[number];

/** Which way into which group. */
export type GroupAccess = { groupId: string; accessId: AccessId };

/**
 * To PIM, being a member and being an owner of a group are two roles with a setting each. As ids they are `{groupId}_{accessId}`,
 * which is what the service's own ids of group schedules and instances begin with (graph-pim.md §1 [capture]).
 */
export const accessRoleId = ({ groupId, accessId }: GroupAccess): string => `${groupId}_${accessId}`;

/** The triple of a principal and a way into a group. */
export const accessTriple = (principalId: string, access: GroupAccess): Triple => ({
  principalId,
  roleDefinitionId: accessRoleId(access),
  directoryScopeId: `/groups/${access.groupId}`,
});

/** Which way into which group an id of the plane of groups means. Throws a RangeError for any other id. */
export function readAccessRole(roleDefinitionId: string): GroupAccess {
  const at = roleDefinitionId.lastIndexOf('_');
  const accessId = ACCESS_IDS.find((one) => one === roleDefinitionId.slice(at + 1));
  if (at < 0 || accessId === undefined) throw new RangeError(`${roleDefinitionId} is no access to a group.`);
  return { groupId: roleDefinitionId.slice(0, at), accessId };
}

/**
 * Whether PIM can govern a group: not one whose members follow a rule or come from on premises (§5 [docs]), nor a distribution list, as it
 * governs security and Microsoft 365 groups (concept-pim-for-groups [docs]).
 */
export const canBeGoverned = (group: Group): boolean =>
  group.membership === 'assigned' && group.distributionList === undefined;

/** A way into a group as the role it is to PIM. */
export const accessRole = (group: Group, accessId: AccessId): RoleDefinition => ({
  id: accessRoleId({ groupId: group.id, accessId }),
  displayName: accessId,
  description: `${accessId} of ${group.displayName}`,
  isBuiltIn: true,
  isEnabled: true,
  isPrivileged: group.isAssignableToRole,
});
