import type { OpenRequest, Scope } from '../../shared/contract/my-roles.ts';
import type { Ticket } from '../../shared/contract/values.ts';
import { durationText, minutesOf } from '../../shared/domain/durations.ts';
import { scopeName } from './scope-words.ts';
import { exactText } from './when.ts';

/** What an approver needs to find a request and decide. `duration` is ISO 8601, moments are milliseconds since the epoch. */
export type RequestToTell = {
  readonly roleName: string;
  readonly scope: Scope;
  readonly duration: string | null;
  readonly justification: string;
  readonly ticket: Ticket | null;
  readonly decideBy: number | null;
};

/** The text behind "Copy message": the requestor sends it to an approver by any way they like. @param who name and UPN */
export function approverMessage(
  request: RequestToTell,
  who: { readonly name: string; readonly upn: string },
): string {
  const minutes = request.duration === null ? undefined : minutesOf(request.duration);
  const { ticket } = request;
  return [
    `${who.name} (${who.upn}) waits for a decision in Microsoft Entra Privileged Identity Management.`,
    `Role: ${request.roleName}, ${scopeName(request.scope)}`,
    minutes !== undefined && `For: ${durationText(minutes)}`,
    request.justification !== '' && `Why: ${request.justification}`,
    ticket !== null && `Ticket: ${[ticket.number, ticket.system].filter((part) => part !== '').join(', ')}`,
    request.decideBy !== null && `Can be decided until: ${exactText(request.decideBy)}`,
    'Where: PIM Desk, Approvals; or the Microsoft Entra admin center, Privileged Identity Management, Approve requests',
  ]
    .filter((line): line is string => line !== false)
    .join('\n');
}

/** The same of an own request as the service lists it. */
export const tellOpenRequest = (
  { role, scope, duration, justification, ticket, decideBy }: OpenRequest,
  who: { readonly name: string; readonly upn: string },
): string => approverMessage({ roleName: role.name, scope, duration, justification, ticket, decideBy }, who);
