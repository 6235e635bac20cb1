import type {
  AssignmentChange,
  AssignmentRunItem,
  AssignmentsRun,
  StepOutcome,
} from '../../../../shared/contract/assignments/plan.ts';
import { tallyOf, tallyWords, type RunEnd } from '../../../components/run/run-end.ts';
import { heldAs, principalName, untilWords, whatHeld } from '../words/held-words.ts';
import { itemEnd } from './item-end.ts';
import { doneCount, isUnderWay, leftCount, settledCount } from './run-state.ts';

/** What is being done, to its one item or to how many. */
const DOING: Readonly<Record<AssignmentChange, (what: string) => string>> = {
  add: (what) => `Assigning ${what}`,
  update: (what) => `Updating ${what}`,
  extend: (what) => `Extending ${what}`,
  renew: (what) => `Renewing ${what}`,
  remove: (what) => `Removing ${what}`,
  convert: (what) => `Making eligible: ${what}`,
  file: (what) => `Carrying out ${what}`,
};

const DONE: Readonly<Record<AssignmentChange, string>> = {
  add: 'assigned',
  update: 'updated',
  extend: 'extended',
  renew: 'renewed',
  remove: 'removed',
  convert: 'made eligible',
  file: 'carried out',
};

/** By whose and which name one goes. Names are the service's. */
export const itemName = (item: AssignmentRunItem): string =>
  `${principalName(item.principal)}: ${whatHeld(item)}`;

/** What a run is about: its one item by name, else how many. */
function whatOf({ items }: AssignmentsRun): string {
  const [only, second] = items;
  return only && !second ? itemName(only) : String(items.length);
}

const END_WORDS: Readonly<Record<RunEnd, string>> = {
  done: 'done',
  partly: 'done in part',
  refused: 'refused',
  unknown: 'outcome unknown',
  'changed-meanwhile': 'not touched, changed by somebody else',
  'not-sent': 'not sent',
  going: 'in progress',
};

export const tallyOfRun = (run: AssignmentsRun) =>
  tallyOf(run.items.map((item) => itemEnd(item, isUnderWay(run))));

/** The head of a run. */
export function runTitle(run: AssignmentsRun): string {
  const what = whatOf(run);
  switch (run.state) {
    case 'running':
    case 'waiting':
    case 'step-up':
      return DOING[run.why](what);
    case 'stopping':
      return `Stopping: ${what}`;
    case 'stopped':
      return `Stopped: ${what}`;
    case 'interrupted':
      return `The console ended in the middle: ${DOING[run.why](what).replace(/^[A-Z]/, (letter) => letter.toLowerCase())}`;
    case 'done':
      return doneTitle(run, what);
  }
}

function doneTitle(run: AssignmentsRun, what: string): string {
  const done = doneCount(run);
  const [only, second] = run.items;
  if (only && !second) return `${what}: ${itemWords(only, false, 0).title.toLowerCase()}`;
  if (done === run.items.length) return `${what} ${DONE[run.why]}`;
  return done === 0 ? `None of ${what} ${DONE[run.why]}` : `${done} of ${what} ${DONE[run.why]}`;
}

/** "57 of 130 done" */
export const progressWords = (run: AssignmentsRun): string => `${doneCount(run)} of ${run.items.length} done`;

/** How far a run is, or what it came to, under its title. @param now the service's time */
export function runWords(run: AssignmentsRun, now: number): string {
  const done = doneCount(run);
  switch (run.state) {
    case 'running':
    case 'waiting':
    case 'step-up': {
      const troubled = settledCount(run) - done;
      return troubled === 0 ? `${progressWords(run)}.` : `${progressWords(run)}, ${troubled} not.`;
    }
    case 'stopping':
      return `${progressWords(run)}. What is on its way is waited for; nothing more is sent.`;
    case 'interrupted': {
      const left = leftCount(run);
      const onWay = run.items.filter(({ state }) => state === 'working').length;
      const are = (count: number): string => `${count} ${count === 1 ? 'is' : 'are'}`;
      const were =
        onWay === 0
          ? ''
          : `; ${onWay} of them ${onWay === 1 ? 'was' : 'were'} on the way and ${onWay === 1 ? 'is' : 'are'} read again first`;
      return `${are(done)} done. ${are(left)} left${were}.`;
    }
    case 'stopped':
    case 'done': {
      const [only, second] = run.items;
      if (only && !second) return itemWords(only, false, now).detail;
      // The title says it all.
      if (run.state === 'done' && done === run.items.length) return '';
      return `${tallyWords(tallyOfRun(run), END_WORDS)}.`;
    }
  }
}

