import { sideHeld } from '../side-held.ts';
import { aboutMoment, passed, refused, type Check } from './finding.ts';

/**
 * It is there already, or is to come: the service answers `RoleAssignmentExists` (graph-pim.md §8). What is there is updated or extended.
 * About: `side`; `endsAt` of what is there, left out where it has no end; `toCome` 1 where it has not begun.
 */
export const heldAlready: Check = ({ steps, before }) =>
  steps
    .filter(({ action }) => action === 'assign' || action === 'renew')
    .map(({ side }) => {
      const there = sideHeld(before, side);
      if (there === null) return passed({ side });
      return refused({
        side,
        ...aboutMoment('endsAt', there.endsAt),
        ...(there.toCome ? { toCome: 1 } : {}),
      });
    });
