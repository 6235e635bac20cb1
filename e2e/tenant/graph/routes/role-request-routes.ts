import { isRefusal, perform } from '../../world/actions.ts';
import { cancelRequest } from '../../world/activation/cancel.ts';
import type { RoleRequest, Side } from '../../world/requests.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { ownOrDirectoryRole } from '../directory-role.ts';
import { filterByCurrentUser } from '../filter-by-current-user.ts';
import { contextUrl } from '../odata/context-url.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { readCollection, readRoutes } from '../read.ts';
import { unknownEntity } from '../refusal.ts';
import { refuseAs } from '../refuse-as.ts';
import { readRoleRequest } from '../role-request-body.ts';
import type { Route } from '../route.ts';
import { get, post } from '../route.ts';
import type { ScopeSet } from '../scopes.ts';
import {
  ASSIGNMENT_REQUESTS,
  ELIGIBILITY_REQUESTS,
  requestEcho,
  requestRow,
} from '../sets/schedule-request-sets.ts';

type Family = { side: Side; name: string; set: EntitySet; read: ScopeSet; write: ScopeSet };

function requests(call: GraphCall, side: Side, which: (request: RoleRequest) => boolean): Row[] {
  return [...call.tenant.world.requests.values()]
    .filter((request) => request.side === side && which(request))
    .map(requestRow);
}

/** Whose requests `on` selects. Nobody approves yet: `approver` is known and gives none. */
const ON = {
  principal: (request: RoleRequest, oid: string) => request.principalId === oid,
  approver: () => false,
} as const satisfies Record<string, (request: RoleRequest, oid: string) => boolean>;

function create(call: GraphCall, family: Family): GraphResult {
  const { world, graph } = call.tenant;
  const outcome = perform(world, call.caller, family.side, readRoleRequest(call.body));
  if (isRefusal(outcome)) throw refuseAs(outcome, world.switches);
  const shape = { select: [], expand: [] };
  return {
    status: 201,
    headers: { Location: `${graph}/${call.version}/${family.set.path}/${outcome.id}` },
    json: {
      '@odata.context': contextUrl(graph, call.version, family.set.path, shape, true),
      ...requestEcho(outcome, world.random()),
    },
  };
}

function cancel(call: GraphCall, side: Side): GraphResult {
  const { world } = call.tenant;
  const id = call.params['id'] ?? '';
  const request = world.requests.get(id);
  if (request?.side !== side) throw unknownEntity(id);
  const refused = cancelRequest(world, call.caller, request);
  if (refused) throw refuseAs(refused, world.switches);
  return { status: 204 };
}

function routesOf(family: Family): Route[] {
  const path = `/roleManagement/directory/${family.name}`;
  return [
    ...readRoutes(
      path,
      family.read,
      family.set,
      (call) => requests(call, family.side, () => true),
      ownOrDirectoryRole,
    ),
    get(`${path}/filterByCurrentUser(on='{on}')`, family.read, (call) => {
      const on = filterByCurrentUser(call, ['principal', 'approver']);
      return readCollection(
        family.set,
        requests(call, family.side, (request) => ON[on](request, call.caller.oid)),
        call,
      );
    }),
    post(path, family.write, (call) => create(call, family)),
    post(`${path}/{id}/cancel`, family.write, (call) => cancel(call, family.side)),
  ];
}

/** What was asked of PIM, and asking it. */
export const roleRequestRoutes: readonly Route[] = [
  ...routesOf({
    side: 'assignment',
    name: 'roleAssignmentScheduleRequests',
    set: ASSIGNMENT_REQUESTS,
    read: 'assignmentRequestRead',
    write: 'assignmentWrite',
  }),
  ...routesOf({
    side: 'eligibility',
    name: 'roleEligibilityScheduleRequests',
    set: ELIGIBILITY_REQUESTS,
    read: 'eligibilityRead',
    write: 'eligibilityWrite',
  }),
];
