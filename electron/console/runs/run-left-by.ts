import type { Identity } from '../ports.ts';
import type { World } from '../world.ts';
import { beginLiveRun, liveRunOf } from './live-run.ts';
import type { AnyItem, Run, RunPlace } from './run-kind.ts';

const OVER: ReadonlySet<Run<unknown, unknown>['state']> = new Set(['stopped', 'done']);

/**
 * The run of a person: the one of this run of the console, or the one an earlier run left. What that was in the middle of is `interrupted`:
 * it goes on when somebody says so, as nobody may be there to see it.
 */
export async function runLeftBy<Why, Item extends AnyItem, Work>(
  place: RunPlace<Why, Item, Work>,
  world: World,
  who: Identity,
): Promise<Run<Why, Item> | null> {
  const here = liveRunOf(place, world, who);
  if (here) return here.kept.run;
  const kept = await place.file(world).load(who);
  // Signed in twice at once: the other has taken it up.
  const meanwhile = liveRunOf(place, world, who);
  if (meanwhile || !kept) return meanwhile?.kept.run ?? null;
  const run: Run<Why, Item> = OVER.has(kept.run.state)
    ? kept.run
    : { ...kept.run, state: 'interrupted', resumesAt: null, problem: null };
  beginLiveRun(place, world, who, { ...kept, run });
  return run;
}
