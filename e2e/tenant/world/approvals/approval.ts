import type { RequestedWindow } from '../activation/requested-window.ts';
import type { ApprovalStage } from '../policies/rule-types.ts';
import type { RoleRequest } from '../requests.ts';
import type { Switches } from '../../switches.ts';

/** What an approver said, who it was, and when (ms since 1970). */
export type Decision = {
  result: 'Approve' | 'Deny';
  by: string;
  at: number;
  justification: string | null;
};

/** The one stage a request goes through before it is granted: single stage, first decision wins (graph-pim.md §3 [docs]). */
export type Approval = {
  /** What was asked for; the window counts from the decision (§2.3 [capture]). */
  window: RequestedWindow;
  /** The stage as the role setting had it when the request was made. */
  stage: ApprovalStage;
  decision: Decision | null;
  /** Nobody decided within the approval window. */
  expired: boolean;
};

/** Status of an approval step (graph-pim.md §3 [docs]); `Initializing` never shows here, as a stage begins with its request. */
export type StepStatus = 'InProgress' | 'Completed' | 'Expired';

/** The status of the step of a request that needs approval. */
export function stepStatus(request: RoleRequest, approval: Approval, switches: Switches): StepStatus {
  if (approval.decision) return 'Completed';
  if (approval.expired) return 'Expired';
  return request.waitingFor === 'approval' ? 'InProgress' : switches['approvals.stepAfterCancel'];
}
