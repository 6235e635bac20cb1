import type {
  AssignmentRunItem,
  AssignmentsRun,
  StepOutcome,
} from '../../../../shared/contract/assignments/plan.ts';
import { assigningHalfDone } from '../../../../shared/domain/assignments/assignment-problems.ts';
import { goneFromView } from '../../../../shared/domain/problems.ts';
import { ASSIGNMENTS_AT_ONCE, type KeptAssignmentsRun } from '../../assignment-ports.ts';
import type { RunKind } from '../../runs/run-kind.ts';
import { assignSome } from './assign-some.ts';
import { ASSIGNMENT_RUNS } from './assignment-runs.ts';
import { isDone } from './left-of.ts';

/** How changes of assignments are done: as many together as twenty requests are. */
export const ASSIGNING: RunKind<
  AssignmentsRun['why'],
  AssignmentRunItem,
  KeptAssignmentsRun['work'][number]
> = {
  ...ASSIGNMENT_RUNS,
  called: 'a change of assignments',
  area: 'assignments',
  atOnce: ({ items }) =>
    Math.floor(ASSIGNMENTS_AT_ONCE / Math.max(...items.map(({ steps }) => steps.length))),
  doSome: assignSome,
  heldUntil: ({ steps }) =>
    steps.reduce<number | null>((until, { problem }) => {
      const at = problem?.retryAt;
      return at === undefined ? until : Math.max(until ?? 0, at);
    }, null),
  waitAgain: waitsAgain,
  brokeUnder: (item, problem) =>
    item.state === 'working'
      ? { ...item, state: 'unknown', problem, steps: item.steps.map(maybeSent) }
      : item,
  again: (item) => (DONE_WITH.has(item.state) || isKeptBack(item) ? item : waitsAgain(item)),
  isHalfDone,
  leftHalfDone: assigningHalfDone,
  gone: () => goneFromView('This change'),
};

/** What somebody else changed meanwhile is for a new plan. */
const DONE_WITH: ReadonlySet<AssignmentRunItem['state']> = new Set(['done', 'changed-meanwhile']);

/** What the plan itself had refused stays so: its checks are not made again. */
const isKeptBack = ({ state, steps }: AssignmentRunItem): boolean =>
  state === 'refused' && steps.every((step) => step.state === 'not-sent' && step.problem === null);

/** What was on its way when the console ended may have been taken: only reading can tell. */
const maybeSent = (step: StepOutcome): StepOutcome =>
  step.state === 'waiting' ? { ...step, state: 'unknown' } : step;

function waitsAgain(item: AssignmentRunItem): AssignmentRunItem {
  const steps = item.state === 'working' ? item.steps.map(maybeSent) : item.steps;
  return {
    ...item,
    state: 'waiting',
    problem: null,
    steps: steps.map((step): StepOutcome =>
      isDone(step) || step.state === 'unknown'
        ? { ...step, problem: null }
        : { ...step, state: 'waiting', status: null, requestId: null, problem: null },
    ),
  };
}

/** Whether some of it is, or may be, in force and some still waits: the next run would make everybody forget that. */
function isHalfDone({ state, items }: AssignmentsRun): boolean {
  if (state !== 'stopped' && state !== 'interrupted') return false;
  const some = (...states: readonly AssignmentRunItem['state'][]): boolean =>
    items.some((item) => states.includes(item.state));
  return some('working', 'unknown') || (some('waiting') && some('done', 'partly'));
}
