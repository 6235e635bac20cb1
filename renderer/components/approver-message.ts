import type { OpenRequest, Scope } from '../../shared/contract/my-roles.ts';
import { guid, type Ticket } from '../../shared/contract/values.ts';
import { durationText, minutesOf } from '../../shared/domain/durations.ts';
import { requestLink } from '../../shared/domain/links/request-link.ts';
import { heldNoun, scopeName } from './scope-words.ts';
import { exactText } from './when.ts';

/** What an approver needs to find a request and decide. `duration` is ISO 8601, moments are milliseconds since the epoch. */
export type RequestToTell = {
  readonly roleName: string;
  readonly scope: Scope;
  readonly duration: string | null;
  readonly justification: string;
  readonly ticket: Ticket | null;
  readonly decideBy: number | null;
  readonly requestId: string;
};

/** Who asks, and in which tenant. */
type Asking = { readonly name: string; readonly upn: string; readonly tenantId: string };

/** The text behind "Copy message": the requestor sends it to an approver by any way they like. Its link opens the request and no more. */
export function approverMessage(request: RequestToTell, who: Asking): string {
  const minutes = request.duration === null ? undefined : minutesOf(request.duration);
  const { ticket } = request;
  return [
    `${who.name} (${who.upn}) waits for a decision in Microsoft Entra Privileged Identity Management.`,
    `${heldNoun(request.scope) === 'group' ? 'Group' : 'Role'}: ${request.roleName}, ${scopeName(request.scope)}`,
    minutes !== undefined && `For: ${durationText(minutes)}`,
    request.justification !== '' && `Why: ${request.justification}`,
    ticket !== null && `Ticket: ${[ticket.number, ticket.system].filter((part) => part !== '').join(', ')}`,
    request.decideBy !== null && `Can be decided until: ${exactText(request.decideBy)}`,
    'Where: PIM Desk, Approvals; or the Microsoft Entra admin center, Privileged Identity Management, Approve requests',
    ...linkLines(who.tenantId, request.requestId),
  ]
    .filter((line): line is string => line !== false)
    .join('\n');
}

/** The last line. None where the service's id is no guid: no console would understand the link. */
function linkLines(tenantId: string, requestId: string): string[] {
  const place = { tenantId, requestId };
  return Object.values(place).every((id) => guid.safeParse(id).success)
    ? [`Opens it in PIM Desk: ${requestLink(place)}`]
    : [];
}

/** The same of an own request as the service lists it. */
export const tellOpenRequest = (
  { requestId, role, scope, duration, justification, ticket, decideBy }: OpenRequest,
  who: Asking,
): string =>
  approverMessage({ requestId, roleName: role.name, scope, duration, justification, ticket, decideBy }, who);
