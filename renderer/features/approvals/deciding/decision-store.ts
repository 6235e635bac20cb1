import { create } from 'zustand';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';

export type DecisionWord = 'approve' | 'deny';

/** What became of a decision that was sent from this window. */
export type Sent = {
  readonly request: WaitingRequest;
  readonly decision: DecisionWord;
  /** `left`: recorded, and shown long enough: the request leaves the list. */
  readonly state: 'sending' | 'recorded' | 'left' | 'unknown' | 'stopped';
  /** Why it was stopped. */
  readonly problem: Problem | null;
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

export const keepWords = (key: string, text: string): void =>
  useDecisionStore.setState(({ drafts }) => ({ drafts: { ...drafts, [key]: text } }));

export const noteSent = (key: string, sent: Sent): void =>
  useDecisionStore.setState((before) => ({
    sent: { ...before.sent, [key]: sent },
    // Said and recorded: the next request of this person starts with an empty field.
    drafts:
      sent.state === 'recorded'
        ? Object.fromEntries(Object.entries(before.drafts).filter(([one]) => one !== key))
        : before.drafts,
  }));

/** Takes a recorded decision off the list. */
export function letGo(key: string): void {
  const sent = useDecisionStore.getState().sent[key];
  if (sent?.state === 'recorded') noteSent(key, { ...sent, state: 'left' });
}

/** Takes away why a decision was stopped; what was typed stays. */
export function clearStopped(key: string): void {
  useDecisionStore.setState(({ sent }) => ({
    sent: Object.fromEntries(
      Object.entries(sent).filter(([one, { state }]) => one !== key || state !== 'stopped'),
    ),
  }));
}

/** Forgets what belongs to nobody who is still signed in here. @param accounts as `accountKey` names them */
export function keepOnlyOf(accounts: readonly string[]): void {
  const kept = ([key]: readonly [string, unknown]): boolean =>
    accounts.some((account) => key.startsWith(ofAccount(account)));
  useDecisionStore.setState(({ drafts, sent }) => ({
    drafts: Object.fromEntries(Object.entries(drafts).filter(kept)),
    sent: Object.fromEntries(Object.entries(sent).filter(kept)),
  }));
}
