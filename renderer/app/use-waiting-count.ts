import { useMemo } from 'react';
import { useOffline } from '../state/use-offline.ts';
import { useSlice } from '../state/slices-store.ts';
import { waitingCount } from './waiting-count.ts';

/** How many wait for this user's decision, for the rail; `quiet` while offline, when it is no longer known. */
export function useWaitingCount() {
  const approvals = useSlice('approvals');
  const quiet = useOffline() !== null;
  return useMemo(() => {
    const count = waitingCount(approvals);
    return count && { ...count, quiet };
  }, [approvals, quiet]);
}
