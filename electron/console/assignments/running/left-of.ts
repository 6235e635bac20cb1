import type { AssignmentsRun, HeldNow, StepOutcome } from '../../../../shared/contract/assignments/plan.ts';
import { sameMoment } from '../../../../shared/domain/assignments/same-moment.ts';
import { stepLeft } from '../../../../shared/domain/assignments/step-left.ts';

/** What is left of an item: its steps as they stand by what was read just now, and which of them are to be sent. */
export type Left = { readonly steps: readonly StepOutcome[]; readonly send: readonly number[] };

/**
 * What is left to send of an item, as it is in force now. `changed`: somebody else was there since the plan had read it, so that nothing more of
 * it is sent. `not-seen`: what the service took of it already cannot be read yet, or was undone, so that what follows would not be safe.
 * @param before as the plan had read it @param held as it is now
 */
export function leftOf(
  why: AssignmentsRun['why'],
  steps: readonly StepOutcome[],
  before: HeldNow,
  held: HeldNow,
): Left | 'changed' | 'not-seen' {
  const left = steps.map((step) => stepLeft(step, before, held));
  if (left.includes('changed')) return 'changed';
  if (steps.some((step, i) => isDone(step) && left[i] !== 'was-so')) return 'not-seen';
  // What comes later is so already, and what comes before it is not: to go on would give back what somebody took away.
  const first = left.indexOf('send');
  if (first >= 0 && first < left.lastIndexOf('was-so')) return 'changed';
  // The eligibility that was found to be there, so that none is made, is all that would be left to them.
  if (why === 'convert' && steps.every(({ side }) => side === 'active') && !staysEligible(before, held))
    return 'changed';
  return {
    steps: steps.map((step, i) => (left[i] === 'was-so' && !isDone(step) ? foundSo(step) : step)),
    send: left.flatMap((one, i) => (one === 'send' ? [i] : [])),
  };
}

export const isDone = ({ state }: StepOutcome): boolean => state === 'done' || state === 'was-so';

/** It is as wanted: by this run, where that may have sent it, else by somebody before it. */
export const foundSo = (step: StepOutcome): StepOutcome => ({
  ...step,
  state: step.state === 'unknown' ? 'done' : 'was-so',
  problem: null,
});

const staysEligible = (before: HeldNow, { eligible }: HeldNow): boolean =>
  before.eligible !== null &&
  eligible !== null &&
  !eligible.toCome &&
  sameMoment(before.eligible.endsAt, eligible.endsAt);
