import { readApprovals } from './read-approvals.ts';
import { readMyRoles } from './read-my-roles.ts';
import { dropReading } from './run-reading.ts';
import type { World } from '../world.ts';

/** The screen was locked: nothing is read until it is not. */
export function pauseReading({ running }: World): void {
  running.locked = true;
  running.roles.cancelNext();
  running.approvals.cancelNext();
}

/** Time was moved, or the device slept: what is on screen is old. */
export function readAfterJump(world: World): void {
  if (world.running.locked) return;
  void readMyRoles(world, { after: true });
  void readApprovals(world, { after: true });
}

/** The screen was unlocked: what is on it is old. */
export function resumeReading(world: World): void {
  world.running.locked = false;
  void readMyRoles(world);
  void readApprovals(world);
}

/** Nobody is on screen any more: what is under way for them is not taken up. */
export function stopReading({ running }: World): void {
  dropReading(running.roles);
  dropReading(running.approvals);
}
