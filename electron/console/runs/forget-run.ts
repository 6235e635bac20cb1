import type { World } from '../world.ts';
import type { AnyItem, RunPlace } from './run-kind.ts';

/**
 * Somebody has signed out: their run stays on disk, and is taken up by whoever signs in as them again. What is on its way is answered first:
 * until then there is no other. @param person as `personOf`
 */
export function forgetRun<Why, Item extends AnyItem, Work>(
  place: RunPlace<Why, Item, Work>,
  world: World,
  person: string,
): void {
  const runs = place.runs(world);
  const run = runs.get(person);
  if (run) run.stop = true;
  run?.wake();
  if (!run?.going) runs.delete(person);
}
