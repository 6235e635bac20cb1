import type { AssignmentStep } from '../../../contract/assignments/plan.ts';
import type { PlannedSteps } from '../check-facts.ts';
import { sideHeld } from '../side-held.ts';

/** How what a request is to change is had. `directly`: so that it can be changed. */
export type ChangedThing = {
  readonly step: AssignmentStep;
  readonly had: 'directly' | 'activated' | 'through-group' | 'not';
};

/** Of each request that changes or takes away what is there: whether there is anything. */
export const whatIsChanged = ({ steps, before, throughGroup }: PlannedSteps): readonly ChangedThing[] =>
  steps
    .filter(({ action }) => action === 'update' || action === 'extend' || action === 'remove')
    .map((step) => {
      if (sideHeld(before, step.side) !== null) return { step, had: 'directly' };
      if (step.side === 'active' && before.activated !== null) return { step, had: 'activated' };
      return { step, had: throughGroup?.includes(step.side) === true ? 'through-group' : 'not' };
    });
