import { useEffect } from 'react';
import { accountKey } from '../../../state/account-on-screen.ts';
import { readPastAgain } from '../../../state/read-again.ts';
import { serviceNow } from '../../../state/service-clock.ts';
import { sliceNow, useSlice } from '../../../state/slices-store.ts';
import { STALE_PAST_MS } from './stale-past.ts';

/** Reads what is over where it was not read lately: when what uses this comes up, and when another account comes on screen. */
export function useReadStalePast(): void {
  const { account } = useSlice('session');
  const who = account ? accountKey(account) : null;
  useEffect(() => {
    if (who === null || sliceNow('health').offlineSince !== null) return;
    const { asOf } = sliceNow('past');
    if (asOf === null || serviceNow() - asOf > STALE_PAST_MS) void readPastAgain();
  }, [who]);
}
