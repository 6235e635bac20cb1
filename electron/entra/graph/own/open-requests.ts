import type { OpenRequest } from '../../../../shared/contract/my-roles.ts';
import { decideBy } from '../../../../shared/domain/approval-window.ts';
import { stageOf } from '../../../../shared/domain/request-status.ts';
import { durationOf, ticketOf, windowOf } from '../rows/asked-for.ts';
import { momentOf, roleFrom, scopeFrom } from '../rows/held-role.ts';
import type { AsksOf } from '../policy-readers.ts';
import type { ScheduleRequest } from '../roles/role-shapes.ts';

const ACTIONS = new Map<string, OpenRequest['action']>([
  ['selfactivate', 'activate'],
  ['selfextend', 'extend'],
  ['selfrenew', 'renew'],
]);

/**
 * A request that is neither in effect nor over; null for every other, and for removals, which nobody waits for.
 * @param now milliseconds since the epoch
 */
export function openFrom(row: ScheduleRequest, asksOf: AsksOf, now: number): OpenRequest | null {
  const stage = stageOf(row.status);
  if (stage === 'in-effect' || stage === 'ended' || /remove|deactivate/i.test(row.action)) return null;
  const { startsAt, endsAt } = windowOf(row);
  // `Granted` may be all the service ever says of a grant for a future that has passed.
  if (stage === 'scheduled' && endsAt !== null && endsAt <= now) return null;
  const createdAt = momentOf(row.createdDateTime);
  const action = ACTIONS.get(row.action.toLowerCase()) ?? 'other';
  const undecided = stage === 'waiting-for-approval';
  const approvers = asksOf(row)?.approvers ?? null;
  return {
    requestId: row.id,
    action,
    role: roleFrom(row),
    scope: scopeFrom(row),
    stage,
    status: row.status,
    createdAt,
    startsAt,
    // More time is asked for up to a moment; a length would be that of the whole grant.
    duration: action === 'activate' ? durationOf(row) : null,
    justification: row.justification ?? '',
    ticket: ticketOf(row),
    decideBy: undecided ? decideBy(createdAt) : null,
    // The policy names who decides about activations and nothing else.
    approvers: undecided ? approvers && [...approvers] : [],
  };
}
