import { grantOrSchedule } from '../activation/provision.ts';
import { recordWrite } from '../record-write.ts';
import type { RoleRequest } from '../requests.ts';
import type { Caller, World } from '../world.ts';
import type { Approval, Decision } from './approval.ts';
import { mayDecide, stageOf } from './approvers.ts';

/** Why a decision is not taken: not theirs to make, made already, too late for any, or without the words it needs. */
export type UntakenDecision = 'not-an-approver' | 'already-decided' | 'over' | 'justification-missing';

/**
 * An approver decides. Approved, the role goes live or waits for its start, and the window counts from now (graph-pim.md §2.3
 * [capture]); denied, the request ends. The first decision wins (§3 [docs]). Answers why not, or undefined when taken.
 */
export function decide(
  world: World,
  caller: Caller,
  request: RoleRequest & { approval: Approval },
  asked: Pick<Decision, 'result' | 'justification'>,
): UntakenDecision | undefined {
  world.clock.settle();
  const { approval } = request;
  if (!mayDecide(world, caller.oid, request)) return 'not-an-approver';
  if (approval.decision) return 'already-decided';
  if (request.waitingFor !== 'approval') return 'over';
  const wordless = (asked.justification ?? '').trim() === '';
  if (wordless && stageOf(world, request)?.isApproverJustificationRequired) return 'justification-missing';

  const now = world.clock.now();
  approval.decision = { ...asked, by: caller.oid, at: now };
  request.waitingFor = null;
  if (asked.result === 'Approve') {
    grantOrSchedule(world, request, { ...approval.window, start: Math.max(approval.window.start, now) });
  } else {
    request.status = 'Denied';
    request.completedAt = now;
  }
  recordWrite(world, caller, 'decision', request, asked.result === 'Approve' ? 'approve' : 'deny');
  return undefined;
}
