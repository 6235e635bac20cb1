import { create } from 'zustand';
import type { DecisionCard } from '../../../../shared/contract/decision-card.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { visitOnScreen } from '../../../state/account-on-screen.ts';
import { ask } from '../../../state/intents.ts';
import { serviceNow } from '../../../state/service-clock.ts';

/** How long what was read for a request counts: looked at again after it, it is read again. */
export const CARD_KEPT_MS = 5 * 60_000;

/** What is known for one request. `card` is the last that was read; `problem` why the last reading failed. */
export type CardRead = {
  readonly reading: boolean;
  readonly card: DecisionCard | null;
  readonly problem: Problem | null;
  /** When it was asked for, by the service's time. */
  readonly at: number;
};

type Cards = { readonly visit: string; readonly read: Readonly<Record<string, CardRead>> };

/** What was read for the requests that were looked at. In memory, of one sign-in at a time: it holds what other people have. */
export const useCards = create<Cards>(() => ({ visit: '', read: {} }));

/** Reads what an approver looks at besides the request, unless it was read lately or is being read. @param again whatever there is */
export async function readCard(requestId: string, again = false): Promise<void> {
  const visit = visitOnScreen();
  const at = serviceNow();
  const known = useCards.getState().visit === visit ? useCards.getState().read : {};
  const before = known[requestId];
  if (before?.reading === true) return;
  if (before?.problem === null && !again && at - before.at < CARD_KEPT_MS) return;
  const kept = Object.entries(known).filter(([, one]) => one.reading || at - one.at < CARD_KEPT_MS);
  const card = before?.card ?? null;
  useCards.setState({
    visit,
    read: { ...Object.fromEntries(kept), [requestId]: { reading: true, card, problem: null, at } },
  });
  const answer = await ask('readCard', { requestId });
  useCards.setState((now) => {
    // An answer that comes after another sign-in came on screen is not kept.
    if (now.visit !== visit) return now;
    const read: CardRead = answer.ok
      ? { reading: false, card: answer.value, problem: null, at }
      : { reading: false, card, problem: answer.problem, at };
    return { visit, read: { ...now.read, [requestId]: read } };
  });
}
