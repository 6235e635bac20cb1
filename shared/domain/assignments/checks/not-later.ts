import { sameMoment } from '../same-moment.ts';
import { sideHeld } from '../side-held.ts';
import { aboutMoment, passed, refused, type Check } from './finding.ts';

/**
 * What is extended must end later than it does: `InvalidRoleAssignmentRequestSchedule` (graph-pim.md §8); another window is an update. About:
 * `endsAt` as it is now, left out where there is no end to put off.
 */
export const notLater: Check = ({ steps, before }) =>
  steps
    .filter(({ action }) => action === 'extend')
    .flatMap(({ side, endsAt }) => {
      const there = sideHeld(before, side);
      if (there === null) return [];
      const later =
        there.endsAt !== null &&
        (endsAt === null || (endsAt > there.endsAt && !sameMoment(endsAt, there.endsAt)));
      return [later ? passed() : refused(aboutMoment('endsAt', there.endsAt))];
    });
