import { changeRole, createRole, deleteRole } from '../../world/custom-roles.ts';
import type { RoleDefinition } from '../../world/directory-objects.ts';
import { isRefusal } from '../../world/refusal.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { readCustomRole, readCustomRoleChanges } from '../custom-role-body.ts';
import { contextUrl } from '../odata/context-url.ts';
import { unknownObject } from '../refusal.ts';
import { refuseAs } from '../refuse-as.ts';
import type { Route } from '../route.ts';
import { del, patch, post } from '../route.ts';
import { ROLE_DEFINITIONS, roleDefinitionRow } from '../sets/role-definition-set.ts';

const PATH = '/roleManagement/directory/roleDefinitions';

function create({ tenant: { world, graph }, version, caller, body }: GraphCall): GraphResult {
  const made = createRole(world, caller, readCustomRole(body));
  if (isRefusal(made)) throw refuseAs(made, world.switches);
  const context = contextUrl(graph, version, ROLE_DEFINITIONS.path, { select: [], expand: [] }, true);
  return { status: 201, json: { '@odata.context': context, ...roleDefinitionRow(made) } };
}

function roleOf({ tenant: { world }, params }: GraphCall): RoleDefinition {
  const id = params['id'] ?? '';
  const found = world.roles.get(id.toLowerCase());
  if (!found) throw unknownObject(id);
  return found;
}

function change(call: GraphCall): GraphResult {
  const { world } = call.tenant;
  const changed = changeRole(world, call.caller, roleOf(call), readCustomRoleChanges(call.body));
  if (isRefusal(changed)) throw refuseAs(changed, world.switches);
  return { status: 204 };
}

function remove(call: GraphCall): GraphResult {
  const { world } = call.tenant;
  const refused = deleteRole(world, call.caller, roleOf(call));
  if (refused) throw refuseAs(refused, world.switches);
  return { status: 204 };
}

/** Custom roles are made, changed and deleted; built-in ones are not (graph-pim.md §2 [docs]). */
export const customRoleRoutes: readonly Route[] = [
  post(PATH, 'roleDefinitionWrite', create),
  patch(`${PATH}/{id}`, 'roleDefinitionWrite', change),
  del(`${PATH}/{id}`, 'roleDefinitionWrite', remove),
];
