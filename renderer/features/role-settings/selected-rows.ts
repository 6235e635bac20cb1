import { useMemo } from 'react';
import { create } from 'zustand';
import type { SettingsRow } from '../../../shared/contract/role-settings/matrix.ts';
import type { SettingsRef } from '../../../shared/contract/role-settings/plan.ts';
import { keyOfHeld } from '../../../shared/domain/role-key.ts';
import { refOf } from '../../../shared/domain/role-settings/ref-of.ts';
import { accountOnScreen } from '../../state/account-on-screen.ts';

type Selected = {
  /** By `keyOfHeld`, in the order they were selected. */
  readonly keys: ReadonlySet<string>;
  /** Where a range begins: what was selected last by itself. */
  readonly anchor: string | null;
};

const NONE: Selected = { keys: new Set(), anchor: null };

/** Which rows of the matrix are selected, by account (`accountKey`); it outlives the page. */
const useSelectedStore = create<{ readonly of: Readonly<Record<string, Selected>> }>(() => ({ of: {} }));

const setSelected = (change: (now: Selected) => Selected): void =>
  useSelectedStore.setState(({ of }) => {
    const account = accountOnScreen();
    return { of: { ...of, [account]: change(of[account] ?? NONE) } };
  });

/** How many whoever is on screen has selected. */
export const selectedCount = (): number => useSelectedStore.getState().of[accountOnScreen()]?.keys.size ?? 0;

/** What whoever is on screen has selected. */
export const useSelected = (): Selected => useSelectedStore((state) => state.of[accountOnScreen()]) ?? NONE;

/** The selected rows that there are, in the order of the rows: one that is gone since is not meant. */
export function useSelectedRefs(rows: readonly SettingsRow[]): readonly SettingsRef[] {
  const { keys } = useSelected();
  return useMemo(() => rows.filter((row) => keys.has(keyOfHeld(row))).map(refOf), [rows, keys]);
}

/** Selects one row, or lets it go; a range begins there from now on. */
export const toggleRow = (key: string): void =>
  setSelected(({ keys }) => {
    const next = new Set(keys);
    if (!next.delete(key)) next.add(key);
    return { keys: next, anchor: key };
  });

/**
 * Selects from where a range was begun to this row, both included; what was selected stays.
 * @param order keys as drawn @param from where it begins where a range was begun on none of them
 */
export const selectRange = (order: readonly string[], to: string, from: string = to): void =>
  setSelected(({ keys, anchor }) => {
    const begun = anchor !== null && order.includes(anchor) ? anchor : from;
    const a = order.indexOf(begun);
    const b = order.indexOf(to);
    const range = a === -1 || b === -1 ? [] : order.slice(Math.min(a, b), Math.max(a, b) + 1);
    return { keys: new Set([...keys, ...range]), anchor: begun };
  });

/** Selects all of these, or lets all of them go where each is selected. */
export const toggleAll = (all: readonly string[]): void =>
  setSelected(({ keys, anchor }) => {
    const whole = all.every((key) => keys.has(key));
    const gone = new Set(whole ? all : []);
    return { keys: new Set([...keys, ...all].filter((key) => !gone.has(key))), anchor };
  });

/** Selects all of these besides what is selected. */
export const selectAll = (all: readonly string[]): void =>
  setSelected(({ keys, anchor }) => ({ keys: new Set([...keys, ...all]), anchor }));

export const clearSelected = (): void => setSelected(() => NONE);

/** Forgets the selection of everybody else. @param accounts as `accountKey` names them */
export const keepSelectedOf = (accounts: readonly string[]): void =>
  useSelectedStore.setState(({ of }) => ({
    of: Object.fromEntries(Object.entries(of).filter(([account]) => accounts.includes(account))),
  }));
