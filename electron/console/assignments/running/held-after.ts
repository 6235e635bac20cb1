import type {
  AssignmentRunItem,
  HeldNow,
  StepOutcome,
} from '../../../../shared/contract/assignments/plan.ts';
import { afterSteps } from '../../../../shared/domain/assignments/after-steps.ts';
import { sideHeld } from '../../../../shared/domain/assignments/side-held.ts';
import { stepLeft } from '../../../../shared/domain/assignments/step-left.ts';

/**
 * What is in force of an item once it was sent: as it was read back, with what the service took of it and its lists, which run behind, do not
 * show yet (graph-pim.md §9 [2nd-hand]).
 * @param before as the plan had read it @param now milliseconds
 */
export function heldAfter(
  { steps }: Pick<AssignmentRunItem, 'steps'>,
  before: HeldNow,
  readBack: HeldNow,
  now: number,
): HeldNow {
  // What was changed may be in neither form there for a while.
  const isUnseen = (step: StepOutcome): boolean =>
    step.state === 'done' &&
    (stepLeft(step, before, readBack) === 'send' ||
      (step.action !== 'remove' && sideHeld(readBack, step.side) === null));
  const unseen = steps.filter(isUnseen);
  const of = (side: StepOutcome['side']) =>
    sideHeld(readBack, side) ?? (unseen.some((step) => step.side === side) ? sideHeld(before, side) : null);
  return afterSteps(unseen, { ...readBack, eligible: of('eligible'), assigned: of('active') }, now);
}
