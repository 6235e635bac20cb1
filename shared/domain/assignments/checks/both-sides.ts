import { afterSteps } from '../after-steps.ts';
import { givingSteps, warned, type Check } from './finding.ts';

/**
 * Somebody would be both eligible and assigned as active: the eligibility is of no use then, and is forgotten when the other is taken away
 * (posture-security.md A-11). About: `side` that would be added.
 */
export const bothSides: Check = (planned, { now }) => {
  const after = afterSteps(planned.steps, planned.before, now);
  if (after.eligible === null || after.assigned === null) return [];
  return givingSteps(planned)
    .slice(0, 1)
    .map(({ side }) => warned({ side }));
};
