import { passed, refused, type Check } from './finding.ts';
import { whatIsChanged } from './what-is-changed.ts';

/**
 * There is nothing to change or take away: the service answers `RoleAssignmentDoesNotExist` (graph-pim.md §8). About: `side`, `action`.
 */
export const notHeld: Check = (planned) =>
  whatIsChanged(planned).flatMap(({ step: { side, action }, had }) => {
    if (had === 'not') return [refused({ side, action })];
    return had === 'directly' ? [passed({ side, action })] : [];
  });
