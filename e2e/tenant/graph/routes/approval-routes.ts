import { approverTest, isApprover } from '../../world/approvals/approvers.ts';
import type { UntakenDecision } from '../../world/approvals/decide.ts';
import { decide } from '../../world/approvals/decide.ts';
import { policyRefusal } from '../../world/activation/policy-rules.ts';
import { mayAdminister } from '../../world/pim-administrators.ts';
import type { World } from '../../world/world.ts';
import type { Switches } from '../../switches.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { readDecision } from '../decision-body.ts';
import { filterByCurrentUser } from '../filter-by-current-user.ts';
import type { Row, Version } from '../odata/entity-set.ts';
import { readCollection, readContext, readCount, readEntity } from '../read.ts';
import { GraphRefusal, badRequest, unknownEntity, unknownSegment } from '../refusal.ts';
import { refuseAs } from '../refuse-as.ts';
import type { Route } from '../route.ts';
import { get, patch } from '../route.ts';
import type { ScopeSet } from '../scopes.ts';
import type { ApprovableRequest, ApprovalKind } from '../sets/approval-sets.ts';
import {
  approvableRequest,
  approvalRow,
  approvalSet,
  approvalWithSteps,
  isApprovable,
  stepRow,
  stepSet,
} from '../sets/approval-sets.ts';

const notAnApprover = (switches: Switches): GraphRefusal =>
  new GraphRefusal(
    403,
    switches['errors.notAnApprover'],
    'Insufficient privileges to complete the operation.',
  );

/** How each untaken decision is answered. The statuses 403 and 409 are documented (graph-pim.md §3), the words are inferred. */
const UNTAKEN: Readonly<Record<UntakenDecision, (switches: Switches, id: string) => GraphRefusal>> = {
  'not-an-approver': notAnApprover,
  'already-decided': (switches) =>
    new GraphRefusal(
      409,
      switches['errors.alreadyDecided'],
      'The approval step has already been reviewed by another approver.',
    ),
  over: (switches, id) =>
    switches['approvals.tooLateStatus'] === 404
      ? unknownEntity(id)
      : new GraphRefusal(
          409,
          switches['errors.alreadyDecided'],
          'The approval step is no longer waiting for a review.',
        ),
  'justification-missing': (switches) => {
    const why = 'Justification is required';
    const rule = switches['errors.approverJustification'];
    return rule === 'BadRequest'
      ? badRequest(`${why}.`)
      : refuseAs(policyRefusal([{ rule, why }], switches), switches);
  },
};

/** Approvals of one plane in one version; `read` and `decide` are what their calls need. */
type Family = ApprovalKind & { version: Version; read: ScopeSet; decide: ScopeSet };

const planeOf = ({ tenant }: GraphCall, { plane }: Family): World => tenant.world.planes[plane];

/** The request behind the path's approval. Throws the 404 for an unknown one. */
function approvalOf(call: GraphCall, family: Family): ApprovableRequest {
  const id = call.params['id'] ?? '';
  const request = approvableRequest(planeOf(call, family), id);
  if (!request) throw unknownEntity(id);
  return request;
}

/** The same for a reader: its approvers, who administers PIM and, by switch, who asked. Throws the 403 for anybody else. */
function readableApprovalOf(call: GraphCall, family: Family): ApprovableRequest {
  const request = approvalOf(call, family);
  const world = planeOf(call, family);
  const { oid } = call.caller;
  const own = request.principalId === oid && world.switches['approvals.readableByRequestor'];
  if (own || isApprover(world, oid, request) || mayAdminister(world, call.caller, request)) return request;
  throw notAnApprover(world.switches);
}

/** Throws the 404 where the path's step is not the approval's one. */
function holdToStep(request: ApprovableRequest, stepId = ''): void {
  if (stepId.toLowerCase() !== request.id) throw unknownEntity(stepId);
}

