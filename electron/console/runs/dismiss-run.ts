import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { personOf } from '../session/person.ts';
import type { World } from '../world.ts';
import { liveRunOf } from './live-run.ts';
import type { AnyItem, RunPlace } from './run-kind.ts';

/** Puts a run away that is over. */
export async function dismissRun<Why, Item extends AnyItem, Work>(
  place: RunPlace<Why, Item, Work>,
  world: World,
): Promise<Result<Record<string, never>>> {
  const who = world.running.identity;
  const live = who && liveRunOf(place, world, who);
  if (!who || !live) return ok({});
  if (live.going) return fail(place.underWay());
  // Before it is waited for: the next one may begin meanwhile.
  place.runs(world).delete(personOf(who));
  place.show(world, null);
  await place.file(world).wipe(who);
  return ok({});
}
