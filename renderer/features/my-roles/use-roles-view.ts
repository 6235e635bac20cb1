import { useMemo } from 'react';
import { isOffline } from '../../state/coverage.ts';
import { useSlice } from '../../state/slices-store.ts';
import { usePanelStore } from '../../state/panel-store.ts';
import { placeOfRole, standings } from '../../state/standing.ts';
import { useNow } from '../../state/use-now.ts';
import { wakeEachMinute, wakeForAny, wakeForTimeLeft } from '../../state/wake-times.ts';
import { eligibleRows, filterRows } from './eligible-rows.ts';
import { useHiddenEntries } from './hidden-entries.ts';
import { waitingItems } from './waiting-items.ts';

/** All that the page shows, from the slices and the service's time. */
export function useRolesView(filter: string) {
  const myRoles = useSlice('myRoles');
  const { entries } = useSlice('activity');
  const hidden = useHiddenEntries((state) => state.ids);
  const openPlace = usePanelStore(({ open }) => open && placeOfRole(open.eligibility));
  const nextEnd = useNextEnd();
  const wake = useMemo(() => wakeForAny([wakeEachMinute, wakeForTimeLeft(nextEnd)]), [nextEnd]);
  const now = useNow(wake);
  return useMemo(() => {
    const standingOf = standings(myRoles, entries, now);
    const rows = eligibleRows(myRoles.eligible, standingOf);
    return {
      myRoles,
      now,
      offline: isOffline(myRoles),
      rows,
      shown: filterRows(rows, filter),
      waiting: waitingItems(myRoles, entries, standingOf, hidden, openPlace),
    };
  }, [myRoles, entries, hidden, openPlace, now, filter]);
}

/** The next end of an activation: at that moment its row is free again. */
function useNextEnd(): number | null {
  const { active } = useSlice('myRoles');
  return useMemo(
    () => active.reduce<number | null>((next, { endsAt }) => earlier(next, endsAt), null),
    [active],
  );
}

const earlier = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.min(a, b);
