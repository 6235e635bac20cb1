import { useEffect, useMemo, useState } from 'react';
import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { EligibleRole, OpenRequest } from '../../../../shared/contract/my-roles.ts';
import type { WriteOutcome } from '../../../../shared/contract/intents.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { announce } from '../../../state/announcements.ts';
import { asOfAt } from '../../../state/coverage.ts';
import { useSlice } from '../../../state/slices-store.ts';
import { placeOfRole } from '../../../state/standing.ts';
import { useNow } from '../../../state/use-now.ts';
import { wakeEachMinute } from '../../../state/wake-times.ts';
import { wayWords, type Way } from './way-words.ts';

/** The service's moments and main's are the same clock, rounded. */
const ROUNDING_MS = 2 * 60_000;

/** One request that was sent from this panel, as the slices tell it now. */
export type WayNow = {
  readonly way: Way;
  readonly entry: ActivityEntry | undefined;
  /** While it can be taken back. */
  readonly request: OpenRequest | undefined;
};

/** Follows a request; each change of it is said in the live region. @param named whether the role's name goes with it */
export function useWay(eligible: EligibleRole, sent: WriteOutcome, named: boolean): WayNow {
  const myRoles = useSlice('myRoles');
  const { active, requests, ended } = myRoles;
  const { entries } = useSlice('activity');
  const now = useNow(wakeEachMinute);
  const [seenAt, setSeenAt] = useState<number | null>(null);
  const place = placeOfRole(eligible);
  const asOf = asOfAt(myRoles, eligible.scope.id);
  const entry = entries.find(({ id }) => id === sent.intentId);
  const held = active.find((one) => placeOfRole(one) === place && (one.endsAt === null || one.endsAt > now));
  // The reading that showed it first; main's clock, so never in front of what the service says.
  if (seenAt === null && held?.kind === 'activated' && asOf !== null) setSeenAt(asOf);
  const request = requests.find((one) => placeOfRole(one) === place && one.action === 'activate');
  const end =
    entry &&
    ended.find(
      (one) =>
        placeOfRole(one) === place &&
        one.createdAt !== null &&
        one.createdAt >= entry.startedAt - ROUNDING_MS,
    );
  const way = useMemo(
    () =>
      wayWords({
        outcome: sent.outcome,
        entry,
        held,
        seenAt,
        request,
        ended: end,
        approvers: eligible.asks?.approvers ?? null,
        plane: planeOfHeld(eligible),
        now,
      }),
    [sent, entry, held, seenAt, request, end, eligible, now],
  );
  const { headline, kind } = way;
  const { name } = eligible.role;
  useEffect(
    () =>
      announce(named ? `${name}: ${headline}.` : `${headline}.`, kind === 'refused' ? 'assertive' : 'polite'),
    [headline, kind, named, name],
  );
  return { way, entry, request };
}
