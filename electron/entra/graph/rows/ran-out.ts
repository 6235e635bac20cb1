import { canRenew } from '../../../../shared/domain/more-time.ts';
import { removalDone, stageOf } from '../../../../shared/domain/request-status.ts';
import type { ScheduleRequest } from '../roles/role-shapes.ts';
import { windowOf } from './asked-for.ts';
import { momentOf } from './held-role.ts';

/** What gives an eligibility or a standing assignment, or moves its end. An activation does neither. */
const GRANTS = /^(admin(assign|extend|renew|update)|self(extend|renew))$/i;

/**
 * Requests whose eligibilities or standing assignments ran out and may still be renewed, newest end first. The service keeps no list of
 * them: they are told from the requests that had granted them. The newest one of a key counts, and what an administrator took away has not
 * run out.
 * @param rows requests of one side; @param keyOf what can be held once, as a word; @param live the keys of what is held now on that side
 * @param now milliseconds since the epoch
 */
export function ranOut<R extends ScheduleRequest>(
  rows: readonly R[],
  keyOf: (row: R) => string,
  live: ReadonlySet<string>,
  now: number,
): { readonly row: R; readonly endedAt: number }[] {
  const newest = new Map<string, R>();
  const granted = (row: R): boolean => GRANTS.test(row.action) && stageOf(row.status) === 'in-effect';
  const removed = (row: R): boolean =>
    /^adminremove$/i.test(row.action) && (removalDone(row.status) || stageOf(row.status) === 'in-effect');
  for (const row of rows.filter((r) => granted(r) || removed(r))) {
    const before = newest.get(keyOf(row));
    if (!before || createdAt(row) > createdAt(before)) newest.set(keyOf(row), row);
  }
  return [...newest.entries()]
    .flatMap(([key, row]) => {
      const endedAt = windowOf(row).endsAt;
      if (live.has(key) || removed(row) || endedAt === null || !canRenew(endedAt, now)) return [];
      return [{ row, endedAt }];
    })
    .sort((a, b) => b.endedAt - a.endedAt);
}

const createdAt = (row: ScheduleRequest): number => momentOf(row.createdDateTime) ?? 0;
