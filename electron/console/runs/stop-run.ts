import { ok, type Result } from '../../../shared/contract/result.ts';
import type { World } from '../world.ts';
import { liveRunOf, tell } from './live-run.ts';
import type { AnyItem, RunPlace } from './run-kind.ts';

/** Nothing more of the run of whoever is on screen is sent; what is on its way is waited for. */
export function stopRun<Why, Item extends AnyItem, Work>(
  place: RunPlace<Why, Item, Work>,
  world: World,
): Result<Record<string, never>> {
  const who = world.running.identity;
  const live = who && liveRunOf(place, world, who);
  if (!who || !live?.going) return ok({});
  live.stop = true;
  tell(place, world, who, live, { state: 'stopping', resumesAt: null });
  live.wake();
  return ok({});
}
