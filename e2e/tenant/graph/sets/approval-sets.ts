import { timestamp } from '../../clock/timestamp.ts';
import type { Approval } from '../../world/approvals/approval.ts';
import { stepStatus } from '../../world/approvals/approval.ts';
import { mayDecide } from '../../world/approvals/approvers.ts';
import type { RoleRequest } from '../../world/requests.ts';
import type { World } from '../../world/world.ts';
import type { EntitySet, ReadContext, Row } from '../odata/entity-set.ts';
import { READABLE } from '../odata/entity-set.ts';

/** A request that somebody has to decide about: request, approval and step share one id (graph-pim.md §1 [capture]). */
export type ApprovableRequest = RoleRequest & { approval: Approval };

/** The request behind an approval; undefined where the id is unknown or nobody has to decide. */
export function approvableRequest(world: World, id: string): ApprovableRequest | undefined {
  const request = world.requests.get(id.toLowerCase());
  return request && isApprovable(request) ? request : undefined;
}

export const isApprovable = (request: RoleRequest): request is ApprovableRequest => request.approval !== null;

/** roleAssignmentApprovals/{id}/steps: always one (graph-pim.md §3 [docs]: single stage only). */
export const APPROVAL_STEPS: EntitySet = {
  path: 'roleManagement/directory/roleAssignmentApprovals/steps',
  type: 'approvalStep',
  properties: {
    id: READABLE,
    displayName: READABLE,
    reviewedDateTime: READABLE,
    reviewResult: READABLE,
    status: READABLE,
    assignedToMe: READABLE,
    justification: READABLE,
    reviewedBy: READABLE,
  },
  navigations: {},
  orLimit: () => 0,
};

/** roleAssignmentApprovals: beta only [capture]. */
export const APPROVALS: EntitySet = {
  path: 'roleManagement/directory/roleAssignmentApprovals',
  type: 'approval',
  properties: { id: { filter: ['eq'] } },
  navigations: {
    steps: {
      to: APPROVAL_STEPS,
      follow(row, context) {
        const request = approvableRequest(context.world, String(row['id']));
        return request ? [stepRow(request, context)] : [];
      },
    },
  },
  orLimit: () => 0,
};

export const approvalRow = ({ id }: ApprovableRequest): Row => ({ id });

/** An approval as GET of one shows it: with its steps, asked for or not (switch `approvals.stepsInline`). */
export const approvalWithSteps = (request: ApprovableRequest, context: ReadContext): Row => ({
  ...approvalRow(request),
  ...(context.switches['approvals.stepsInline'] ? { steps: [stepRow(request, context)] } : {}),
});

/** graph-pim.md §3 [capture], before and after the decision. `assignedToMe` depends on who reads. */
export function stepRow(request: ApprovableRequest, { world, switches, caller }: ReadContext): Row {
  const { decision } = request.approval;
  return {
    id: request.id,
    displayName: null,
    reviewedDateTime: decision && timestamp(decision.at),
    reviewResult: decision?.result ?? 'NotReviewed',
    status: stepStatus(request, request.approval, switches),
    assignedToMe: mayDecide(world, caller, request),
    justification: decision?.justification ?? null,
    reviewedBy: decision && reviewer(world, decision.by),
  };
}

function reviewer({ directory }: World, oid: string): Row {
  const user = directory.user(oid);
  return {
    id: oid,
    displayName: user?.displayName ?? null,
    userPrincipalName: user?.userPrincipalName ?? null,
    mail: user?.userPrincipalName ?? null,
  };
}
