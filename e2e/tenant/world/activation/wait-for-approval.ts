import { days } from '../../clock/duration.ts';
import type { RoleRequest } from '../requests.ts';
import type { World } from '../world.ts';
import type { RequestedWindow } from './requested-window.ts';

/** The window in which somebody must decide; fixed by the service (graph-pim.md §13 [docs]). */
const APPROVAL_WINDOW_MS = days(1);

/**
 * The request waits for an approver. It is answered as `PendingApprovalProvisioning` [capture] and reads `PendingApproval` shortly
 * after, which is what every client filters by; undecided after 24 h it ends.
 */
export function waitForApproval(world: World, request: RoleRequest, window: RequestedWindow): void {
  const asked = world.clock.now();
  request.status = 'PendingApprovalProvisioning';
  request.waitingFor = 'approval';
  request.approvalId = request.id;
  request.completedAt = window.start;
  const stillWaiting = (): boolean => request.waitingFor === 'approval';
  world.clock.at(asked + world.switches['activation.pendingApprovalAfterMs'], () => {
    if (stillWaiting()) request.status = 'PendingApproval';
  });
  world.clock.at(asked + APPROVAL_WINDOW_MS, () => {
    if (!stillWaiting()) return;
    request.status = world.switches['activation.unansweredStatus'];
    request.waitingFor = null;
    request.completedAt = world.clock.now();
  });
}
