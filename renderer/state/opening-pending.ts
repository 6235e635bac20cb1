import { useMemo } from 'react';
import { create } from 'zustand';
import type { Opening } from '../../shared/contract/opening.ts';
import { useSlice } from './slices-store.ts';

/** Up to which opening everything was shown, or put away. */
const useSettled = create<{ readonly count: number }>(() => ({ count: 0 }));

/** A request that a link or a notification asked to be shown; `count` tells the same one opened twice apart. */
export type PendingOpening = NonNullable<Opening['request']> & { readonly count: number };

/** The opening that has been neither shown nor put away; null where there is none. It outlives a sign-in. */
export function usePendingOpening(): PendingOpening | null {
  const { request, count } = useSlice('opening');
  const settled = useSettled((state) => state.count);
  return useMemo(
    () => (request !== null && count > settled ? { ...request, count } : null),
    [request, count, settled],
  );
}

/** It was shown, or the person is done with what could not be shown. Only ever moves on. */
export const settleOpening = (count: number): void =>
  useSettled.setState((before) => ({ count: Math.max(before.count, count) }));
