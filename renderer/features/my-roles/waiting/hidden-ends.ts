import { create } from 'zustand';

/** Ends of requests that the user has read and put away; by request id, until the window closes. The service lists them for two days. */
export const useHiddenEnds = create<{ readonly ids: ReadonlySet<string> }>(() => ({ ids: new Set() }));

/** Puts one away. */
export const hideEnd = (requestId: string): void =>
  useHiddenEnds.setState(({ ids }) => ({ ids: new Set([...ids, requestId]) }));
