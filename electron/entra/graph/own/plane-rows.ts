import type { PlaneRows } from '../../../console/ports.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { keyOfHeld } from '../../../../shared/domain/role-key.ts';
import type { Rows } from '../pages.ts';
import type { HeldRole } from '../roles/role-shapes.ts';
import { endedFrom } from './ended-rows.ts';
import { expiredFrom } from './expired-roles.ts';
import { activeFrom, eligibleFrom, type Knowing } from './held-now.ts';
import { lastUsedOf, recentsOf } from './history.ts';
import { openFrom } from './open-requests.ts';
import { rowsOf, type OwnLists } from './own-lists.ts';

/**
 * All that is told of a plane from its lists. A list that was refused or failed leaves null what would have come of it; the others stand.
 * @param now milliseconds since the epoch
 */
export function planeRows(read: OwnLists, knowing: Knowing, now: number): PlaneRows {
  const lists = {
    eligible: described(read.eligible, knowing),
    active: described(read.active, knowing),
    assignment: described(read.assignment, knowing),
    eligibility: described(read.eligibility, knowing),
  };
  const { eligible, active, assignment, eligibility } = lists;
  const history = rowsOf(assignment);
  const lastUsed = lastUsedOf(history);
  const byId = new Map(history.map((row) => [row.id, row]));
  const asking = assignment.ok && eligibility.ok ? [...history, ...rowsOf(eligibility)] : null;
  const eligibleNow = eligible.ok
    ? eligible.value.rows.map((row) => eligibleFrom(row, knowing, lastUsed))
    : null;
  const activeNow = active.ok ? active.value.rows.map((row) => activeFrom(row, knowing, byId)) : null;
  const standing = activeNow?.filter((a) => a.kind !== 'activated');
  return {
    eligible: eligibleNow,
    active: activeNow,
    requests: asking && asking.flatMap((row) => openFrom(row, knowing.asksOf, now) ?? []),
    ended: asking && endedFrom(asking, now),
    expired: whole(eligible, active, assignment, eligibility)
      ? [
          ...expiredFrom('eligible', rowsOf(eligibility), new Set(eligibleNow?.map(keyOfHeld)), now),
          ...expiredFrom('assigned', history, new Set(standing?.map(keyOfHeld)), now),
        ].sort((a, b) => b.endedAt - a.endedAt)
      : null,
    recents: assignment.ok ? recentsOf(history) : null,
  };
}

const described = <R extends HeldRole>(list: Result<Rows<R>>, { describe }: Knowing): Result<Rows<R>> =>
  list.ok ? { ok: true, value: { ...list.value, rows: list.value.rows.map((row) => describe(row)) } } : list;

/** Only where nothing is missing can be said what is no longer there. */
const whole = (...parts: readonly Result<Rows<unknown>>[]): boolean =>
  parts.every((part) => part.ok && part.value.incomplete === null);
