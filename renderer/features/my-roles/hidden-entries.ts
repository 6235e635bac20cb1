import { create } from 'zustand';

/** Refusals the user has read and put away; by journal id, until the window closes. The journal keeps them. */
export const useHiddenEntries = create<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: new Set() }));

/** Puts one away. */
export const hideEntry = (id: string): void =>
  useHiddenEntries.setState(({ ids }) => ({ ids: new Set([...ids, id]) }));
