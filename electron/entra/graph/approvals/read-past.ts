import { PLANES, type Plane } from '../../../../shared/contract/my-roles.ts';
import type { PastRequest } from '../../../../shared/contract/past.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { ok, type Result } from '../../../../shared/contract/result.ts';
import { isPast, pastOutcome } from '../../../../shared/domain/deciding/past-outcome.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import type { Identity, PlanesReading } from '../../../console/ports.ts';
import { coverageOf } from '../coverage.ts';
import type { WaitingScheduleRequest } from '../roles/role-shapes.ts';
import { durationOf, ticketOf } from '../rows/asked-for.ts';
import { momentOf, roleFrom, scopeFrom } from '../rows/held-role.ts';
import type { ApprovalReaders } from './approval-readers.ts';
import { describeGroups } from './describe-groups.ts';
import { firstPages, wholeLists } from './read-lists.ts';
import { namelessIn, requestorFrom } from './requestor.ts';
import type { Names } from './requestor-names.ts';

/** Enough for habits and for looking back; the list cannot be asked for a part of the time, nor in an order. */
const PAGES = 30;

/** Years of it are more than anybody looks through. */
const MORE_THAN_ENOUGH: Problem = {
  kind: 'unreadable-answer',
  title: 'There are more past requests than PIM Desk reads.',
  advice: `It read the first ${PAGES} pages of the service’s list, which need not be the newest.`,
  safeToRetry: true,
};

/**
 * What the signed-in user could decide so far and no longer waits, of both planes, newest first: one batch, and side by side what
 * further pages take. Only what people asked for themselves: nothing else is decided here.
 */
export async function readPast(
  readers: ApprovalReaders,
  who: Identity,
): Promise<Result<PlanesReading<PastRequest>>> {
  const first = await firstPages(readers, who, 'all');
  if (!first.ok) return first;
  const limit = { pages: PAGES, reason: MORE_THAN_ENOUGH };
  const lists = await wholeLists(readers.graph, who, first.value, limit);
  const rows = PLANES.flatMap((plane) => {
    const list = lists[plane];
    return list.ok ? list.value.rows.filter((row) => isActivation(row) && isPast(row.status)) : [];
  });
  // How dangerous groups are is not read for it: years of requests name many, each of which would take two reads.
  const [described, names] = await Promise.all([
    describeGroups({ names: readers.groups.names }, who, rows),
    readers.names.need(who, namelessIn(rows)),
  ]);
  const now = readers.graph.now();
  const past = described
    .map((row) => pastFrom(row, who, names, now))
    .sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
  const of = (plane: Plane) => (lists[plane].ok ? past.filter((one) => planeOfHeld(one) === plane) : null);
  return ok({
    coverage: PLANES.map((plane) => coverageOf(plane, [lists[plane]])),
    rows: { 'entra-roles': of('entra-roles'), groups: of('groups') },
  });
}

/** An approver's list has it as `SelfActivate`, too. graph-pim.md §2 [docs] */
const isActivation = ({ action }: WaitingScheduleRequest): boolean => action.toLowerCase() === 'selfactivate';

function pastFrom(row: WaitingScheduleRequest, who: Identity, names: Names, now: number): PastRequest {
  const createdAt = momentOf(row.createdDateTime);
  const completedAt = momentOf(row.completedDateTime);
  const { status, approvalId = null } = row;
  return {
    requestId: row.id,
    role: roleFrom(row),
    scope: scopeFrom(row),
    requestor: requestorFrom(row, names),
    own: row.principalId === who.objectId,
    justification: row.justification ?? '',
    ticket: ticketOf(row),
    duration: durationOf(row),
    createdAt,
    // Of what was granted for later the service gives the start that was asked for (graph-pim.md §2 "status values").
    endedAt: completedAt !== null && completedAt <= now ? completedAt : null,
    outcome: pastOutcome({ status, createdAt, completedAt, approvalId }),
    status,
  };
}
