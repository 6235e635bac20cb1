import { membersOf, ownersOf } from '../world/group-members.ts';
import { readsGroupsByRole } from '../world/pim-administrators.ts';
import type { GraphCall } from './call.ts';
import { notInAllowedRoles } from './directory-role.ts';
import type { Row } from './odata/entity-set.ts';
import { pinnedValues } from './odata/pinned-values.ts';
import type { ReadGuard } from './read.ts';

/** Whether the caller may read what PIM knows of a group: its owners and members, and by role (graph-pim.md §5 [docs]). */
function readsGroup({ tenant: { world }, caller }: GraphCall, groupId: string): boolean {
  const group = world.directory.get(groupId);
  if (readsGroupsByRole(caller.roles, group?.kind === 'group' && group.isAssignableToRole)) return true;
  return [...ownersOf(world, groupId), ...membersOf(world, groupId)].some(({ id }) => id === caller.oid);
}

/** Whether a row of the plane of groups may be read: by whom it is about, and by who may read its group. */
export const readsGroupRow = (call: GraphCall, row: Row): boolean =>
  !call.tenant.world.switches['reads.tenantWideNeedsDirectoryRole'] ||
  row['principalId'] === call.caller.oid ||
  readsGroup(call, String(row['groupId']));

/**
 * The guard of the plane of groups. A list says in its mandatory $filter whose rows it wants: one's own, those of a group, or, with a
 * role, those of another principal. Throws the 403 GraphRefusal of directory roles, under the same switch.
 */
export const ownOrReadableGroup: ReadGuard = (call, row) => {
  const asked = row ?? wanted(call);
  const byPrincipal = asked['groupId'] === undefined && asked['principalId'] !== undefined;
  const anyRole = [true, false].some((kind) => readsGroupsByRole(call.caller.roles, kind));
  if (readsGroupRow(call, asked) || (byPrincipal && anyRole)) return;
  // Without group and principal the list is refused for its filter, and in those words.
  if (asked['groupId'] !== undefined || byPrincipal) throw notInAllowedRoles(call.tenant.world.switches);
};

function wanted(call: GraphCall): Row {
  const pinned = pinnedValues(call);
  const [groupId, principalId] = [pinned.get('groupid'), pinned.get('principalid')];
  return { groupId, principalId };
}
