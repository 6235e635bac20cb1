import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import { PLANES, type ActivationAsks, type Plane } from '../../../../shared/contract/my-roles.ts';
import { ok, type Result } from '../../../../shared/contract/result.ts';
import { decideBy } from '../../../../shared/domain/approval-window.ts';
import { planeOfHeld } from '../../../../shared/domain/planes.ts';
import { stageOf } from '../../../../shared/domain/request-status.ts';
import type { Identity, PlanesReading } from '../../../console/ports.ts';
import { coverageOf } from '../coverage.ts';
import { asksOfRow } from '../policy-readers.ts';
import type { WaitingScheduleRequest } from '../roles/role-shapes.ts';
import { durationOf, ticketOf, windowOf } from '../rows/asked-for.ts';
import { momentOf, roleFrom, scopeFrom } from '../rows/held-role.ts';
import type { ApprovalReaders } from './approval-readers.ts';
import { describeGroups, idsOf, isOfGroup } from './describe-groups.ts';
import { firstPages, wholeLists } from './read-lists.ts';
import { namelessIn, requestorFrom } from './requestor.ts';
import type { Names } from './requestor-names.ts';

/**
 * What waits for the signed-in user's decision: one batch of both planes, side by side what further pages take, and where a group is on
 * the list that is not known yet a second batch about it. What fails on one plane leaves the other as it is.
 */
export async function readWaiting(
  readers: ApprovalReaders,
  who: Identity,
): Promise<Result<PlanesReading<WaitingRequest>>> {
  const policy = readers.roles.begin(who);
  const sent = firstPages(readers, who, 'waiting', policy.path);
  const ofRoles = policy.asks(sent.then((first) => (first.ok ? first.value.also : first)));
  const first = await sent;
  if (!first.ok) return first;
  const lists = await wholeLists(readers.graph, who, first.value);
  // Asked for by the filter; held to it here too, as deciding what does not wait leads nowhere.
  const rows = PLANES.flatMap((plane) => {
    const list = lists[plane];
    return list.ok ? list.value.rows.filter((row) => stageOf(row.status) === 'waiting-for-approval') : [];
  });
  // In the same turn: what is not known of the groups goes out together.
  const [described, ofGroups, names, roleAsks] = await Promise.all([
    describeGroups(readers.groups, who, rows),
    readers.groups.policies.need(who, idsOf(rows.filter(isOfGroup))),
    readers.names.need(who, namelessIn(rows)),
    ofRoles,
  ]);
  const asksOf = asksOfRow(roleAsks, ofGroups);
  const waiting = described.map((row) => waitingFrom(row, who, asksOf(row), names));
  const of = (plane: Plane) => (lists[plane].ok ? waiting.filter((one) => planeOfHeld(one) === plane) : null);
  return ok({
    coverage: PLANES.map((plane) => coverageOf(plane, [lists[plane]])),
    rows: { 'entra-roles': of('entra-roles'), groups: of('groups') },
  });
}

function waitingFrom(
  row: WaitingScheduleRequest,
  who: Identity,
  asks: ActivationAsks | null,
  names: Names,
): WaitingRequest {
  const createdAt = momentOf(row.createdDateTime);
  return {
    requestId: row.id,
    role: roleFrom(row),
    scope: scopeFrom(row),
    requestor: requestorFrom(row, names),
    own: row.principalId === who.objectId,
    justification: row.justification ?? '',
    ticket: ticketOf(row),
    duration: durationOf(row),
    startsAt: windowOf(row).startsAt,
    createdAt,
    decideBy: decideBy(createdAt),
    asks,
  };
}