function list(call: GraphCall, family: Family): GraphResult {
  filterByCurrentUser(call, ['approver']);
  const world = planeOf(call, family);
  const all = world.switches['approvals.listed'] === 'all';
  const rows = [...world.requests.values()]
    .filter(isApprovable)
    .filter((request) => all || request.waitingFor === 'approval')
    .filter(approverTest(world, call.caller.oid))
    .map(approvalRow);
  return readCollection(approvalSet(family), rows, call);
}

function review(call: GraphCall, family: Family): GraphResult {
  const world = planeOf(call, family);
  const request = approvalOf(call, family);
  holdToStep(request, call.params['stepId']);
  const untaken = decide(world, call.caller, request, readDecision(call.body));
  if (untaken) throw UNTAKEN[untaken](world.switches, request.id);
  return { status: 204 };
}

/** The routes of a family. Its approval's member may be called otherwise than its path, by `shown`. */
function routesOf(family: Family, shown: (switches: Switches) => ApprovalKind['member']): Route[] {
  const path = `/${family.path}`;
  const steps = `${path}/{id}/${family.member}`;
  const step = (call: GraphCall): { request: ApprovableRequest; row: Row } => {
    const request = readableApprovalOf(call, family);
    return { request, row: stepRow(planeOf(call, family), request, readContext(call)) };
  };
  const routes: Route[] = [
    get(`${path}/filterByCurrentUser(on='{on}')`, family.read, (call) => list(call, family)),
    get(`${path}/{id}`, family.read, (call) => {
      const request = readableApprovalOf(call, family);
      const kind = { ...family, member: shown(call.tenant.world.switches) };
      return readEntity(
        approvalSet(kind),
        approvalWithSteps(kind, request, readContext(call)),
        request.id,
        call,
      );
    }),
    get(steps, family.read, (call) => {
      const { request, row } = step(call);
      return readCollection(stepSet(family, request.id), [row], call);
    }),
    get(`${steps}/$count`, family.read, (call) => {
      const { request, row } = step(call);
      return readCount(stepSet(family, request.id), [row], call);
    }),
    get(`${steps}/{stepId}`, family.read, (call) => {
      const { request, row } = step(call);
      holdToStep(request, call.params['stepId']);
      return readEntity(stepSet(family, request.id), row, request.id, call);
    }),
    patch(`${steps}/{stepId}`, family.decide, (call) => review(call, family)),
  ];
  return routes.map((route) => ({ ...route, versions: [family.version] }));
}

const OF_ROLES = {
  plane: 'directoryRoles',
  path: 'roleManagement/directory/roleAssignmentApprovals',
  read: 'approvalRead',
  decide: 'approvalDecide',
} as const;

const OF_GROUPS = {
  plane: 'groups',
  path: 'identityGovernance/privilegedAccess/group/assignmentApprovals',
  read: 'groupAssignmentRead',
  decide: 'groupAssignmentWrite',
} as const;

/** The address the page prints for v1.0, taken there by switch alone (graph-pim.md §15.4). */
const v1Steps = patch(`/${OF_GROUPS.path}/{id}/steps/{stepId}`, OF_GROUPS.decide, (call) => {
  if (!call.tenant.world.switches['groups.v1TakesSteps']) throw unknownSegment('steps');
  return review(call, { ...OF_GROUPS, version: 'v1.0', member: 'steps' });
});

/**
 * Approvals and their one decision. Of roles v1.0 has none, and says that there is no such segment; of groups it has `stages` and
 * beta `steps` (graph-pim.md §3 [capture][docs]).
 */
export const approvalRoutes: readonly Route[] = [
  ...routesOf({ ...OF_ROLES, version: 'beta', member: 'steps' }, () => 'steps'),
  ...routesOf({ ...OF_GROUPS, version: 'v1.0', member: 'stages' }, () => 'stages'),
  ...routesOf(
    { ...OF_GROUPS, version: 'beta', member: 'steps' },
    (switches) => switches['groups.betaApprovalMember'],
  ),
  { ...v1Steps, versions: ['v1.0'] },
];
