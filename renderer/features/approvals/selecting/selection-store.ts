import { create } from 'zustand';
import type { SelectedIds } from './selection.ts';

type Selected = {
  readonly ids: SelectedIds;
  /** Where a range begins: what was selected last by itself. */
  readonly anchor: string | null;
};

const NONE: Selected = { ids: new Set(), anchor: null };

/** What is selected, by account (`accountKey`); it outlives the page. */
const useSelectionStore = create<{ readonly of: Readonly<Record<string, Selected>> }>(() => ({ of: {} }));

export const useSelected = (account: string): Selected =>
  useSelectionStore((state) => state.of[account]) ?? NONE;

export const selectedNow = (account: string): Selected => useSelectionStore.getState().of[account] ?? NONE;

export const select = (account: string, selected: Selected): void =>
  useSelectionStore.setState(({ of }) => ({ of: { ...of, [account]: selected } }));

/** Takes some out of it. */
export function deselect(account: string, requestIds: readonly string[]): void {
  const { ids, anchor } = selectedNow(account);
  select(account, { ids: new Set([...ids].filter((id) => !requestIds.includes(id))), anchor });
}

/** Forgets the selection of everybody else. @param accounts as `accountKey` names them */
export const keepSelectionOf = (accounts: readonly string[]): void =>
  useSelectionStore.setState(({ of }) => ({
    of: Object.fromEntries(Object.entries(of).filter(([account]) => accounts.includes(account))),
  }));
