import type { ExpiredRole } from '../../../../shared/contract/my-roles.ts';
import { canRenew } from '../../../../shared/domain/more-time.ts';
import { removalDone, stageOf } from '../../../../shared/domain/request-status.ts';
import { windowOf } from '../rows/asked-for.ts';
import { keyOf, momentOf, roleFrom, scopeFrom } from '../rows/held-role.ts';
import type { ScheduleRequest } from '../roles/role-shapes.ts';

/** What gives an eligibility or a standing assignment, or moves its end. An activation does neither. */
const GRANTS = /^(admin(assign|extend|renew|update)|self(extend|renew))$/i;

/**
 * Eligibilities or standing assignments that ran out and may still be renewed, newest end first. The service keeps no list of them: they
 * are told from the requests that had granted them. The newest one per role and scope counts, and what an administrator took away has
 * not run out.
 * @param rows requests of that side; @param live role and scope of what is held now on that side; @param now milliseconds since the epoch
 */
export function expiredFrom(
  kind: ExpiredRole['kind'],
  rows: readonly ScheduleRequest[],
  live: ReadonlySet<string>,
  now: number,
): ExpiredRole[] {
  const newest = new Map<string, ScheduleRequest>();
  const granted = (row: ScheduleRequest): boolean =>
    GRANTS.test(row.action) && stageOf(row.status) === 'in-effect';
  const removed = (row: ScheduleRequest): boolean =>
    /^adminremove$/i.test(row.action) && (removalDone(row.status) || stageOf(row.status) === 'in-effect');
  for (const row of rows.filter((r) => granted(r) || removed(r))) {
    const before = newest.get(keyOf(row));
    if (!before || createdAt(row) > createdAt(before)) newest.set(keyOf(row), row);
  }
  return [...newest.entries()]
    .flatMap(([key, row]) => {
      const endedAt = windowOf(row).endsAt;
      if (live.has(key) || removed(row) || endedAt === null || !canRenew(endedAt, now)) return [];
      return [{ expiredId: row.id, kind, role: roleFrom(row), scope: scopeFrom(row), endedAt }];
    })
    .sort((a, b) => b.endedAt - a.endedAt);
}

const createdAt = (row: ScheduleRequest): number => momentOf(row.createdDateTime) ?? 0;
