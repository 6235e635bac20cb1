import type { Group } from '../../world/directory-objects.ts';
import { rolesInForce } from '../../world/grants-in-force.ts';
import { groupsOf, transitiveGroupsOf } from '../../world/group-members.ts';
import type { World } from '../../world/world.ts';
import type { GraphCall } from '../call.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { readCollection } from '../read.ts';
import { unknownObject } from '../refusal.ts';
import type { Route } from '../route.ts';
import { get } from '../route.ts';
import { DIRECTORY_OBJECTS, directoryObjectRow } from '../sets/directory-object-sets.ts';
import { DIRECTORY_ROLES, directoryRoleRow } from '../sets/directory-role-sets.ts';
import { GROUPS, groupRow } from '../sets/group-set.ts';

type GroupsOf = (world: World, memberId: string) => Group[];

const roleRows = (world: World, id: string): Row[] =>
  rolesInForce(world, id).flatMap((roleId): Row[] => {
    const role = world.roles.get(roleId);
    return role?.isBuiltIn ? [directoryRoleRow(world, role)] : [];
  });

/** What a collection shows, and what its casts (`/microsoft.graph.group`) narrow it to. */
const VIEWS: Readonly<
  Record<string, { set: EntitySet; rows: (world: World, id: string, groups: GroupsOf) => Row[] }>
> = {
  '': {
    set: DIRECTORY_OBJECTS,
    rows: (world, id, groups) => [
      ...groups(world, id).map(directoryObjectRow),
      ...roleRows(world, id).map((row) => ({ '@odata.type': '#microsoft.graph.directoryRole', ...row })),
    ],
  },
  '/microsoft.graph.group': { set: GROUPS, rows: (world, id, groups) => groups(world, id).map(groupRow) },
  '/microsoft.graph.directoryRole': { set: DIRECTORY_ROLES, rows: roleRows },
};

const COLLECTIONS: Readonly<Record<string, GroupsOf>> = {
  memberOf: groupsOf,
  transitiveMemberOf: transitiveGroupsOf,
};

/** The object id of the person in the path, or of the caller. Throws the directory's 404. */
function memberId({ tenant, params, caller }: GraphCall): string {
  const given = params['id'] ?? caller.oid;
  const user = tenant.world.directory.user(given);
  if (!user) throw unknownObject(given);
  return user.id;
}

/**
 * What groups and directory roles somebody is in at this moment, activated ones included: for oneself with User.Read alone, for others
 * as people are read (user-list-memberof, user-list-transitivememberof [docs]).
 */
export const membershipRoutes: readonly Route[] = Object.entries(COLLECTIONS).flatMap(([name, groups]) =>
  Object.entries(VIEWS).flatMap(([cast, { set, rows }]) => {
    const answer: Route['handle'] = (call) =>
      readCollection(set, rows(call.tenant.world, memberId(call), groups), call);
    return [get(`/me/${name}${cast}`, 'me', answer), get(`/users/{id}/${name}${cast}`, 'users', answer)];
  }),
);
