import { useEffect, useRef } from 'react';
import { visibleText } from '../../../components/visible-text.ts';
import { announce } from '../../../state/announcements.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { isTroubled, spokenWords } from './run-words.ts';

/** Says how a run ends, or that it waits: once each. */
export function useSayRun(): void {
  const { run } = useSlice('assignmentsRun');
  const said = useRef<string | null>(null);
  const stage = run === null ? null : `${run.runId} ${run.state}`;
  useEffect(() => {
    const before = said.current;
    said.current = stage;
    if (run === null || stage === before) return;
    // What was over before this window looked is on screen; nobody waits to hear of it.
    if (before === null && run.state === 'done') return;
    const words = spokenWords(run, serviceNow());
    if (words !== null) announce(visibleText(words), isTroubled(run) ? 'assertive' : 'polite');
  }, [run, stage]);
}
