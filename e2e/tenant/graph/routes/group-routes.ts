import type { DirectoryObject } from '../../world/directory-objects.ts';
import { membersOf, ownersOf, transitiveMembersOf } from '../../world/group-members.ts';
import type { World } from '../../world/world.ts';
import type { GraphCall } from '../call.ts';
import { eventualCount } from '../eventual-count.ts';
import { memberFor } from '../limited-members.ts';
import type { Row } from '../odata/entity-set.ts';
import { readCollection, readEntity } from '../read.ts';
import { unknownObject } from '../refusal.ts';
import type { Route } from '../route.ts';
import { get } from '../route.ts';
import { DIRECTORY_OBJECTS, USERS, directoryObjectRow } from '../sets/directory-object-sets.ts';
import { GROUPS, groupRow } from '../sets/group-set.ts';

/** The group of the path. Throws the directory's 404. */
function groupOf({ tenant, params }: GraphCall) {
  const id = params['id'] ?? '';
  const found = tenant.world.directory.get(id);
  if (found?.kind !== 'group') throw unknownObject(id);
  return found;
}

/** Everybody and everything in a group, or the people alone. */
const members = (name: string, of: (world: World, groupId: string) => DirectoryObject[]): Route[] => {
  const rows = (call: GraphCall): Row[] =>
    of(call.tenant.world, groupOf(call).id).map((member) => memberFor(call, directoryObjectRow(member)));
  const isUser = (row: Row): boolean => row['@odata.type'] === '#microsoft.graph.user';
  return [
    get(`/groups/{id}/${name}`, 'groupMembers', (call) =>
      readCollection(DIRECTORY_OBJECTS, rows(call), call),
    ),
    get(`/groups/{id}/${name}/microsoft.graph.user`, 'groupMembers', (call) =>
      readCollection(USERS, rows(call).filter(isUser).map(withoutType), call),
    ),
  ];
};

/** A cast says the type in the context; its rows do not (user-list-memberof's samples of a cast [docs]). */
const withoutType = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== '@odata.type'));

/** Security groups, and who is in them. */
export const groupRoutes: readonly Route[] = [
  get('/groups', 'groups', (call) =>
    readCollection(GROUPS, call.tenant.world.directory.all('group').map(groupRow), call),
  ),
  eventualCount('/groups/$count', 'groups', GROUPS, ({ tenant }) =>
    tenant.world.directory.all('group').map(groupRow),
  ),
  get('/groups/{id}', 'groups', (call) => {
    const group = groupOf(call);
    return readEntity(GROUPS, groupRow(group), group.id, call);
  }),
  ...members('members', membersOf),
  ...members('owners', ownersOf),
  ...members('transitiveMembers', transitiveMembersOf),
];
