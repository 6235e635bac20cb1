import { create } from 'zustand';
import type { AskingStep } from '../change-store.ts';
import { dropAdding } from './add-draft.ts';
import { changeDraftKey, dropChanging } from './change-draft.ts';

/** From which draft a run came, by its id. */
type AskedFor = {
  readonly runs: Readonly<Record<string, { readonly account: string; readonly from: AskingStep }>>;
};

export const useAskedFor = create<AskedFor>(() => ({ runs: {} }));

/** @param account as `accountOnScreen` names it; @param from where it was typed */
export const keepAsked = (runId: string, account: string, from: AskingStep): void =>
  useAskedFor.setState(({ runs }) => ({ runs: { ...runs, [runId]: { account, from } } }));

/** Forgets what was typed for this run. */
export function dropAsked(runId: string): void {
  const { runs } = useAskedFor.getState();
  const asked = runs[runId];
  if (!asked) return;
  if (asked.from.kind === 'adding') dropAdding(asked.account);
  if (asked.from.kind === 'changing')
    dropChanging(changeDraftKey(asked.account, asked.from.change, asked.from.of));
  useAskedFor.setState({
    runs: Object.fromEntries(Object.entries(runs).filter(([key]) => key !== runId)),
  });
}
