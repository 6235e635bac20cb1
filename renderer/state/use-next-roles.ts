import { useMemo } from 'react';
import type { ActiveRole, LeadsTo } from '../../shared/contract/my-roles.ts';
import { nextRoles, type NextRole } from './next-roles.ts';
import { useSlice } from './slices-store.ts';
import { placeOfRole, standings } from './standing.ts';
import { useNow } from './use-now.ts';
import { wakeEachMinute } from './wake-times.ts';

/** What a membership leads on to, as the slices have it now; and what is known of where it leads. */
export function useNextRoles(group: Pick<ActiveRole, 'role' | 'scope'>): {
  readonly next: readonly NextRole[];
  readonly leadsTo: LeadsTo | null;
} {
  const myRoles = useSlice('myRoles');
  const { entries } = useSlice('activity');
  const now = useNow(wakeEachMinute);
  return useMemo(() => {
    const place = placeOfRole(group);
    const leadsTo = myRoles.eligible.find((one) => placeOfRole(one) === place)?.leadsTo ?? null;
    return { next: nextRoles(group, leadsTo, myRoles, standings(myRoles, entries, now)), leadsTo };
  }, [group, myRoles, entries, now]);
}
