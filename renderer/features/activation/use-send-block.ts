import { useMemo } from 'react';
import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import { isConfirmed, isOffline } from '../../state/coverage.ts';
import { useSlice } from '../../state/slices-store.ts';
import { placeOfRole, standings } from '../../state/standing.ts';
import { useNow } from '../../state/use-now.ts';
import { wakeEachMinute, wakeForAny, wakeForTimeLeft } from '../../state/wake-times.ts';
import { sendBlock } from './send-block.ts';

/** Why nothing may be sent for the opened role now; followed while the panel is open. */
export function useSendBlock(opened: EligibleRole, current: EligibleRole | undefined): string | null {
  const myRoles = useSlice('myRoles');
  const { entries } = useSlice('activity');
  const endsAt = current?.endsAt ?? null;
  const now = useNow(useMemo(() => wakeForAny([wakeEachMinute, wakeForTimeLeft(endsAt)]), [endsAt]));
  return useMemo(() => {
    const standing = standings(myRoles, entries, now)(placeOfRole(opened));
    return sendBlock(current, standing, isOffline(myRoles), isConfirmed(myRoles), now);
  }, [myRoles, entries, now, opened, current]);
}
