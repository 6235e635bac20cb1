import type { WaitingRequest } from '../../contract/approvals.ts';
import { hiddenCount } from '../hidden-characters.ts';
import { justificationWorth } from '../justification-worth.ts';
import type { Habits } from './habits.ts';
import { saidBefore } from './same-words.ts';
import { isLongerThanUsual } from './usual-duration.ts';
import { isOffHours } from './usual-hours.ts';

/**
 * Something about a request that an approver should look at, with its evidence. None says that the request is wrong, and where nothing
 * can be told nothing is flagged.
 */
export type Flag =
  /** `length` in characters; 0 where nothing is said. */
  | { readonly kind: 'short-justification'; readonly length: number }
  /** Nothing but words that fill the field: `word` is what it says, at most 30 characters of it. */
  | { readonly kind: 'vague-justification'; readonly word: string }
  /** The request that said the same, and when. */
  | { readonly kind: 'same-words'; readonly at: number; readonly requestId: string }
  /** In the justification, the ticket and the names of who asks. */
  | { readonly kind: 'hidden-characters'; readonly count: number }
  /** `from` and `to` in minutes after midnight UTC, of so many earlier requests (`usual-hours.ts`). */
  | { readonly kind: 'off-hours'; readonly from: number; readonly to: number; readonly of: number }
  /** `usual` as ISO 8601, of so many earlier requests for this very role. */
  | { readonly kind: 'longer-than-usual'; readonly usual: string; readonly of: number }
  /** The policy asks for a ticket now, and the request has none. */
  | { readonly kind: 'ticket-missing' };

/** In the order they are to be read: what it says, then when and for how long. */
export function flagsOf(request: WaitingRequest, habits: Habits): readonly Flag[] {
  return [...flagsOfWords(request, habits), ...flagsOfHabits(request, habits)];
}

function flagsOfWords(request: WaitingRequest, { earlier }: Habits): Flag[] {
  const { justification, ticket, requestor, asks } = request;
  const flags: Flag[] = [];
  const worth = justificationWorth(justification);
  if (worth.kind === 'empty') flags.push({ kind: 'short-justification', length: 0 });
  if (worth.kind === 'short') flags.push({ kind: 'short-justification', length: worth.length });
  if (worth.kind === 'vague') flags.push({ kind: 'vague-justification', word: worth.word });
  const said = saidBefore(request, earlier);
  if (said !== undefined) flags.push({ kind: 'same-words', ...said });
  const shown = [justification, ticket?.number, ticket?.system, requestor.name, requestor.upn];
  const count = shown.reduce((sum, text) => sum + hiddenCount(text ?? ''), 0);
  if (count > 0) flags.push({ kind: 'hidden-characters', count });
  if (asks?.ticket === true && (ticket?.number.trim() ?? '') === '') flags.push({ kind: 'ticket-missing' });
  return flags;
}

function flagsOfHabits(request: WaitingRequest, { usualHours, usualDuration }: Habits): Flag[] {
  const { createdAt, duration } = request;
  const flags: Flag[] = [];
  if (usualHours !== null && createdAt !== null && isOffHours(createdAt, usualHours))
    flags.push({ kind: 'off-hours', ...usualHours });
  if (usualDuration !== null && duration !== null && isLongerThanUsual(duration, usualDuration.duration))
    flags.push({ kind: 'longer-than-usual', usual: usualDuration.duration, of: usualDuration.of });
  return flags;
}
