import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { WriteOutcome } from '../../../../shared/contract/intents.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { accountOnScreen } from '../../../state/account-on-screen.ts';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { sliceNow } from '../../../state/slices-store.ts';
import { newestAbout } from '../../../state/standing.ts';
import {
  decisionKey,
  letGo,
  noteAllSent,
  useDecisionStore,
  type DecisionWord,
  type Sent,
} from './decision-store.ts';
import { requestorName } from './requestor-name.ts';

/** How long a decided request stays on screen as decided before it leaves. DESIGN.md §8 */
export const SHOWN_MS = 1000;

const DONE = { approve: 'Approved', deny: 'Denied' } as const;

/** Whether one is on its way, or was recorded: nothing more is sent about it then. */
export function isSent(account: string, requestId: string): boolean {
  const before = useDecisionStore.getState().sent[decisionKey(account, requestId)]?.state;
  return before === 'sending' || before === 'recorded' || before === 'left';
}

/** A decision as it leaves. */
export const leaving = (request: WaitingRequest, decision: DecisionWord): Sent => ({
  request,
  decision,
  state: 'sending',
  problem: null,
  answeredAt: null,
  before: newestAbout(sliceNow('activity').entries, request.requestId)?.id ?? null,
});

/** The same once main has answered. */
export function answered(sent: Sent, answer: Result<WriteOutcome>): Sent {
  const answeredAt = serviceNow();
  if (answer.ok)
    return { ...sent, answeredAt, state: answer.value.outcome === 'recorded' ? 'recorded' : 'unknown' };
  const { problem } = answer;
  const unsure = problem.kind === 'outcome-unknown' || problem.kind === 'unreadable-answer';
  return { ...sent, answeredAt, state: unsure ? 'unknown' : 'stopped', problem };
}

/** Sends a decision once: while one is on its way, or recorded, nothing more leaves. What comes of it stands in the store. */
export async function sendDecision(
  request: WaitingRequest,
  decision: DecisionWord,
  justification: string,
): Promise<void> {
  const account = accountOnScreen();
  const { requestId } = request;
  if (isSent(account, requestId)) return;
  const sent = leaving(request, decision);
  noteAllSent(account, [sent]);
  const answer = await ask('decide', { requestId, decision, justification });
  const now = answered(sent, answer);
  noteAllSent(account, [now]);
  if (!answer.ok) {
    announce(`${answer.problem.title} ${answer.problem.advice}`, 'assertive');
    return;
  }
  if (now.state !== 'recorded') {
    announce('The outcome of your decision is not known yet.', 'assertive');
    return;
  }
  announce(`${DONE[decision]}: ${requestorName(request.requestor)}, ${request.role.name}.`);
  setTimeout(() => letGo(account, [requestId]), SHOWN_MS);
}
