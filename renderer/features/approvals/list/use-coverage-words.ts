import { useEffect, useRef } from 'react';
import type { Approvals } from '../../../../shared/contract/approvals.ts';
import { announce } from '../../../state/announcements.ts';
import { worstCoverage } from '../../../state/coverage.ts';
import { countWords } from './inbox-words.ts';

/** Says in the live region how a reading went, and how many wait when that changes. */
export function useCoverageWords(approvals: Approvals): void {
  const said = useRef<string | null>(null);
  useEffect(() => {
    const { state, reason } = worstCoverage(approvals);
    if (state === 'unread' || approvals.reading) return;
    const words = `${reason ? `${reason.title} ` : ''}Approvals: ${countWords(approvals)}.`;
    if (said.current === words) return;
    said.current = words;
    announce(words);
  }, [approvals]);
}
