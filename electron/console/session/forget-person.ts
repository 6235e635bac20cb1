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
  // It stays on disk, and is taken up by whoever signs in as them again. What is on its way is answered first: until then there is no other.
  const run = running.settings.runs.get(person);
  if (run) run.stop = true;
  run?.wake();
  if (!run?.going) running.settings.runs.delete(person);
}
