import { useMemo } from 'react';
import { useSlice } from '../state/slices-store.ts';
import type { Read } from './freshness-words.ts';
import { screenOf } from './screen-here.ts';
import type { ScreenId } from './screens.ts';

/** How far what that screen shows was read. What waits for a decision is never kept on disk: it is the service's or nothing. */
export function useScreenRead(here: ScreenId): Read {
  const myRoles = useSlice('myRoles');
  const approvals = useSlice('approvals');
  const ofApprovals = screenOf(here).reads === 'approvals';
  return useMemo(
    () => (ofApprovals ? { ...approvals, source: approvals.asOf === null ? 'none' : 'service' } : myRoles),
    [ofApprovals, approvals, myRoles],
  );
}
