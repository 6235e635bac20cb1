import { days } from '../../clock/duration.ts';
import type { ApprovalStage } from '../policies/rule-types.ts';
import type { RoleRequest } from '../requests.ts';
import type { World } from '../world.ts';
import type { RequestedWindow } from './requested-window.ts';

/** The window in which somebody must decide; fixed by the service (graph-pim.md §13 [docs]). */
const APPROVAL_WINDOW_MS = days(1);

/** What stands in for a stage where a role setting asks for approval and has none: nobody named. */
export const EMPTY_STAGE: ApprovalStage = {
  approvalStageTimeOutInDays: 1,
  isApproverJustificationRequired: true,
  escalationTimeInMinutes: 0,
  isEscalationEnabled: false,
  primaryApprovers: [],
  escalationApprovers: [],
};

/**
 * The request waits for an approver from its creation on. It is answered as `PendingApprovalProvisioning` [capture] and reads
 * `PendingApproval` shortly after, which is what every client filters by; undecided after 24 h it ends.
 */
export function waitForApproval(
  world: World,
  request: RoleRequest,
  window: RequestedWindow,
  stage: ApprovalStage,
): void {
  const approval = { window, stage, decision: null, expired: false };
  request.status = world.switches['activation.approvalAnswer'];
  request.waitingFor = 'approval';
  request.approvalId = request.id;
  request.approval = approval;
  request.completedAt = window.start;
  const stillWaiting = (): boolean => request.waitingFor === 'approval';
  world.clock.at(request.createdAt + world.switches['activation.pendingApprovalAfterMs'], () => {
    if (stillWaiting()) request.status = 'PendingApproval';
  });
  world.clock.at(request.createdAt + APPROVAL_WINDOW_MS, () => leaveUnanswered(world, request));
}

/** Nobody decided in time: the request ends, its approval expired. Nothing happens where it does not wait any more. */
export function leaveUnanswered(world: World, request: RoleRequest): void {
  if (request.waitingFor !== 'approval' || !request.approval) return;
  request.approval.expired = true;
  request.status = world.switches['activation.unansweredStatus'];
  request.waitingFor = null;
  request.completedAt = world.clock.now();
}
