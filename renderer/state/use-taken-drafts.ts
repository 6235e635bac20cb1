import { useEffect } from 'react';
import { dropTakenMoreTime } from './more-time-drafts.ts';
import { dropAwaited } from './panel-store.ts';
import { useSlice } from './slices-store.ts';

/** Forgets what was typed for requests whose answer was lost, once main has found out that they were taken. */
export function useTakenDrafts(): void {
  const { entries } = useSlice('activity');
  useEffect(() => {
    const taken = new Set(entries.filter(({ state }) => state === 'accepted').map(({ id }) => id));
    dropAwaited((_, intentId) => taken.has(intentId));
    dropTakenMoreTime(entries);
  }, [entries]);
}
