import { perform } from '../../world/actions.ts';
import { cancelRequest } from '../../world/activation/cancel.ts';
import { isApprover } from '../../world/approvals/approvers.ts';
import { isRefusal } from '../../world/refusal.ts';
import type { RoleRequest, Side } from '../../world/requests.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { ownOrDirectoryRole } from '../directory-role.ts';
import { filterByCurrentUser } from '../filter-by-current-user.ts';
import { contextUrl } from '../odata/context-url.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import type { ReadGuard } from '../read.ts';
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

/** Whose requests `on` selects. An approver's are those they are asked about, decided or not, their own among them. */
const ON = {
  principal: (request, { caller }) => request.principalId === caller.oid,
  approver: (request, { caller, tenant }) => isApprover(tenant.world, caller.oid, request),
} as const satisfies Record<string, (request: RoleRequest, call: GraphCall) => boolean>;

/** Rows as on='approver' shows them (graph-pim.md §2 [docs]): with their type, the action perhaps in another case. */
function asApproverSees(row: Row, set: EntitySet, { tenant }: GraphCall): Row {
  const action = String(row['action']);
  const pascal = tenant.world.switches['approvals.actionCasing'] === 'PascalCase';
  return {
    '@odata.type': `#microsoft.graph.${set.type}`,
    ...row,
    action: pascal ? action.charAt(0).toUpperCase() + action.slice(1) : action,
  };
}

/** Who is asked to decide about a request may read it by id, as on='approver' shows it to them anyway. */
const ownAskedOrDirectoryRole: ReadGuard = (call, row) => {
  const { world } = call.tenant;
  const request = row && world.requests.get(String(row['id']));
  if (!request || !isApprover(world, call.caller.oid, request)) ownOrDirectoryRole(call, row);
};

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
      ownAskedOrDirectoryRole,
    ),
    get(`${path}/filterByCurrentUser(on='{on}')`, family.read, (call) => {
      const on = filterByCurrentUser(call, ['principal', 'approver']);
      const rows = requests(call, family.side, (request) => ON[on](request, call));
      return readCollection(
        family.set,
        on === 'approver' ? rows.map((row) => asApproverSees(row, family.set, call)) : rows,
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
