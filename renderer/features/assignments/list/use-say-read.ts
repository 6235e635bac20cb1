import { useEffect, useRef } from 'react';
import { coverageReasons } from '../../../components/coverage-reason.ts';
import { announce } from '../../../state/announcements.ts';
import { countWords, type TabRead } from '../words/list-words.ts';

/** Says in the live region how a reading went, and how many were read, when that changes. */
export function useSayRead(read: TabRead): void {
  const said = useRef<string | null>(null);
  useEffect(() => {
    const { coverage, reading } = read;
    if (reading || coverage.every(({ state }) => state === 'unread')) return;
    const reasons = coverageReasons(coverage, 'assignments').map(({ problem }) => problem.title);
    const words = [...reasons, `${countWords(read)} read.`].join(' ');
    if (said.current === words) return;
    said.current = words;
    announce(words);
  }, [read]);
}
