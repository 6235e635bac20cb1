import { useEffect, useRef } from 'react';
import type { RoleSettings } from '../../../../shared/contract/role-settings/matrix.ts';
import { coverageReasons } from '../../../components/coverage-reason.ts';
import { announce } from '../../../state/announcements.ts';
import { countsWords } from './matrix-words.ts';

/** Says in the live region how a reading went, and how many were read, when that changes. */
export function useCoverageWords(read: RoleSettings): void {
  const said = useRef<string | null>(null);
  useEffect(() => {
    const { coverage, reading } = read;
    if (reading || coverage.every(({ state }) => state === 'unread')) return;
    const reasons = coverageReasons(coverage, 'role-settings').map(({ problem }) => problem.title);
    const words = [...reasons, `Role settings: ${countsWords(read)}.`].join(' ');
    if (said.current === words) return;
    said.current = words;
    announce(words);
  }, [read]);
}
