import type { ExpiredRole } from '../../../../shared/contract/my-roles.ts';
import { keyOf, roleFrom, scopeFrom } from '../rows/held-role.ts';
import { ranOut } from '../rows/ran-out.ts';
import type { ScheduleRequest } from '../roles/role-shapes.ts';

/**
 * One's own eligibilities or standing assignments that ran out and may still be renewed (`../rows/ran-out.ts`), newest end first.
 * @param rows requests of that side; @param live role and scope of what is held now on that side; @param now milliseconds since the epoch
 */
export const expiredFrom = (
  kind: ExpiredRole['kind'],
  rows: readonly ScheduleRequest[],
  live: ReadonlySet<string>,
  now: number,
): ExpiredRole[] =>
  ranOut(rows, keyOf, live, now).map(({ row, endedAt }) => ({
    expiredId: row.id,
    kind,
    role: roleFrom(row),
    scope: scopeFrom(row),
    endedAt,
  }));
