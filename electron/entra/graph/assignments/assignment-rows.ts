import type { Assignment, Side, TimeAsked } from '../../../../shared/contract/assignments/assignments.ts';
import { windowOf } from '../rows/asked-for.ts';
import { assignmentKindOf, membershipOf, momentOf, scopeFrom } from '../rows/held-role.ts';
import type { SomebodysInstance, SomebodysRequest } from './assignment-shapes.ts';

type Row = SomebodysInstance | SomebodysRequest;

const about = (row: Row) => ({
  roleId: row.roleDefinitionId,
  scopeId: scopeFrom(row).id,
  principalId: row.principalId,
});

/** What a row is about, as a word: what can be had once on a side. */
export function tripleOf(row: Row): string {
  const { roleId, scopeId, principalId } = about(row);
  return `${roleId}|${scopeId}|${principalId}`.toLowerCase();
}

/** Something in effect. */
export function heldFrom(side: Side, row: SomebodysInstance): Assignment {
  const kind = side === 'eligible' ? 'eligible' : assignmentKindOf(row.assignmentType);
  const startsAt = momentOf(row.startDateTime);
  return {
    id: row.id,
    state: 'now',
    kind,
    ...about(row),
    membership: membershipOf(row.memberType),
    startsAt,
    endsAt: momentOf(row.endDateTime),
    // The service knows no start of what the directory made by itself (samples of the list [docs]; posture-security.md A-04).
    outsidePim: kind === 'assigned' && startsAt === null,
  };
}

/** What an administrator gave for a time that lies ahead; null for everything else. @param now milliseconds since the epoch */
export function toComeFrom(side: Side, row: SomebodysRequest, now: number): Assignment | null {
  const { startsAt, endsAt } = windowOf(row);
  // `Granted` may be all the service ever says of what has begun, or is over (graph-pim.md §2).
  const ahead = /^granted$/i.test(row.status) && startsAt !== null && startsAt > now;
  if (!ahead || !/^admin(assign|update|extend|renew)$/i.test(row.action)) return null;
  return { ...byRequest(side, row), state: 'to-come', startsAt, endsAt };
}

/** What ran out. @param endedAt milliseconds since the epoch */
export const overFrom = (side: Side, row: SomebodysRequest, endedAt: number): Assignment => ({
  ...byRequest(side, row),
  state: 'over',
  startsAt: windowOf(row).startsAt,
  endsAt: endedAt,
});

const byRequest = (side: Side, row: SomebodysRequest) =>
  ({
    id: row.id,
    kind: side === 'eligible' ? 'eligible' : 'assigned',
    ...about(row),
    // Nothing but what is had by oneself is given by a request.
    membership: 'direct',
    outsidePim: false,
  }) as const;

/** Somebody who waits for an administrator to give them more time; null for everything else. */
export function askedFrom(side: Side, row: SomebodysRequest): TimeAsked | null {
  const action = ACTIONS.get(row.action.toLowerCase());
  if (!action || !/^pendingadmindecision$/i.test(row.status)) return null;
  return {
    requestId: row.id,
    action,
    side,
    ...about(row),
    askedAt: momentOf(row.createdDateTime),
    endsAt: windowOf(row).endsAt,
    justification: row.justification ?? '',
  };
}

const ACTIONS: ReadonlyMap<string, TimeAsked['action']> = new Map([
  ['selfextend', 'extend'],
  ['selfrenew', 'renew'],
]);
