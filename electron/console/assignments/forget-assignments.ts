import { INITIAL_SLICES } from '../../../shared/contract/slices.ts';
import type { World } from '../world.ts';

/** Whoever was on screen leaves it: what was read for them, and what they had reviewed, goes. A run goes on out of sight. */
export function forgetAssignments({ store, running }: World): void {
  running.assignments.plan = null;
  store.set('assignments', INITIAL_SLICES.assignments);
  store.set('assignmentsRun', INITIAL_SLICES.assignmentsRun);
}
