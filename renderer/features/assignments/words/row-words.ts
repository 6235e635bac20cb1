import type { Assignment, Principal } from '../../../../shared/contract/assignments/assignments.ts';
import { endsSoon } from '../../../../shared/domain/assignments/hints.ts';
import { timeLeftShort } from '../../../../shared/domain/time-left.ts';
import { dayText } from './held-words.ts';

/** Words of a cell, and how they look: quiet, as text, or to be looked at. */
export type CellWords = { readonly text: string; readonly tone: 'quiet' | 'plain' | 'amber' };

const KINDS: Readonly<Record<Assignment['kind'], string>> = {
  eligible: 'Eligible',
  assigned: 'Active, assigned',
  activated: 'Active, activated',
  unknown: 'Active, not known how',
};

/** "Active, assigned", "Eligible, through a group". Of what is over: what it was. */
export function howWords({ kind, membership }: Pick<Assignment, 'kind' | 'membership'>): string {
  const through =
    membership === 'direct'
      ? ''
      : membership === 'unknown'
        ? ', not known through what'
        : ', through a group';
  return `${KINDS[kind]}${through}`;
}

/** What is to be noticed about how it is had: "Made outside PIM", "To come". */
export const howMarks = ({ outsidePim, state }: Pick<Assignment, 'outsidePim' | 'state'>): string[] => [
  ...(state === 'to-come' ? ['To come'] : []),
  ...(outsidePim ? ['Made outside PIM'] : []),
];

/** "3 May", "not said". @param now the service's time */
export function startWords({ startsAt, state }: Assignment, now: number): CellWords {
  if (startsAt === null) return { text: 'not said', tone: 'quiet' };
  return { text: dayText(startsAt, now), tone: state === 'to-come' ? 'plain' : 'quiet' };
}

/**
 * "14 Feb 2027", "24 Nov, in 3 days", "no end".
 * @param warned whether having no end is something to look at here @param now the service's time
 */
export function endWords(row: Assignment, now: number, warned: boolean): CellWords {
  const { endsAt, state } = row;
  if (endsAt === null) {
    if (state === 'over') return { text: 'ended, not said when', tone: 'quiet' };
    return { text: 'no end', tone: warned ? 'amber' : 'plain' };
  }
  const day = dayText(endsAt, now);
  if (state === 'over' || endsAt <= now) return { text: `ended ${day}`, tone: 'quiet' };
  if (row.kind === 'activated') return { text: `${day}, ${timeLeftShort(endsAt - now)} left`, tone: 'plain' };
  if (state === 'now' && endsSoon(row, now))
    return { text: `${day}, in ${timeLeftShort(endsAt - now)}`, tone: 'amber' };
  return { text: day, tone: 'plain' };
}

/** What is to be known of somebody beside their name. */
export function principalMarks({ kind, guest, name, upn }: Principal, emergency: boolean): string[] {
  return [
    ...(emergency ? ['Emergency account'] : []),
    ...(guest === true ? ['Guest'] : []),
    ...(kind === 'group' ? ['Group'] : []),
    ...(kind === 'service-principal' ? ['Application'] : []),
    ...(name === null && upn === null ? ['Name not readable'] : []),
  ];
}
