import { useEffect } from 'react';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { matches } from './search-text.ts';

/** As many as are looked at in one go: about a millisecond. */
const AT_ONCE = 200;

/** Has what the filter looks into ready before the first letter is typed, where there is so much of it that the letter would wait. */
export function useWarmSearch(waiting: readonly WaitingRequest[]): void {
  useEffect(() => {
    if (waiting.length <= AT_ONCE) return undefined;
    let from = 0;
    let timer = setTimeout(function go() {
      // Any query does: the text is kept for each request that was looked into once.
      for (const request of waiting.slice(from, from + AT_ONCE)) matches(request, 'x');
      from += AT_ONCE;
      if (from < waiting.length) timer = setTimeout(go);
    });
    return () => clearTimeout(timer);
  }, [waiting]);
}
