import { useEffect } from 'react';
import { useSlice } from '../../../state/slices-store.ts';
import { dropAsked, useAskedFor } from './asked-for.ts';

/** Forgets what was typed for a run once some of it was done. Where nothing was, it stays to be tried again. */
export function useDropDone(): void {
  const { run } = useSlice('assignmentsRun');
  const askedFor = useAskedFor(({ runs }) => runs);
  useEffect(() => {
    if (run === null || !(run.runId in askedFor)) return;
    if (run.items.some(({ state }) => state === 'done' || state === 'partly')) dropAsked(run.runId);
  }, [run, askedFor]);
}
