import { accessOf } from '../../../../shared/domain/planes.ts';
import type { ActivationOrder, Identity, RoleTarget, TimeOrder } from '../../../console/ports.ts';

/*
 * The bodies of requests for oneself, of both planes. Whose request it is comes from who is signed in and from nowhere else: nothing that
 * is ordered names a principal. graph-pim.md §2.1, §5
 */

type SelfAction = 'selfActivate' | 'selfDeactivate' | 'selfExtend' | 'selfRenew';

/** What every request for oneself names; the scope is the eligibility's own. */
function selfBody(action: SelfAction, { objectId: principalId }: Identity, target: RoleTarget) {
  const { roleDefinitionId, scopeId } = target;
  const accessId = accessOf(scopeId);
  return accessId === null
    ? { action, principalId, roleDefinitionId, directoryScopeId: scopeId }
    : { action, principalId, groupId: roleDefinitionId, accessId };
}

export const deactivationBody = (who: Identity, target: RoleTarget) =>
  selfBody('selfDeactivate', who, target);

/**
 * Without a start of the user's own `startDateTime` is left out: one slightly in the past is refused (peers.md §5), and the service
 * starts at once without it.
 */
export const activationBody = (who: Identity, order: ActivationOrder) => ({
  ...selfBody('selfActivate', who, order),
  justification: order.justification,
  scheduleInfo: {
    ...(order.startsAt !== null && { startDateTime: momentText(order.startsAt) }),
    expiration: { type: 'afterDuration', duration: order.duration },
  },
  ...(order.ticket && {
    ticketInfo: { ticketNumber: order.ticket.number, ticketSystem: order.ticket.system },
  }),
});

/** Goes to the administrators; nobody can decide about it through Graph. graph-pim.md §2.1 [docs] */
export const moreTimeBody = (who: Identity, order: TimeOrder) => ({
  ...selfBody(order.action === 'extend' ? 'selfExtend' : 'selfRenew', who, order),
  justification: order.justification,
  scheduleInfo: { expiration: { type: 'afterDateTime', endDateTime: momentText(order.endsAt) } },
});

/** The last moment a date can hold: a later one is no date, and for the service to refuse. */
const LAST_MOMENT = 8.64e15;

const momentText = (at: number): string => new Date(Math.min(at, LAST_MOMENT)).toISOString();
