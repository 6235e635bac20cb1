import { useEffect, useRef } from 'react';
import { readPastAgain } from '../../../state/read-again.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { sliceNow } from '../../../state/slices-store.ts';
import { STALE_PAST_MS } from '../past/stale-past.ts';

/** How long a request is looked at before anything is read for it, so that walking the list reads nothing. */
const LOOKED_AT_MS = 500;

/**
 * Reads again what a requestor did before where a request is looked at and that is old: a page may be open all day. Where the reading
 * fails it is not tried again before that time is over.
 */
export function useFreshPast(requestId: string): void {
  const tried = useRef(-Infinity);
  useEffect(() => {
    const timer = setTimeout(() => {
      const { asOf } = sliceNow('past');
      const now = serviceNow();
      // What was never read is read as the page comes up.
      if (asOf === null || sliceNow('health').offlineSince !== null) return;
      if (now - Math.max(asOf, tried.current) <= STALE_PAST_MS) return;
      tried.current = now;
      void readPastAgain();
    }, LOOKED_AT_MS);
    return () => clearTimeout(timer);
  }, [requestId]);
}
