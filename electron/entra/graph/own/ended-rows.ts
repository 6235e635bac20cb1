import type { EndedRequest } from '../../../../shared/contract/my-roles.ts';
import { APPROVAL_WINDOW_MS } from '../../../../shared/domain/approval-window.ts';
import { endedOutcome } from '../../../../shared/domain/ended-requests.ts';
import { keyOf, momentOf, roleFrom, scopeFrom } from '../rows/held-role.ts';
import type { ScheduleRequest } from '../roles/role-shapes.ts';

/** How long an own request that brought nothing is told about. */
const TOLD_MS = 2 * APPROVAL_WINDOW_MS;

/**
 * Own requests that ended without access in the last two days, newest end first.
 * @param rows of both sides, in any order; @param now milliseconds since the epoch
 */
export function endedFrom(rows: readonly ScheduleRequest[], now: number): EndedRequest[] {
  return rows
    .filter((row) => /^self(activate|extend|renew)$/i.test(row.action) && !wasGivenBack(row, rows))
    .flatMap((row) => {
      const one = endedOne(row, now);
      return one && now - lastSeen(one) <= TOLD_MS ? [one] : [];
    })
    .sort((a, b) => lastSeen(b) - lastSeen(a));
}

const lastSeen = (one: EndedRequest): number => one.endedAt ?? one.createdAt ?? 0;

function endedOne(row: ScheduleRequest, now: number): EndedRequest | null {
  const createdAt = momentOf(row.createdDateTime);
  const completedAt = momentOf(row.completedDateTime);
  const outcome = endedOutcome({
    status: row.status,
    createdAt,
    completedAt,
    approvalId: row.approvalId ?? null,
  });
  // `Revoked` is also what becomes of an activation that somebody ended: that one did bring access.
  if (!outcome || (row.status.toLowerCase() === 'revoked' && outcome !== 'unanswered')) return null;
  const timeOut = outcome === 'unanswered' && createdAt !== null ? createdAt + APPROVAL_WINDOW_MS : null;
  return {
    requestId: row.id,
    role: roleFrom(row),
    scope: scopeFrom(row),
    outcome,
    status: row.status,
    createdAt,
    // For a request with a future start the service writes that start into it (graph-pim.md §2.1 [capture]).
    endedAt: completedAt !== null && completedAt <= now ? completedAt : timeOut,
    justification: row.justification ?? '',
  };
}

/** Whether what followed for the same role and scope is that the user gave it back. */
function wasGivenBack(row: ScheduleRequest, rows: readonly ScheduleRequest[]): boolean {
  const after = (other: ScheduleRequest): number =>
    (momentOf(other.createdDateTime) ?? 0) - (momentOf(row.createdDateTime) ?? 0);
  const [next] = rows
    .filter((r) => keyOf(r) === keyOf(row) && /^self(de)?activate$/i.test(r.action) && after(r) > 0)
    .sort((a, b) => after(a) - after(b));
  return /^selfactivate$/i.test(row.action) && /^selfdeactivate$/i.test(next?.action ?? '');
}
