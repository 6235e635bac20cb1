import type { PastRequest } from '../../contract/past.ts';
import { APPROVAL_WINDOW_MS } from '../approval-window.ts';
import { endedOutcome, type Ended } from '../ended-requests.ts';
import { stageOf } from '../request-status.ts';

/** Words that only follow a decision; the others of an activation on its way may stand before one. graph-pim.md §2 "status values" */
const AFTER_APPROVAL: ReadonlySet<string> = new Set(['adminapproved', 'provisioningstarted']);

/**
 * How a request that somebody could decide ended. Nobody having answered within 24 h is told from the time it lived, as the service's
 * word for that is not documented (graph-pim.md §3, §15.10). `Revoked` is its word, too, for what was approved and then given back
 * (§2 "status values"): it counts as unanswered only where it ended when the time to decide did. What cannot be told is `unknown`.
 */
export function pastOutcome(ended: Ended): PastRequest['outcome'] {
  const word = ended.status.toLowerCase();
  if (word === 'revoked') return revoked(ended);
  const stage = stageOf(ended.status);
  if (stage === 'in-effect' || stage === 'scheduled' || AFTER_APPROVAL.has(word)) return 'approved';
  return endedOutcome(ended) ?? 'unknown';
}

/** The same band as that of a refusal: the service ends an unanswered request on the second (`ended-requests.ts`). */
const SLACK_BEFORE_MS = 60_000;
const SLACK_AFTER_MS = 60_000;

function revoked({ createdAt, completedAt, approvalId }: Ended): PastRequest['outcome'] {
  if (createdAt === null || completedAt === null || approvalId === null) return 'unknown';
  const late = completedAt - createdAt - APPROVAL_WINDOW_MS;
  return late >= -SLACK_BEFORE_MS && late <= SLACK_AFTER_MS ? 'unanswered' : 'approved';
}

/** Whether a request no longer waits for a decision, whatever became of it. */
export const isPast = (status: string): boolean => {
  const stage = stageOf(status);
  return stage !== 'waiting-for-approval' && stage !== 'waiting-for-administrator';
};
