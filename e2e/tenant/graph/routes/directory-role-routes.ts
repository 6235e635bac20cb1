import type { RoleDefinition } from '../../world/directory-objects.ts';
import { inForce } from '../../world/schedules.ts';
import type { World } from '../../world/world.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { readCollection, readEntity } from '../read.ts';
import { unknownObject } from '../refusal.ts';
import type { Route } from '../route.ts';
import { get } from '../route.ts';
import { DIRECTORY_OBJECTS, directoryObjectRow } from '../sets/directory-object-sets.ts';
import {
  DIRECTORY_ROLES,
  DIRECTORY_ROLE_TEMPLATES,
  directoryRoleRow,
  directoryRoleTemplateRow,
} from '../sets/directory-role-sets.ts';

const builtIn = ({ roles }: World): RoleDefinition[] => [...roles.values()].filter((role) => role.isBuiltIn);

/** A role shows as a directory role once anybody has been given it. */
const inUse = (world: World): RoleDefinition[] =>
  builtIn(world).filter(({ id }) => world.assignments.ofRole(id).length > 0);

/** The role of the path, by its own id or `roleTemplateId='…'`. Throws the directory's 404. */
function roleOf({ tenant: { world }, params }: GraphCall): RoleDefinition {
  const given = params['id'] ?? params['roleTemplateId'] ?? '';
  const wanted = given.toLowerCase();
  const found = inUse(world).find((role) =>
    params['id'] === undefined ? role.id === wanted : directoryRoleRow(world, role)['id'] === wanted,
  );
  if (!found) throw unknownObject(given);
  return found;
}

function readRole(call: GraphCall): GraphResult {
  const row = directoryRoleRow(call.tenant.world, roleOf(call));
  return readEntity(DIRECTORY_ROLES, row, String(row['id']), call);
}

/** Who holds the role over the whole tenant at this moment: the old set knows no other scope [docs]. */
function readMembers(call: GraphCall): GraphResult {
  const { world } = call.tenant;
  const held = world.assignments
    .ofRole(roleOf(call).id)
    .filter((grant) => grant.directoryScopeId === '/' && inForce(grant, world.clock.now()));
  const holders = [...new Set(held.map(({ principalId }) => principalId))];
  const rows = holders.flatMap((id) => world.directory.get(id) ?? []).map(directoryObjectRow);
  return readCollection(DIRECTORY_OBJECTS, rows, call);
}

/** The roles in use and the templates of all, as tools older than PIM's own sets read them. */
export const directoryRoleRoutes: readonly Route[] = [
  get('/directoryRoles', 'directoryRoles', (call) => {
    const { world } = call.tenant;
    return readCollection(
      DIRECTORY_ROLES,
      inUse(world).map((role) => directoryRoleRow(world, role)),
      call,
    );
  }),
  get("/directoryRoles(roleTemplateId='{roleTemplateId}')", 'directoryRoles', readRole),
  get("/directoryRoles(roleTemplateId='{roleTemplateId}')/members", 'directoryRoles', readMembers),
  get('/directoryRoles/{id}', 'directoryRoles', readRole),
  get('/directoryRoles/{id}/members', 'directoryRoles', readMembers),
  get('/directoryRoleTemplates', 'directoryRoles', (call) =>
    readCollection(DIRECTORY_ROLE_TEMPLATES, builtIn(call.tenant.world).map(directoryRoleTemplateRow), call),
  ),
];
