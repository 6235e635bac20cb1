import { afterSteps } from '../after-steps.ts';
import { sideHeld } from '../side-held.ts';
import { givingSteps, passed, refused, type Check } from './finding.ts';

/**
 * The end lies before the start, or has passed: `InvalidRoleAssignmentRequestSchedule` (graph-pim.md §8). About: `endsAt`, and `startsAt`
 * where that is what it lies before.
 */
export const endsBeforeItBegins: Check = (planned, { now }) =>
  givingSteps(planned)
    .filter(({ endsAt }) => endsAt !== null)
    .map((step) => {
      const startsAt = sideHeld(afterSteps([step], planned.before, now), step.side)?.startsAt ?? now;
      const endsAt = step.endsAt ?? Infinity;
      if (endsAt > Math.max(startsAt, now)) return passed();
      return refused(startsAt > now ? { endsAt, startsAt } : { endsAt });
    });