const ITEM_TITLES: Readonly<Record<RunEnd, string>> = {
  going: 'Waiting',
  done: 'Done',
  partly: 'Done in part',
  refused: 'Refused',
  'changed-meanwhile': 'Not touched',
  'not-sent': 'Not sent',
  unknown: 'Not known',
};

const isTaken = ({ state }: StepOutcome): boolean => state === 'done' || state === 'was-so';

/** What a request that was taken brought, as it is in force: "Eligible now, until 14 Feb 2027". */
function inForceWords(step: StepOutcome, item: AssignmentRunItem, now: number): string {
  const was = step.state === 'was-so' ? ' It was so already.' : '';
  if (step.action === 'remove') return `No longer ${heldAs(step.side, item)}.${was}`;
  const held = heldAs(step.side, item).replace(/^[ea]/, (letter) => letter.toUpperCase());
  const later = step.startsAt !== null && step.startsAt > now;
  const from = later ? ', to come' : step.state === 'done' && step.action === 'assign' ? ' since now' : '';
  return `${held}${from}, ${untilWords(step.endsAt, now)}.${was}`;
}

/** What of a request that was not taken is still as it was. */
function stillWords(step: StepOutcome, item: AssignmentRunItem): string {
  const why = step.problem === null ? '' : ` ${step.problem.title}`;
  if (step.state === 'unknown')
    return `Not known whether it still is ${heldAs(step.side, item)}: the answer was lost.${why}`;
  if (step.action === 'remove') return `Still ${heldAs(step.side, item)}, as before.${why}`;
  return `Not changed: ${heldAs(step.side, item)}.${why}`;
}

/** Exactly what is in force of one item, request by request. Names and problems are the service's. */
export const inForceNow = (item: AssignmentRunItem, now: number): string[] =>
  item.steps.map((step) => (isTaken(step) ? inForceWords(step, item, now) : stillWords(step, item)));

/** What became of one: in a word or two, then what that means. @param now the service's time */
export function itemWords(
  item: AssignmentRunItem,
  underWay: boolean,
  now: number,
): { readonly title: string; readonly detail: string } {
  const end = itemEnd(item, underWay);
  const title = ITEM_TITLES[end];
  switch (end) {
    case 'going':
      return { title: item.state === 'working' ? 'On its way' : title, detail: '' };
    case 'done':
      return { title, detail: inForceNow(item, now).join(' ') };
    case 'partly':
      return { title, detail: inForceNow(item, now).join(' ') };
    case 'refused':
      return { title, detail: `${refusalOf(item)} Nothing of it was changed.`.trim() };
    case 'changed-meanwhile':
      return {
        title: item.steps.some(isTaken) ? 'Changed meanwhile' : title,
        detail: `Somebody else changed it after it was read for this. It is as they left it.${
          item.steps.some(isTaken)
            ? ` Before that: ${item.steps
                .filter(isTaken)
                .map((step) => inForceWords(step, item, now))
                .join(' ')}`
            : ''
        }`,
      };
    case 'not-sent':
      return { title, detail: 'As it was.' };
    case 'unknown':
      return {
        title,
        detail: 'The answer was lost, and reading shows nothing yet. Going on reads it again first.',
      };
  }
}

const refusalOf = ({ problem, steps }: AssignmentRunItem): string =>
  (problem ?? steps.find((step) => step.problem !== null)?.problem)?.title ?? '';

/** What is said aloud when a run comes to its end, or needs somebody; null while it goes on. */
export function spokenWords(run: AssignmentsRun, now: number): string | null {
  if (run.state === 'running' || run.state === 'stopping' || run.state === 'step-up') return null;
  if (run.state === 'waiting') return 'Graph asked to wait. It goes on by itself.';
  return `${runTitle(run)}. ${runWords(run, now)}`.trim();
}

/** Whether something in it calls for attention. */
export const isTroubled = (run: AssignmentsRun): boolean =>
  !isUnderWay(run) && (run.state !== 'done' || doneCount(run) < run.items.length);
