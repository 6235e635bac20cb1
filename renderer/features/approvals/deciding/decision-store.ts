import { create } from 'zustand';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';

export type DecisionWord = 'approve' | 'deny';

/** What became of a decision that was sent from this window. */
export type Sent = {
  readonly request: WaitingRequest;
  readonly decision: DecisionWord;
  /**
   * `left`: recorded, and shown long enough: the request leaves the list. `passed`: stopped for good, as it was over already, and shown
   * long enough. `listed-again`: stopped for good, and listed by a later reading: it counts for the results it belongs to alone, and the
   * request is open like any other.
   */
  readonly state: 'sending' | 'recorded' | 'left' | 'unknown' | 'stopped' | 'passed' | 'listed-again';
  /** Why it was stopped. */
  readonly problem: Problem | null;
  /** When main answered, in the service's time; null before. */
  readonly answeredAt: number | null;
  /** Id of main's newest record of the request before this was sent: what has another id is about this. */
  readonly before: string | null;
};

type DecisionState = {
  /** What is typed for each request. Kept over refusals, other requests and other screens until the decision is recorded. */
  readonly drafts: Readonly<Record<string, string>>;
  readonly sent: Readonly<Record<string, Sent>>;
};

/** Decisions of this window, by account and request. In memory only: it holds other people's words. */
export const useDecisionStore = create<DecisionState>(() => ({ drafts: {}, sent: {} }));

const ofAccount = (account: string): string => `${account} `;

/** @param account as `accountOnScreen` names it */
export const decisionKey = (account: string, requestId: string): string => ofAccount(account) + requestId;

/** In a request's place for what is typed for all that are selected. No request has this id. */
export const FOR_ALL = '*';

export const keepWords = (key: string, text: string): void =>
  useDecisionStore.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: text } }));

/** Notes what became of several decisions of one account at once. */
export const noteAllSent = (account: string, all: readonly Sent[]): void =>
  useDecisionStore.setState((before) => {
    const sent = { ...before.sent };
    const said = new Set<string>();
    for (const one of all) {
      const key = decisionKey(account, one.request.requestId);
      sent[key] = one;
      if (one.state === 'recorded') said.add(key);
    }
    // Said and recorded: the next request of this person starts with an empty field.
    return { sent, drafts: said.size === 0 ? before.drafts : without(before.drafts, said) };
  });

const without = <T>(of: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(of).filter(([key]) => !keys.has(key)));

/** Takes what was decided, or was over already, off the list. @param requestIds those that were shown long enough */
export function letGo(account: string, requestIds: readonly string[]): void {
  const { sent } = useDecisionStore.getState();
  const gone = requestIds.flatMap((requestId): Sent[] => {
    const one = sent[decisionKey(account, requestId)];
    if (one?.state === 'recorded') return [{ ...one, state: 'left' }];
    return one?.state === 'stopped' ? [{ ...one, state: 'passed' }] : [];
  });
  noteAllSent(account, gone);
}

/** Takes away why a decision was stopped; what was typed stays. */
export function clearStopped(key: string): void {
  useDecisionStore.setState(({ sent }) => ({
    sent: Object.fromEntries(
      Object.entries(sent).filter(([one, { state }]) => one !== key || state !== 'stopped'),
    ),
  }));
}

/** Forgets what was typed for all that were selected. */
export const forgetWordsForAll = (account: string): void =>
  useDecisionStore.setState(({ drafts }) => ({
    drafts: without(drafts, new Set([decisionKey(account, FOR_ALL)])),
  }));

/** Forgets what belongs to nobody who is still signed in here. @param accounts as `accountKey` names them */
export function keepOnlyOf(accounts: readonly string[]): void {
  const kept = ([key]: readonly [string, unknown]): boolean =>
    accounts.some((account) => key.startsWith(ofAccount(account)));
  useDecisionStore.setState(({ drafts, sent }) => ({
    drafts: Object.fromEntries(Object.entries(drafts).filter(kept)),
    sent: Object.fromEntries(Object.entries(sent).filter(kept)),
  }));
}
