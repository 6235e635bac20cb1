import { create } from 'zustand';
import type { WaitingRequest } from '../../../../../shared/contract/approvals.ts';
import type { DecisionWord } from '../decision-store.ts';

/** One of several that were decided together. */
export type RunItem = {
  readonly request: WaitingRequest;
  /** Its own reason; null where the one for all was said. */
  readonly own: string | null;
};

/** Several decisions that were sent together. What became of each stands in the decision store and in main's records. */
export type Run = {
  readonly account: string;
  readonly decision: DecisionWord;
  readonly justification: string;
  readonly items: readonly RunItem[];
  /** Ids of those that main was asked for and has not answered. */
  readonly going: ReadonlySet<string>;
};

type RunState = {
  /** The newest of each account. */
  readonly of: Readonly<Record<string, Run>>;
  /** Whether it stands in the card's place. */
  readonly shown: boolean;
};

export const useRunStore = create<RunState>(() => ({ of: {}, shown: false }));

export const noteRun = (run: Run): void =>
  useRunStore.setState(({ of }) => ({ of: { ...of, [run.account]: run } }));

/** Main has answered all that it was asked for. */
export function endRun(account: string): void {
  const run = useRunStore.getState().of[account];
  if (run) noteRun({ ...run, going: new Set() });
}

export const showRun = (): void => useRunStore.setState({ shown: true });

/** Brings the card back; the run goes on, and can be shown again. */
export function hideRun(): void {
  if (useRunStore.getState().shown) useRunStore.setState({ shown: false });
}

/** Forgets a run that is over. */
export const forgetRun = (account: string): void =>
  useRunStore.setState(({ of }) => ({
    of: Object.fromEntries(Object.entries(of).filter(([one]) => one !== account)),
    shown: false,
  }));

/** Forgets what belongs to nobody who is still signed in here. @param accounts as `accountKey` names them */
export const keepRunsOf = (accounts: readonly string[]): void =>
  useRunStore.setState(({ of }) => ({
    of: Object.fromEntries(Object.entries(of).filter(([account]) => accounts.includes(account))),
  }));
