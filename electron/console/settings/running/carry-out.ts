import type { Problem } from '../../../../shared/contract/problem.ts';
import { brokeOnTheWay, notConnected } from '../../../../shared/domain/problems.ts';
import { personOf } from '../../session/person.ts';
import { stepUpOnce } from '../../session/step-up.ts';
import type { Identity } from '../../ports.ts';
import { POLICIES_AT_ONCE } from '../../settings-ports.ts';
import { entraOf, type World } from '../../world.ts';
import type { LiveRun } from '../settings-state.ts';
import { askedToWait } from './item-after.ts';
import { keep, liveRunOf, tell, tellItems } from './live-run.ts';
import { saveSome } from './save-some.ts';

/**
 * Carries a run out, twenty roles at a time, until nothing waits any more, somebody stops it, or something does that would stop every
 * other role too. What the service asks to wait is waited, and then gone on with.
 */
export async function carryOut(world: World, who: Identity, live: LiveRun): Promise<void> {
  const { running, clock } = world;
  live.going = true;
  live.stop = false;
  tell(world, who, live, { state: 'running', problem: null, endedAt: null, resumesAt: null });
  const problem = await goThrough(world, who, live).catch((thrown: unknown) =>
    broken(world, who, live, thrown),
  );
  const left = waiting(live).length > 0;
  live.going = false;
  tell(world, who, live, {
    state: left ? 'stopped' : 'done',
    problem,
    resumesAt: null,
    endedAt: clock.now(),
  });
  await keep(world, who, live);
  // Kept in memory over a sign-out only as long as something of it was on its way.
  if (!running.signedIn.has(personOf(who)) && liveRunOf(world, who) === live)
    running.settings.runs.delete(personOf(who));
}

/** @returns what keeps the rest from being tried; null where nothing does */
async function goThrough(world: World, who: Identity, live: LiveRun): Promise<Problem | null> {
  const { running } = world;
  const prove = stepUpOnce(world, who);
  let problem: Problem | null = null;
  for (let places = next(live); places.length > 0; places = next(live)) {
    const entra = entraOf(world, who);
    if (!entra || !running.signedIn.has(personOf(who))) {
      problem = notConnected();
      break;
    }
    problem = await saveSome(world, entra, who, live, places, prove);
    const held = putBack(world, who, live);
    const until = problem?.retryAt ?? held;
    if (until === null && problem !== null) break;
    if (until === null) continue;
    await waitUntil(world, who, live, until);
    problem = null;
  }
  return problem;
}

/** Something of ours broke: what was on its way may have left, and the run is over all the same, so that it can be gone on with. */
function broken(world: World, who: Identity, live: LiveRun, thrown: unknown): Problem {
  const problem = brokeOnTheWay();
  const kind = thrown instanceof Error ? thrown.name : 'thrown';
  world.log({ level: 'error', area: 'settings', message: 'a save of role settings broke', kind });
  const onWay = live.kept.run.items.flatMap((item, place) =>
    item.state === 'writing' ? [[place, { ...item, state: 'unknown' as const, problem }] as const] : [],
  );
  tellItems(world, who, live, new Map(onWay));
  return problem;
}

/** What is saved next; nothing where somebody stopped it. */
const next = (live: LiveRun): number[] => (live.stop ? [] : waiting(live).slice(0, POLICIES_AT_ONCE));

const waiting = (live: LiveRun): number[] =>
  live.kept.run.items.flatMap(({ state }, place) => (state === 'waiting' ? [place] : []));

/** Rules the service only asked to wait with wait again. @returns until when; null where it asked nothing of the kind */
function putBack(world: World, who: Identity, live: LiveRun): number | null {
  const held = live.kept.run.items.flatMap((item, place) => {
    const until = item.state === 'waiting' ? null : askedToWait(item.rules);
    return until === null ? [] : [{ place, item, until }];
  });
  if (held.length === 0) return null;
  tellItems(
    world,
    who,
    live,
    new Map(
      held.map(({ place, item }) => [
        place,
        {
          ...item,
          state: 'waiting' as const,
          problem: null,
          rules: item.rules.map((rule) =>
            rule.problem?.retryAt === undefined
              ? rule
              : { ...rule, state: 'waiting' as const, problem: null },
          ),
        },
      ]),
    ),
  );
  return Math.max(...held.map(({ until }) => until));
}

async function waitUntil(world: World, who: Identity, live: LiveRun, until: number): Promise<void> {
  const { clock } = world;
  tell(world, who, live, { state: 'waiting', resumesAt: until });
  await keep(world, who, live);
  await new Promise<void>((resolve) => {
    const callOff = clock.after(Math.max(0, until - clock.now()), resolve);
    live.wake = () => {
      callOff();
      resolve();
    };
    if (live.stop) live.wake();
  });
  live.wake = () => undefined;
  tell(world, who, live, { state: 'running', resumesAt: null });
}
