import { create } from 'zustand';
import { accountOnScreen } from './account-on-screen.ts';

type Selected = {
  /** In the order they were selected. */
  readonly keys: ReadonlySet<string>;
  /** Where a range begins: what was selected last by itself. */
  readonly anchor: string | null;
};

const NONE: Selected = { keys: new Set(), anchor: null };

/** Which rows of a list are selected, by their keys and by account (`accountKey`); it outlives the page. */
export function selectionOfAccounts() {
  const useStore = create<{ readonly of: Readonly<Record<string, Selected>> }>(() => ({ of: {} }));
  const now = (): Selected => useStore.getState().of[accountOnScreen()] ?? NONE;
  const change = (next: (selected: Selected) => Selected): void => {
    const selected = next(now());
    useStore.setState(({ of }) => ({ of: { ...of, [accountOnScreen()]: selected } }));
  };
  return {
    /** How many whoever is on screen has selected. */
    count: (): number => now().keys.size,

    /** What whoever is on screen has selected. */
    useSelected: (): Selected => useStore((state) => state.of[accountOnScreen()]) ?? NONE,

    /** Selects one row, or lets it go; a range begins there from now on. */
    toggle: (key: string): void =>
      change(({ keys }) => {
        const next = new Set(keys);
        if (!next.delete(key)) next.add(key);
        return { keys: next, anchor: key };
      }),

    /**
     * Selects from where a range was begun to this row, both included; what was selected stays.
     * @param order keys as drawn @param from where it begins where a range was begun on none of them
     */
    selectRange: (order: readonly string[], to: string, from: string = to): void =>
      change(({ keys, anchor }) => {
        const begun = anchor !== null && order.includes(anchor) ? anchor : from;
        const a = order.indexOf(begun);
        const b = order.indexOf(to);
        const range = a === -1 || b === -1 ? [] : order.slice(Math.min(a, b), Math.max(a, b) + 1);
        return { keys: new Set([...keys, ...range]), anchor: begun };
      }),

    /** Selects all of these, or lets all of them go where each is selected. */
    toggleAll: (all: readonly string[]): void =>
      change(({ keys, anchor }) => {
        const whole = all.every((key) => keys.has(key));
        const gone = new Set(whole ? all : []);
        return { keys: new Set([...keys, ...all].filter((key) => !gone.has(key))), anchor };
      }),

    /** Selects all of these besides what is selected. */
    selectAll: (all: readonly string[]): void =>
      change(({ keys, anchor }) => ({ keys: new Set([...keys, ...all]), anchor })),

    clear: (): void => change(() => NONE),

    /** Forgets the selection of everybody else. @param accounts as `accountKey` names them */
    keepOf: (accounts: readonly string[]): void =>
      useStore.setState(({ of }) => ({
        of: Object.fromEntries(Object.entries(of).filter(([account]) => accounts.includes(account))),
      })),
  };
}
