import {
  assignOutsidePim,
  assignmentById,
  removeOutsidePim,
} from '../../world/outside-pim/standing-assignments.ts';
import { isRefusal } from '../../world/refusal.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { contextUrl } from '../odata/context-url.ts';
import { unknownObject } from '../refusal.ts';
import { refuseAs } from '../refuse-as.ts';
import { readRoleAssignment } from '../role-assignment-body.ts';
import type { Route } from '../route.ts';
import { del, post } from '../route.ts';
import { ROLE_ASSIGNMENTS, roleAssignmentRow } from '../sets/role-assignment-set.ts';

function create(call: GraphCall): GraphResult {
  const { world, graph } = call.tenant;
  const outcome = assignOutsidePim(world, call.caller, readRoleAssignment(call.body));
  if (isRefusal(outcome)) throw refuseAs(outcome, world.switches);
  return {
    status: 201,
    json: {
      '@odata.context': contextUrl(
        graph,
        call.version,
        ROLE_ASSIGNMENTS.path,
        { select: [], expand: [] },
        true,
      ),
      ...roleAssignmentRow(outcome, world.organization.id),
    },
  };
}

function remove(call: GraphCall): GraphResult {
  const { world } = call.tenant;
  const id = call.params['id'] ?? '';
  const grant = assignmentById(world, id);
  if (!grant) throw unknownObject(id);
  const refused = removeOutsidePim(world, call.caller, grant);
  if (refused) throw refuseAs(refused, world.switches);
  return { status: 204 };
}

const PATH = '/roleManagement/directory/roleAssignments';

/** Standing assignments made and taken away outside of PIM (graph-pim.md §2 [docs]). */
export const roleAssignmentWriteRoutes: readonly Route[] = [
  post(PATH, 'roleAssignmentWrite', create),
  del(`${PATH}/{id}`, 'roleAssignmentWrite', remove),
];
