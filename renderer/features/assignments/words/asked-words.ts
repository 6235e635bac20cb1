import type { Principal, TimeAsked } from '../../../../shared/contract/assignments/assignments.ts';
import type { Role, Scope } from '../../../../shared/contract/my-roles.ts';
import { dayText, heldAs, principalName, untilWords } from './held-words.ts';

/** "1 request for more time". */
export const askedTitle = (count: number): string =>
  `${count} ${count === 1 ? 'request' : 'requests'} for more time`;

/** "asked on 18 Nov to stay eligible for Exchange Administrator, whole tenant, until 14 Feb 2027" */
export function askedSentence(
  { action, side, askedAt, endsAt }: TimeAsked,
  held: { readonly role: Role; readonly scope: Scope; readonly principal: Principal },
  now: number,
): string {
  const when = askedAt === null ? '' : ` on ${dayText(askedAt, now)}`;
  const stay = action === 'extend' ? 'stay' : 'be again';
  return `${principalName(held.principal)} asked${when} to ${stay} ${heldAs(side, held)}, ${untilWords(endsAt, now)}.`;
}

/** What this console can and cannot do about it. graph-pim.md §2.1 [docs] */
export const CANNOT_DECIDE =
  'Microsoft Graph can neither approve nor deny these requests: you can give the time yourself here, and decide the request itself on its page of the Entra admin center.';

export const NO_PAGE = 'The demo has no such page.';
