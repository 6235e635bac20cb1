import type { Result } from '../../../shared/contract/result.ts';
import type { Identity } from '../ports.ts';
import { isOnScreen, personOf } from '../session/person.ts';
import type { World } from '../world.ts';
import type { AnyItem, Kept, LiveRun, Run, RunPlace } from './run-kind.ts';

/** Makes a run the one of this person. */
export function beginLiveRun<Why, Item extends AnyItem, Work>(
  place: RunPlace<Why, Item, Work>,
  world: World,
  who: Identity,
  kept: Kept<Why, Item, Work>,
): LiveRun<Why, Item, Work> {
  const live = { kept, going: false, stop: false, wake: () => undefined };
  place.runs(world).set(personOf(who), live);
  return live;
}

export const liveRunOf = <Why, Item extends AnyItem, Work>(
  place: RunPlace<Why, Item, Work>,
  world: World,
  who: Identity,
): LiveRun<Why, Item, Work> | undefined => place.runs(world).get(personOf(who));

/** Says how a run stands, to whoever is on screen if it is theirs. */
export function tell<Why, Item extends AnyItem, Work>(
  place: RunPlace<Why, Item, Work>,
  world: World,
  who: Identity,
  live: LiveRun<Why, Item, Work>,
  change: Partial<Run<Why, Item>>,
): void {
  live.kept = { ...live.kept, run: { ...live.kept.run, ...change } };
  if (isOnScreen(world.running, who)) place.show(world, live.kept.run);
}

/** The same of some of its items. @param items by their place in the run */
export function tellItems<Why, Item extends AnyItem, Work>(
  place: RunPlace<Why, Item, Work>,
  world: World,
  who: Identity,
  live: LiveRun<Why, Item, Work>,
  items: ReadonlyMap<number, Item>,
): void {
  tell(place, world, who, live, { items: live.kept.run.items.map((item, i) => items.get(i) ?? item) });
}

/** Puts on disk how it stands: before anything is sent, and after what came of it. */
export const keep = <Why, Item extends AnyItem, Work>(
  place: RunPlace<Why, Item, Work>,
  world: World,
  who: Identity,
  live: LiveRun<Why, Item, Work>,
): Promise<Result<null>> => place.file(world).save(who, live.kept);
