import type {
  AssignmentChange,
  AssignmentStep,
  AssignmentsPlan,
  PlannedAssignment,
} from '../../../../shared/contract/assignments/plan.ts';
import { fromWords, heldAs, principalName, untilWords, whatHeld } from '../words/held-words.ts';
import { checkWords } from '../words/check-words.ts';
import { openChecks, refusedChecks, type PlacedItem } from './planned-items.ts';

const STATES = { eligible: 'eligible', active: 'active' } as const;

/** One request in words, behind a name: "eligible for Exchange Administrator, whole tenant, from now until 14 Feb 2027". */
function stepWords(step: AssignmentStep, item: PlannedAssignment, now: number): string {
  const held = heldAs(step.side, item);
  switch (step.action) {
    case 'assign':
      return `${held}, ${fromWords(step.startsAt, now)} ${untilWords(step.endsAt, now)}`;
    case 'renew':
      return `${held} again, ${fromWords(step.startsAt, now)} ${untilWords(step.endsAt, now)}`;
    case 'extend':
      return `still ${held}, ${untilWords(step.endsAt, now)}`;
    case 'update': {
      const from = step.startsAt === null ? '' : `${fromWords(step.startsAt, now)} `;
      return `${held}, ${from}${untilWords(step.endsAt, now)}`;
    }
    case 'remove':
      return `no longer ${held}`;
  }
}

/** What would be done about one, in a sentence without its full stop. Names are the service's. */
export function plannedSentence(item: PlannedAssignment, now: number): string {
  const who = principalName(item.principal);
  const [first, second] = item.steps;
  if (!first) return `${who}: ${whatHeld(item)}`;
  if (!second) return `${who}: ${stepWords(first, item, now)}`;
  return `${who}: ${stepWords(first, item, now)}; then no longer ${STATES[second.side]}`;
}

/** Beside the sentence: why it is not done, or what is to be thought of; '' where there is nothing. */
export function besideWords({ item, state }: PlacedItem): string {
  if (state === 'unread') return item.problem?.title ?? 'Could not be read';
  const [refused, ...others] = refusedChecks(item);
  if (refused)
    return others.length === 0
      ? checkWords(refused).title
      : `${checkWords(refused).title}; ${others.length} more ${others.length === 1 ? 'reason' : 'reasons'}`;
  const [open, second] = openChecks(item);
  if (!open) return '';
  return second ? `${openChecks(item).length} things to think of` : checkWords(open).title;
}

const TITLES: Readonly<Record<AssignmentChange, string>> = {
  add: 'Review assignments',
  update: 'Review updates',
  extend: 'Review extensions',
  renew: 'Review renewals',
  remove: 'Review removals',
  convert: 'Review making eligible',
  file: 'Review the file',
};

export const reviewTitle = ({ why, items }: AssignmentsPlan): string =>
  items.length === 0 ? 'Nothing to do' : `${TITLES[why]}: ${items.length}`;

/** "12 of 14 would be done. 2 are refused. 1 left out." */
export function planSentence(
  done: number,
  all: number,
  refused: number,
  unread: number,
  out: number,
): string {
  const parts = [
    all === 0
      ? 'Nothing would be done'
      : done === all
        ? all === 1
          ? 'It would be done'
          : `All ${all} would be done`
        : `${done} of ${all} would be done`,
    refused > 0 ? `${refused} refused` : null,
    unread > 0 ? `${unread} could not be read` : null,
    out > 0 ? `${out} left out` : null,
  ].filter((part) => part !== null);
  return `${parts.join('; ')}.`;
}

const VERBS: Readonly<Record<AssignmentChange, string>> = {
  add: 'Assign',
  update: 'Update',
  extend: 'Extend',
  renew: 'Renew',
  remove: 'Remove',
  convert: 'Make eligible',
  file: 'Carry out',
};

/** The button that does it: "Assign 12", "Make 3 eligible". @param count how many would be done @param all how many there are in the plan */
export function doWords(why: AssignmentChange, count: number, all: number): string {
  if (count === 0 || all === 1) return VERBS[why];
  return why === 'convert' ? `Make ${count} eligible` : `${VERBS[why]} ${count}`;
}
