import { useEffect, useRef } from 'react';
import type { Approvals } from '../../../../shared/contract/approvals.ts';
import { announce } from '../../../state/announcements.ts';
import { coverageReasons } from '../../../components/coverage-reason.ts';
import { idsOf } from '../stand-index.ts';
import { countWords } from './inbox-words.ts';

/** Says in the live region how a reading went, how many came in with it, and how many wait when that changes. */
export function useCoverageWords(approvals: Approvals): void {
  const said = useRef<string | null>(null);
  const known = useRef<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const { coverage, reading, waiting } = approvals;
    if (reading || coverage.every(({ state }) => state === 'unread')) return;
    const before = known.current;
    const fresh = before ? waiting.filter(({ requestId, own }) => !own && !before.has(requestId)).length : 0;
    known.current = idsOf(waiting);
    const reasons = coverageReasons(coverage, 'approvals').map(({ problem }) => problem.title);
    const words = [...reasons, `Approvals: ${countWords(approvals)}.`].join(' ');
    if (said.current === words && fresh === 0) return;
    said.current = words;
    announce(fresh > 0 ? `${fresh} new. ${words}` : words);
  }, [approvals]);
}
