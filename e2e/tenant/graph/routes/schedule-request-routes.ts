import { perform } from '../../world/actions.ts';
import { cancelRequest } from '../../world/activation/cancel.ts';
import { approverTest, isApprover } from '../../world/approvals/approvers.ts';
import { isRefusal } from '../../world/refusal.ts';
import type { Ask, RoleRequest, Side } from '../../world/requests.ts';
import type { PlaneName, World } from '../../world/world.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { filterByCurrentUser } from '../filter-by-current-user.ts';
import { contextUrl } from '../odata/context-url.ts';
import type { EntitySet, ReadContext, Row } from '../odata/entity-set.ts';
import { ofCaller } from '../odata/entity-set.ts';
import type { ReadGuard } from '../read.ts';
import { readCollection, readRoutes } from '../read.ts';
import { unknownEntity } from '../refusal.ts';
import { refuseAs } from '../refuse-as.ts';
import type { Route } from '../route.ts';
import { get, post } from '../route.ts';
import { requireScope } from '../require-scope.ts';
import type { ScopeSet } from '../scopes.ts';

/** One set of requests: of a plane, a side, and how it reads and shows them. */
export type RequestFamily = {
  plane: PlaneName;
  side: Side;
  set: EntitySet;
  read: ScopeSet;
  write: ScopeSet;
  /** Where the scope depends on what is asked. */
  writeOf?: (ask: Ask) => ScopeSet;
  /** Throws a 400 GraphRefusal. */
  readBody: (body: unknown) => Ask;
  row: (request: RoleRequest, world: World) => Row;
  /** The answer to the POST. `noise` in [0, 1). */
  echo: (request: RoleRequest, noise: number, world: World) => Row;
  guard: ReadGuard;
  /** Which rows of a list the caller sees. Absent = all that the guard lets through. */
  visible?: (call: GraphCall, row: Row) => boolean;
};

const planeOf = ({ tenant }: GraphCall, { plane }: RequestFamily): World => tenant.world.planes[plane];

function requests(call: GraphCall, family: RequestFamily, which: (request: RoleRequest) => boolean): Row[] {
  const world = planeOf(call, family);
  return [...world.requests.values()]
    .filter((request) => request.side === family.side && which(request))
    .map((request) => family.row(request, world));
}

/** Whose requests `on` selects. An approver's are those they are asked about, decided or not, their own among them. */
const ON = {
  principal:
    ({ caller }) =>
    (request) =>
      request.principalId === caller.oid,
  approver: ({ caller }, world) => approverTest(world, caller.oid),
} as const satisfies Record<string, (call: GraphCall, world: World) => (request: RoleRequest) => boolean>;

/** A row as on='approver' shows it (graph-pim.md §2 [docs]): with its type, the action perhaps in another case. */
function asApproverSees(row: Row, set: EntitySet, { switches }: ReadContext): Row {
  const action = String(row['action']);
  const pascal = switches['approvals.actionCasing'] === 'PascalCase';
  return {
    '@odata.type': `#microsoft.graph.${set.type}`,
    ...row,
    action: pascal ? action.charAt(0).toUpperCase() + action.slice(1) : action,
  };
}

/** Who is asked to decide about a request may read it by id, as on='approver' shows it to them anyway. */
const orAsked =
  (family: RequestFamily): ReadGuard =>
  (call, row) => {
    const world = planeOf(call, family);
    const request = row && world.requests.get(String(row['id']));
    if (!request || !isApprover(world, call.caller.oid, request)) family.guard(call, row);
  };

function create(call: GraphCall, family: RequestFamily): GraphResult {
  const world = planeOf(call, family);
  const { graph } = call.tenant;
  const ask = family.readBody(call.body);
  requireScope(family.writeOf?.(ask) ?? family.write, call.scopes, world.switches);
  const outcome = perform(world, call.caller, family.side, ask);
  if (isRefusal(outcome)) throw refuseAs(outcome, world.switches);
  const shape = { select: [], expand: [] };
  return {
    status: 201,
    headers: { Location: `${graph}/${call.version}/${family.set.path}/${outcome.id}` },
    json: {
      '@odata.context': contextUrl(graph, call.version, family.set.path, shape, true),
      ...family.echo(outcome, world.random(), world),
    },
  };
}

function cancel(call: GraphCall, family: RequestFamily): GraphResult {
  const world = planeOf(call, family);
  const id = call.params['id'] ?? '';
  const request = world.requests.get(id);
  if (request?.side !== family.side) throw unknownEntity(id);
  const refused = cancelRequest(world, call.caller, request);
  if (refused) throw refuseAs(refused, world.switches);
  return { status: 204 };
}

/** Reading what was asked of PIM, asking it, and taking it back. */
export function scheduleRequestRoutes(family: RequestFamily): Route[] {
  const path = `/${family.set.path}`;
  const { visible = () => true } = family;
  return [
    ...readRoutes(
      path,
      family.read,
      family.set,
      (call) => requests(call, family, () => true),
      orAsked(family),
      visible,
      (call, id) => {
        const request = planeOf(call, family).requests.get(id);
        return request?.side === family.side ? family.row(request, planeOf(call, family)) : undefined;
      },
    ),
    get(`${path}/filterByCurrentUser(on='{on}')`, family.read, (call) => {
      const on = filterByCurrentUser(call, ['principal', 'approver']);
      const world = planeOf(call, family);
      const set = ofCaller(family.set, call.tenant.world.switches);
      return readCollection(
        on === 'approver'
          ? { ...set, shown: (row, context) => asApproverSees(row, family.set, context) }
          : set,
        requests(call, family, ON[on](call, world)),
        call,
      );
    }),
    post(path, family.write, (call) => create(call, family)),
    post(`${path}/{id}/cancel`, family.write, (call) => cancel(call, family)),
  ];
}
