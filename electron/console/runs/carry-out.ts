import type { Problem } from '../../../shared/contract/problem.ts';
import { brokeOnTheWay, notConnected } from '../../../shared/domain/problems.ts';
import type { Identity } from '../ports.ts';
import { personOf } from '../session/person.ts';
import { stepUpOnce } from '../session/step-up.ts';
import { entraOf, type World } from '../world.ts';
import { keep, liveRunOf, tell, tellItems } from './live-run.ts';
import type { AnyItem, LiveRun, RunKind } from './run-kind.ts';

/**
 * Carries a run out, some items at a time, until nothing waits any more, somebody stops it, or something does that would stop every
 * other item too. What the service asks to wait is waited, and then gone on with.
 */
export async function carryOut<Why, Item extends AnyItem, Work>(
  kind: RunKind<Why, Item, Work>,
  world: World,
  who: Identity,
  live: LiveRun<Why, Item, Work>,
): Promise<void> {
  const { running, clock } = world;
  live.going = true;
  live.stop = false;
  tell(kind, world, who, live, { state: 'running', problem: null, endedAt: null, resumesAt: null });
  const problem = await goThrough(kind, world, who, live).catch((thrown: unknown) =>
    broken(kind, world, who, live, thrown),
  );
  const left = waiting(live).length > 0;
  live.going = false;
  tell(kind, world, who, live, {
    state: left ? 'stopped' : 'done',
    problem,
    resumesAt: null,
    endedAt: clock.now(),
  });
  await keep(kind, world, who, live);
  // Kept in memory over a sign-out only as long as something of it was on its way.
  if (!running.signedIn.has(personOf(who)) && liveRunOf(kind, world, who) === live)
    kind.runs(world).delete(personOf(who));
}

/** @returns what keeps the rest from being tried; null where nothing does */
async function goThrough<Why, Item extends AnyItem, Work>(
  kind: RunKind<Why, Item, Work>,
  world: World,
  who: Identity,
  live: LiveRun<Why, Item, Work>,
): Promise<Problem | null> {
  const { running } = world;
  const prove = stepUpOnce(world, who);
  const next = (): number[] => (live.stop ? [] : waiting(live).slice(0, kind.atOnce(live.kept.run)));
  let problem: Problem | null = null;
  for (let places = next(); places.length > 0; places = next()) {
    const entra = entraOf(world, who);
    if (!entra || !running.signedIn.has(personOf(who))) {
      problem = notConnected();
      break;
    }
    problem = await kind.doSome(world, entra, who, live, places, prove);
    const held = putBack(kind, world, who, live);
    const until = problem?.retryAt ?? held;
    if (until === null && problem !== null) break;
    if (until === null) continue;
    await waitUntil(kind, world, who, live, until);
    problem = null;
  }
  return problem;
}

/** Something of ours broke: what was on its way may have left, and the run is over all the same, so that it can be gone on with. */
function broken<Why, Item extends AnyItem, Work>(
  kind: RunKind<Why, Item, Work>,
  world: World,
  who: Identity,
  live: LiveRun<Why, Item, Work>,
  thrown: unknown,
): Problem {
  const problem = brokeOnTheWay();
  const name = thrown instanceof Error ? thrown.name : 'thrown';
  world.log({ level: 'error', area: kind.area, message: `${kind.called} broke`, kind: name });
  tell(kind, world, who, live, {
    items: live.kept.run.items.map((item) => kind.brokeUnder(item, problem)),
  });
  return problem;
}

const waiting = <Why, Item extends AnyItem, Work>(live: LiveRun<Why, Item, Work>): number[] =>
  live.kept.run.items.flatMap(({ state }, place) => (state === 'waiting' ? [place] : []));

/** What the service only asked to wait waits again. @returns until when; null where it asked nothing of the kind */
function putBack<Why, Item extends AnyItem, Work>(
  kind: RunKind<Why, Item, Work>,
  world: World,
  who: Identity,
  live: LiveRun<Why, Item, Work>,
): number | null {
  const held = live.kept.run.items.flatMap((item, place) => {
    const until = item.state === 'waiting' ? null : kind.heldUntil(item);
    return until === null ? [] : [{ place, item, until }];
  });
  if (held.length === 0) return null;
  const back = held.map(({ place, item }) => [place, kind.waitAgain(item)] as const);
  tellItems(kind, world, who, live, new Map(back));
  return Math.max(...held.map(({ until }) => until));
}

async function waitUntil<Why, Item extends AnyItem, Work>(
  kind: RunKind<Why, Item, Work>,
  world: World,
  who: Identity,
  live: LiveRun<Why, Item, Work>,
  until: number,
): Promise<void> {
  const { clock } = world;
  tell(kind, world, who, live, { state: 'waiting', resumesAt: until });
  await keep(kind, world, who, live);
  await new Promise<void>((resolve) => {
    const callOff = clock.after(Math.max(0, until - clock.now()), resolve);
    live.wake = () => {
      callOff();
      resolve();
    };
    if (live.stop) live.wake();
  });
  live.wake = () => undefined;
  tell(kind, world, who, live, { state: 'running', resumesAt: null });
}
