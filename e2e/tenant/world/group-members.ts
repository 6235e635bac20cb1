import type { DirectoryObject, Group } from './directory-objects.ts';
import type { AccessId } from './groups/group-access.ts';
import { accessRoleId } from './groups/group-access.ts';
import { inForce } from './schedules.ts';
import type { World } from './world.ts';

/** The direct members of a group, activated ones included, eligible ones not (graph-pim.md §5 [docs]); empty for an unknown one. */
export const membersOf = (world: World, groupId: string): DirectoryObject[] =>
  insiders(world, groupId, 'member');

/** The owners of a group, in the same way. */
export const ownersOf = (world: World, groupId: string): DirectoryObject[] =>
  insiders(world, groupId, 'owner');

function insiders(
  { directory, planes, clock }: World,
  groupId: string,
  accessId: AccessId,
): DirectoryObject[] {
  const group = directory.get(groupId);
  if (group?.kind !== 'group') return [];
  const now = clock.now();
  const governed = planes.groups.assignments
    .ofRole(accessRoleId({ groupId: group.id, accessId }))
    .filter((grant) => inForce(grant, now))
    .map(({ principalId }) => principalId);
  const outside = accessId === 'member' ? group.memberIds : group.ownerIds;
  return [...new Set([...outside, ...governed])].flatMap((id) => directory.get(id) ?? []);
}

/** The members of a group and of the groups within it, each once; groups may contain each other. */
export function transitiveMembersOf(world: World, groupId: string): DirectoryObject[] {
  const found = new Map<string, DirectoryObject>();
  const visit = (id: string): void => {
    for (const member of membersOf(world, id)) {
      if (found.has(member.id)) continue;
      found.set(member.id, member);
      visit(member.id);
    }
  };
  visit(groupId);
  return [...found.values()].filter(({ id }) => id !== groupId);
}

/** The groups that somebody is in, as a direct member. */
export const groupsOf = (world: World, memberId: string): Group[] =>
  world.directory
    .all('group')
    .filter(({ id }) => membersOf(world, id).some((member) => member.id === memberId));

/** The same with the groups that those are in, each once. */
export function transitiveGroupsOf(world: World, memberId: string): Group[] {
  const found = new Map<string, Group>();
  const visit = (id: string): void => {
    for (const group of groupsOf(world, id)) {
      if (found.has(group.id)) continue;
      found.set(group.id, group);
      visit(group.id);
    }
  };
  visit(memberId);
  return [...found.values()];
}

/**
 * The groups that may hold directory roles and that a principal is in, as a direct member: what the group holds, its members have.
 * Groups within such a group do not count (the service refuses to nest them).
 */
export function roleHoldingGroupsOf(world: World, principalId: string): string[] {
  return world.directory
    .all('group')
    .filter(({ isAssignableToRole }) => isAssignableToRole)
    .filter(({ id }) => membersOf(world, id).some((member) => member.id === principalId))
    .map(({ id }) => id);
}

/**
 * The groups whose grants of this plane their direct members have too. Of directory roles: those that may hold them. Of groups: any, as
 * a group may be a member of another, eligible or active, and whoever is in it may activate that for themselves
 * (concept-pim-for-groups [docs]).
 */
export const lendingGroupsOf = (world: World, principalId: string): string[] =>
  world.plane === 'directoryRoles'
    ? roleHoldingGroupsOf(world, principalId)
    : groupsOf(world, principalId).map(({ id }) => id);
