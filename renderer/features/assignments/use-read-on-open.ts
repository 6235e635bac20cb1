import { useEffect } from 'react';
import { accountKey } from '../../state/account-on-screen.ts';
import { readAssignmentsAgain, readPastAssignmentsAgain } from '../../state/read-again.ts';
import { serviceNow } from '../../state/service-clock.ts';
import { sliceNow, useSlice } from '../../state/slices-store.ts';
import { useOffline } from '../../state/use-offline.ts';

/** A change is made of what is on screen, and main reads again what it is about. */
const OLD_MS = 5 * 60_000;

const isOld = (asOf: number | null): boolean => asOf === null || serviceNow() - asOf > OLD_MS;

/**
 * Reads who has what when the page is opened, or another account comes on screen, where it is old; where offline, as soon as not. What
 * ran out is read when somebody looks at it.
 */
export function useReadOnOpen(past: boolean): void {
  const { account } = useSlice('session');
  const who = account ? accountKey(account) : null;
  const offline = useOffline() !== null;
  useEffect(() => {
    if (who === null || offline) return;
    if (isOld(sliceNow('assignments').asOf)) void readAssignmentsAgain();
  }, [who, offline]);
  useEffect(() => {
    if (who === null || offline || !past) return;
    if (isOld(sliceNow('assignments').past.asOf)) void readPastAssignmentsAgain();
  }, [who, offline, past]);
}
