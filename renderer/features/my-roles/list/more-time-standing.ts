import type { ActivityEntry } from '../../../../shared/contract/activity.ts';
import type { ExpiredRole, MyRoles } from '../../../../shared/contract/my-roles.ts';
import { canExtend, canRenew } from '../../../../shared/domain/more-time.ts';
import { asOfAt, type ReadWhen } from '../../../state/coverage.ts';
import { isSettling, isUnsettled, placeOf, placeOfRole } from '../../../state/standing.ts';

/** `offer`: it can be asked for now. `asked`: it is on its way, or an administrator decides. `none`: the service lets nobody ask. */
export type MoreTime = 'none' | 'offer' | 'asked';

type Placed = Parameters<typeof placeOfRole>[0];
type Held = Placed & Parameters<typeof canExtend>[0];

/** Where more time was asked for and nobody has decided yet. */
export function askedForMore(
  myRoles: Pick<MyRoles, 'requests'> & ReadWhen,
  entries: readonly ActivityEntry[],
): ReadonlySet<string> {
  const open = myRoles.requests.filter(({ action }) => action === 'extend' || action === 'renew');
  const sent = entries.filter(
    (entry) =>
      (entry.action === 'extend' || entry.action === 'renew') &&
      (isUnsettled(entry) || isSettling(entry, asOfAt(myRoles, entry.scopeId))),
  );
  return new Set([
    ...open.map(placeOfRole),
    ...sent.map(({ roleDefinitionId, scopeId }) => placeOf(roleDefinitionId, scopeId)),
  ]);
}

/** Whether the end of something held can be put off. @param now the service's time */
export function extendStanding(held: Held, asked: ReadonlySet<string>, now: number): MoreTime {
  if (!canExtend(held, now)) return 'none';
  return asked.has(placeOfRole(held)) ? 'asked' : 'offer';
}

/** Whether what ran out can be had back. @param now the service's time */
export function renewStanding(one: ExpiredRole, asked: ReadonlySet<string>, now: number): MoreTime {
  if (asked.has(placeOfRole(one))) return 'asked';
  return canRenew(one.endedAt, now) ? 'offer' : 'none';
}
