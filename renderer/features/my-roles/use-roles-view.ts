import { useMemo } from 'react';
import { PLANES, type Plane } from '../../../shared/contract/my-roles.ts';
import { isConfirmed, planeRead } from '../../state/coverage.ts';
import { usePanelStore } from '../../state/panel-store.ts';
import { useSlice } from '../../state/slices-store.ts';
import { placeOfRole, standings } from '../../state/standing.ts';
import { useFootings } from '../../state/use-footing.ts';
import { useNow } from '../../state/use-now.ts';
import { wakeEachMinute, wakeForAny, wakeForTimeLeft } from '../../state/wake-times.ts';
import { actingWords, type Acting } from './acting-words.ts';
import { eligibleRows } from './list/eligible-rows.ts';
import { expiredRows } from './list/expired-rows.ts';
import { useHiddenEnds } from './waiting/hidden-ends.ts';
import { askedForMore, extendStanding } from './list/more-time-standing.ts';
import { waitingItems } from './waiting/waiting-items.ts';

/** All that the page shows, from the slices and the service's time. */
export function useRolesView() {
  const myRoles = useSlice('myRoles');
  const { entries } = useSlice('activity');
  const hidden = useHiddenEnds((state) => state.ids);
  const open = usePanelStore((state) => state.open);
  const health = useSlice('health');
  const footings = useFootings();
  const nextEnd = useNextEnd();
  const wake = useMemo(() => wakeForAny([wakeEachMinute, wakeForTimeLeft(nextEnd)]), [nextEnd]);
  const now = useNow(wake);
  return useMemo(() => {
    const standingOf = standings(myRoles, entries, now);
    const asked = askedForMore(myRoles, entries);
    const openPlaces = new Set(open?.eligibilities.map(placeOfRole));
    const actingIn = (plane: Plane): Acting =>
      actingWords(footings[plane], planeRead(myRoles, plane).asOf, now);
    const { offlineSince } = health;
    return {
      myRoles,
      entries,
      now,
      asked,
      /** The planes of which what is shown is the service's own word, and lately so. */
      confirmed: PLANES.filter((plane) => isConfirmed(myRoles, plane) && footings[plane].kind === 'firm'),
      offline: offlineSince === null ? null : { since: offlineSince },
      acting: { 'entra-roles': actingIn('entra-roles'), groups: actingIn('groups') },
      rows: eligibleRows(myRoles.eligible, myRoles.favourites, standingOf, (one) =>
        extendStanding(one, asked, now),
      ),
      expired: expiredRows(myRoles.expired, asked, now),
      waiting: waitingItems({ myRoles, entries, standingOf, hidden, openPlaces }),
    };
  }, [myRoles, entries, hidden, open, footings, health, now]);
}

export type RolesView = ReturnType<typeof useRolesView>;

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
