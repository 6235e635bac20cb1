import type { AssignmentStep } from '../../../../shared/contract/assignments/plan.ts';
import type { AssignmentOrder } from '../../../console/assignment-ports.ts';
import { targetMembers } from './assignment-paths.ts';

const ACTIONS = {
  assign: 'adminAssign',
  update: 'adminUpdate',
  extend: 'adminExtend',
  renew: 'adminRenew',
  remove: 'adminRemove',
} as const satisfies Record<AssignmentStep['action'], string>;

/**
 * The body of an administrator's request, of both planes. graph-pim.md §2.1, §5. What is given at once has no start in it: the service writes
 * the moment of provisioning there. What changes something that is there has one, also in the past, as Microsoft's samples of adminExtend send
 * it (entra-docs pim-how-to-renew-extend.md, microsoft-graph-docs-contrib privilegedaccessgroup-post-eligibilityschedulerequests.md, example
 * 2 [docs]): it is taken, and told as the moment of provisioning. Of adminUpdate there is no sample.
 * @param now milliseconds since the epoch, by the service's clock
 */
export function assignmentBody(order: AssignmentOrder, now: number) {
  const { step, justification, ticket } = order;
  return {
    action: ACTIONS[step.action],
    ...targetMembers(order),
    ...(justification !== '' && { justification }),
    ...(step.action !== 'remove' && { scheduleInfo: scheduleOf(step, now) }),
    ...(ticket && { ticketInfo: { ticketNumber: ticket.number, ticketSystem: ticket.system } }),
  };
}

function scheduleOf({ action, startsAt, endsAt }: AssignmentStep, now: number) {
  const changes = action === 'update' || action === 'extend';
  const begins = startsAt ?? (changes ? now - AHEAD_MS : now);
  const saysStart = changes || begins > now;
  return {
    ...(saysStart && { startDateTime: momentText(begins) }),
    expiration:
      endsAt === null
        ? { type: 'noExpiration' as const }
        : { type: 'afterDateTime' as const, endDateTime: momentText(endsAt) },
  };
}

/** By a clock a moment ahead of the service's, "now" would be yet to come, and what is there stay as it is until then. */
const AHEAD_MS = 60_000;

/** The last moment a date can hold: a later one is no date, and for the service to refuse. */
const LAST_MOMENT = 8.64e15;

const momentText = (at: number): string => new Date(Math.min(at, LAST_MOMENT)).toISOString();
