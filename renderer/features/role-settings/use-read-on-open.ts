import { useEffect } from 'react';
import { accountKey } from '../../state/account-on-screen.ts';
import { readRoleSettingsAgain } from '../../state/read-again.ts';
import { serviceNow } from '../../state/service-clock.ts';
import { sliceNow, useSlice } from '../../state/slices-store.ts';
import { useOffline } from '../../state/use-offline.ts';

/** Settings hardly change by themselves, and a change is made of what is on screen: half of what is old elsewhere. */
const OLD_MS = 5 * 60_000;

/** Reads the settings when the page is opened, or another account comes on screen, where they are old; where offline, as soon as not. */
export function useReadOnOpen(): void {
  const { account } = useSlice('session');
  const who = account ? accountKey(account) : null;
  const offline = useOffline() !== null;
  useEffect(() => {
    if (who === null || offline) return;
    const { asOf } = sliceNow('roleSettings');
    if (asOf === null || serviceNow() - asOf > OLD_MS) void readRoleSettingsAgain();
  }, [who, offline]);
}
