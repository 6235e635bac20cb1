import type { ActivationOrder, RoleTarget, TimeOrder } from '../../../console/ports.ts';

/* The bodies of requests. graph-pim.md §2.1 */

type SelfAction = 'selfActivate' | 'selfDeactivate' | 'selfExtend' | 'selfRenew';

/** What every request for oneself names; the scope is the eligibility's own. */
const selfBody = (action: SelfAction, target: RoleTarget) => ({
  action,
  principalId: target.principalId,
  roleDefinitionId: target.roleDefinitionId,
  directoryScopeId: target.scopeId,
});

export const deactivationBody = (target: RoleTarget) => selfBody('selfDeactivate', target);

/**
 * Without a start of the user's own `startDateTime` is left out: one slightly in the past is refused (peers.md §5), and the service
 * starts at once without it.
 */
export const activationBody = ({ startsAt, duration, ticket, ...order }: ActivationOrder) => ({
  ...selfBody('selfActivate', order),
  justification: order.justification,
  scheduleInfo: {
    ...(startsAt !== null && { startDateTime: momentText(startsAt) }),
    expiration: { type: 'afterDuration', duration },
  },
  ...(ticket && { ticketInfo: { ticketNumber: ticket.number, ticketSystem: ticket.system } }),
});

/** Goes to the administrators; nobody can decide about it through Graph. graph-pim.md §2.1 [docs] */
export const moreTimeBody = (order: TimeOrder) => ({
  ...selfBody(order.action === 'extend' ? 'selfExtend' : 'selfRenew', order),
  justification: order.justification,
  scheduleInfo: { expiration: { type: 'afterDateTime', endDateTime: momentText(order.endsAt) } },
});

/** The last moment a date can hold: a later one is no date, and for the service to refuse. */
const LAST_MOMENT = 8.64e15;

const momentText = (at: number): string => new Date(Math.min(at, LAST_MOMENT)).toISOString();
