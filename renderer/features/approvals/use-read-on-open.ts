import { useEffect } from 'react';
import { STALE_MS } from '../../../shared/domain/freshness.ts';
import { accountKey } from '../../state/account-on-screen.ts';
import { readApprovalsAgain } from '../../state/read-again.ts';
import { serviceNow } from '../../state/service-clock.ts';
import { sliceNow, useSlice } from '../../state/slices-store.ts';

/** Reads what waits when the page is opened, or another account comes on screen, where it was not read lately. */
export function useReadOnOpen(): void {
  const { account } = useSlice('session');
  const who = account ? accountKey(account) : null;
  useEffect(() => {
    if (who === null || sliceNow('health').offlineSince !== null) return;
    const { asOf } = sliceNow('approvals');
    if (asOf === null || serviceNow() - asOf > STALE_MS) void readApprovalsAgain();
  }, [who]);
}
