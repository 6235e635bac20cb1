import type {
  AssignmentRunItem,
  AssignmentStep,
  HeldNow,
  StepOutcome,
} from '../../../../shared/contract/assignments/plan.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import {
  assignmentChanged,
  assignmentNotSeen,
  emergencyByNow,
  stepBeforeNotTaken,
} from '../../../../shared/domain/assignments/assignment-problems.ts';
import { stepLeft } from '../../../../shared/domain/assignments/step-left.ts';
import { endedAtOnce } from '../../../../shared/domain/problems.ts';
import { removalDone, stageOf } from '../../../../shared/domain/request-status.ts';
import { notReadBack } from '../../../../shared/domain/plan-problems.ts';
import type { AssignmentWritten } from '../../assignment-ports.ts';
import { foundSo, isDone } from './left-of.ts';

/**
 * What became of an item whose requests were sent: what the service answered; where its answer was lost, what reading shows.
 * @param written what was answered, by place of the step @param before as the plan had read it @param readBack as it is by now
 */
export function itemAfter(
  item: AssignmentRunItem,
  written: ReadonlyMap<number, AssignmentWritten>,
  before: HeldNow,
  readBack: Result<HeldNow>,
): AssignmentRunItem {
  const kinds = new Set([...written.values()].map(({ kind }) => kind));
  const lost = kinds.has('unknown');
  const behind = kinds.has('refused') || kinds.has('challenged') || lost;
  return withSteps(
    item,
    item.steps.map((step, i) => {
      const told = written.get(i);
      if (!told) return step;
      // A whole batch is lost at once: of what was to follow, too, only reading can tell.
      if (told.kind === 'unknown' || (lost && told.kind === 'not-sent'))
        return afterLost(step, told.kind === 'not-sent', before, readBack);
      if (told.kind === 'not-sent') return notSent(step, behind);
      // Refused as it is there: it came of an earlier try, which nobody could read yet when it was sent again.
      const late = step.state === 'unknown' && told.kind === 'refused' && readBack.ok;
      if (late && stepLeft(step, before, readBack.value) === 'was-so') return foundSo(step);
      return { ...step, ...afterAnswer(step, told) };
    }),
  );
}

/**
 * An item nothing more is sent for, as somebody else changed it. What of it this run had done is told.
 * @param before as the plan had read it @param held as it is now
 */
export function itemChanged(item: AssignmentRunItem, before: HeldNow, held: HeldNow): AssignmentRunItem {
  const steps = item.steps.map((step): StepOutcome => {
    if (isDone(step)) return step;
    if (stepLeft(step, before, held) === 'was-so') return foundSo(step);
    return step.state === 'unknown' ? step : { ...step, state: 'not-sent', problem: null };
  });
  const some = steps.some(({ state }) => state === 'done');
  return { ...item, steps, problem: assignmentChanged(), state: some ? 'partly' : 'changed-meanwhile' };
}

/** An item whose next request is not sent, as what the one before it brought cannot be read. */
export const itemNotSeen = (item: AssignmentRunItem): AssignmentRunItem =>
  withSteps(
    item,
    item.steps.map((step) =>
      isDone(step) ? step : { ...step, state: 'not-sent', problem: assignmentNotSeen() },
    ),
  );

/** An item nothing more is sent for, as it would make an account eligible instead of active that was named as for emergencies. */
export function itemOfEmergency(item: AssignmentRunItem): AssignmentRunItem {
  const problem = emergencyByNow();
  const told = withSteps(
    item,
    item.steps.map((step) =>
      isDone(step) ? step : { ...step, state: step.state === 'unknown' ? 'unknown' : 'not-sent', problem },
    ),
  );
  return told.state === 'not-sent' ? { ...told, state: 'refused' } : told;
}

/** An item by what its steps came to. */
export function withSteps(item: AssignmentRunItem, steps: readonly StepOutcome[]): AssignmentRunItem {
  const some = (...states: readonly StepOutcome['state'][]): boolean =>
    steps.some(({ state }) => states.includes(state));
  const problem = steps.find((step) => step.problem !== null)?.problem ?? null;
  const stateOf = (): AssignmentRunItem['state'] => {
    if (steps.every(({ state }) => state === 'done' || state === 'was-so')) return 'done';
    if (some('unknown')) return 'unknown';
    if (some('done', 'was-so')) return 'partly';
    return some('refused') ? 'refused' : 'not-sent';
  };
  return { ...item, steps: [...steps], problem, state: stateOf() };
}

type Told = Pick<StepOutcome, 'state' | 'status' | 'requestId' | 'problem'>;

function afterAnswer(
  step: AssignmentStep,
  told: Exclude<AssignmentWritten, { readonly kind: 'unknown' | 'not-sent' }>,
): Told {
  if (told.kind !== 'accepted')
    return { state: 'refused', status: null, requestId: null, problem: told.problem };
  const { status, requestId } = told;
  const taken = stageOf(status) !== 'ended' || (step.action === 'remove' && removalDone(status));
  return taken
    ? { state: 'done', status, requestId, problem: null }
    : { state: 'refused', status, requestId, problem: endedAtOnce(status, requestId) };
}

const notSent = (step: StepOutcome, behind: boolean): StepOutcome => ({
  ...step,
  state: 'not-sent',
  problem: behind ? stepBeforeNotTaken() : null,
});

function afterLost(
  step: StepOutcome,
  behind: boolean,
  before: HeldNow,
  readBack: Result<HeldNow>,
): StepOutcome {
  const sent: StepOutcome = { ...step, state: 'unknown' };
  if (!readBack.ok) return { ...sent, problem: notReadBack(readBack.problem) };
  if (stepLeft(step, before, readBack.value) === 'was-so') return foundSo(sent);
  return behind ? notSent(step, true) : { ...sent, problem: assignmentNotSeen() };
}
