import { isApprover } from '../../world/approvals/approvers.ts';
import type { UntakenDecision } from '../../world/approvals/decide.ts';
import { decide } from '../../world/approvals/decide.ts';
import { policyRefusal } from '../../world/activation/policy-rules.ts';
import { administersPim } from '../../world/pim-administrators.ts';
import type { Switches } from '../../switches.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { readDecision } from '../decision-body.ts';
import { filterByCurrentUser } from '../filter-by-current-user.ts';
import { readCollection, readContext, readEntity } from '../read.ts';
import { GraphRefusal, badRequest, unknownEntity } from '../refusal.ts';
import { refuseAs } from '../refuse-as.ts';
import type { Route } from '../route.ts';
import { get, patch } from '../route.ts';
import type { ApprovableRequest } from '../sets/approval-sets.ts';
import {
  APPROVALS,
  APPROVAL_STEPS,
  approvableRequest,
  approvalRow,
  approvalWithSteps,
  isApprovable,
  stepRow,
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

/** The request behind the path's approval. Throws the 404 for an unknown one. */
function approvalOf({ tenant, params }: GraphCall): ApprovableRequest {
  const id = params['id'] ?? '';
  const request = approvableRequest(tenant.world, id);
  if (!request) throw unknownEntity(id);
  return request;
}

/** The same for a reader: its approvers, who administers PIM and, by switch, who asked. Throws the 403 for anybody else. */
function readableApprovalOf(call: GraphCall): ApprovableRequest {
  const request = approvalOf(call);
  const { world } = call.tenant;
  const { oid } = call.caller;
  const own = request.principalId === oid && world.switches['approvals.readableByRequestor'];
  if (own || isApprover(world, oid, request) || administersPim(world, oid, request)) return request;
  throw notAnApprover(world.switches);
}

const stepsOf = ({ id }: ApprovableRequest) => ({
  ...APPROVAL_STEPS,
  path: `${APPROVALS.path}('${id}')/steps`,
});

/** Throws the 404 where the path's step is not the approval's one. */
function holdToStep(request: ApprovableRequest, stepId = ''): void {
  if (stepId.toLowerCase() !== request.id) throw unknownEntity(stepId);
}

function list(call: GraphCall): GraphResult {
  filterByCurrentUser(call, ['approver']);
  const { world } = call.tenant;
  const all = world.switches['approvals.listed'] === 'all';
  const rows = [...world.requests.values()]
    .filter(isApprovable)
    .filter((request) => all || request.waitingFor === 'approval')
    .filter((request) => isApprover(world, call.caller.oid, request))
    .map(approvalRow);
  return readCollection(APPROVALS, rows, call);
}

function review(call: GraphCall): GraphResult {
  const { world } = call.tenant;
  const request = approvalOf(call);
  holdToStep(request, call.params['stepId']);
  const untaken = decide(world, call.caller, request, readDecision(call.body));
  if (untaken) throw UNTAKEN[untaken](world.switches, request.id);
  return { status: 204 };
}

const BASE = '/roleManagement/directory/roleAssignmentApprovals';

/** Approvals and their one step. v1.0 has none of it, and says that there is no such segment (graph-pim.md §3 [capture]). */
export const approvalRoutes: readonly Route[] = [
  get(`${BASE}/filterByCurrentUser(on='{on}')`, 'approvalRead', list),
  get(`${BASE}/{id}`, 'approvalRead', (call) => {
    const request = readableApprovalOf(call);
    return readEntity(APPROVALS, approvalWithSteps(request, readContext(call)), request.id, call);
  }),
  get(`${BASE}/{id}/steps`, 'approvalRead', (call) => {
    const request = readableApprovalOf(call);
    return readCollection(stepsOf(request), [stepRow(request, readContext(call))], call);
  }),
  get(`${BASE}/{id}/steps/{stepId}`, 'approvalRead', (call) => {
    const request = readableApprovalOf(call);
    holdToStep(request, call.params['stepId']);
    return readEntity(stepsOf(request), stepRow(request, readContext(call)), request.id, call);
  }),
  patch(`${BASE}/{id}/steps/{stepId}`, 'approvalDecide', review),
].map((route) => ({ ...route, versions: ['beta'] }) satisfies Route);
