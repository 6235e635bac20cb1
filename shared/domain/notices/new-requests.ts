import type { WaitingRequest } from '../../contract/approvals.ts';
import type { Scope } from '../../contract/my-roles.ts';
import type { Notifications } from '../../contract/preferences.ts';
import { durationText, minutesOf } from '../durations.ts';
import { accessOf } from '../planes.ts';
import { timeLeftShort } from '../time-left.ts';
import { harmlessText } from './harmless-text.ts';

/** As long as a name may be before it pushes the rest out of a notification. */
const LONGEST_NAME = 60;

/**
 * The notification about requests that have just come to wait; null where there is nothing to say, or nothing is to be said. One's own
 * requests are left out. It never holds what a requestor wrote.
 * @param how what may be said (`effective-notifications.ts`) @param now milliseconds since the epoch
 */
export function toastFor(
  newOnes: readonly WaitingRequest[],
  how: Notifications,
  now: number,
): { readonly title: string; readonly body: string } | null {
  const others = newOnes.filter(({ own }) => !own);
  const [first] = others;
  if (how === 'off' || first === undefined) return null;
  if (others.length > 1)
    return { title: `${others.length} requests wait for your decision`, body: leastLeft(others, now) };
  const left = timeToDecide(first, now);
  if (how === 'no-names') return { title: 'A request waits for your decision', body: left ?? '' };
  return {
    title: `${personName(first)} asks for ${harmlessText(first.role.name, LONGEST_NAME)}`,
    body: [placeWords(first.scope), durationOf(first), left].filter((part) => part !== null).join(', '),
  };
}

const personName = ({ requestor: { name, upn } }: WaitingRequest): string =>
  [name, upn].map((text) => harmlessText(text ?? '', LONGEST_NAME)).find((text) => text !== '') ?? 'Somebody';

function placeWords({ id, kind, name }: Scope): string | null {
  if (kind === 'tenant') return 'Whole tenant';
  if (kind === 'membership') return accessOf(id) === 'owner' ? 'As owner' : 'As member';
  // An id says nothing in a line that is read in passing.
  return name === null ? null : harmlessText(name, LONGEST_NAME);
}

function durationOf({ duration }: WaitingRequest): string | null {
  const minutes = duration === null ? undefined : minutesOf(duration);
  return minutes === undefined ? null : durationText(minutes);
}

const timeToDecide = ({ decideBy }: WaitingRequest, now: number): string | null =>
  decideBy === null ? null : `${timeLeftShort(decideBy - now)} left to decide`;

function leastLeft(requests: readonly WaitingRequest[], now: number): string {
  const ends = requests.flatMap(({ decideBy }) => decideBy ?? []);
  return ends.length === 0
    ? ''
    : `The first has ${timeLeftShort(Math.min(...ends) - now)} left to be decided`;
}
