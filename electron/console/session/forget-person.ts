import { ASSIGNMENT_RUNS } from '../assignments/running/assignment-runs.ts';
import { forgetRun } from '../runs/forget-run.ts';
import { SETTINGS_RUNS } from '../settings/running/settings-runs.ts';
import { takeBackTold } from '../telling/take-back-told.ts';
import type { World } from '../world.ts';

/** Drops what memory holds of a person who has signed out. @param person as `personOf` */
export function forgetPerson(world: World, person: string): void {
  const { running } = world;
  takeBackTold(world, person);
  running.signedIn.delete(person);
  running.through.delete(person);
  running.activities.delete(person);
  running.decided.delete(person);
  running.seen.delete(person);
  forgetRun(SETTINGS_RUNS, world, person);
  forgetRun(ASSIGNMENT_RUNS, world, person);
}
