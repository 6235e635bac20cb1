import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { accountOnScreen } from '../../../state/account-on-screen.ts';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { decisionKey, letGo, noteSent, useDecisionStore, type DecisionWord } from './decision-store.ts';
import { requestorName } from './requestor-name.ts';

/** How long a decided request stays on screen as decided before it leaves. DESIGN.md §8 */
const SHOWN_MS = 1000;

const DONE = { approve: 'Approved', deny: 'Denied' } as const;

/** Sends a decision once: while one is on its way, or recorded, nothing more leaves. What comes of it stands in the store. */
export async function sendDecision(
  request: WaitingRequest,
  decision: DecisionWord,
  justification: string,
): Promise<void> {
  const key = decisionKey(accountOnScreen(), request.requestId);
  const before = useDecisionStore.getState().sent[key]?.state;
  if (before === 'sending' || before === 'recorded' || before === 'left') return;
  const note = (state: 'sending' | 'recorded' | 'unknown'): void =>
    noteSent(key, { request, decision, state, problem: null });
  note('sending');
  const answer = await ask('decide', { requestId: request.requestId, decision, justification });
  if (!answer.ok) {
    const unsure = answer.problem.kind === 'outcome-unknown' || answer.problem.kind === 'unreadable-answer';
    noteSent(key, { request, decision, state: unsure ? 'unknown' : 'stopped', problem: answer.problem });
    announce(`${answer.problem.title} ${answer.problem.advice}`, 'assertive');
    return;
  }
  if (answer.value.outcome !== 'recorded') {
    note('unknown');
    announce('The outcome of your decision is not known yet.', 'assertive');
    return;
  }
  note('recorded');
  announce(`${DONE[decision]}: ${requestorName(request.requestor)}, ${request.role.name}.`);
  setTimeout(() => letGo(key), SHOWN_MS);
}
