import type { AssignmentRunItem, HeldNow } from '../../../../shared/contract/assignments/plan.ts';
import type { Problem } from '../../../../shared/contract/problem.ts';
import { fail, type Result } from '../../../../shared/contract/result.ts';
import { activatesInstead } from '../../../../shared/domain/assignments/activates-instead.ts';
import { brokeOnTheWay } from '../../../../shared/domain/problems.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';
import { keep, tellItems } from '../../runs/live-run.ts';
import { stopsAll } from '../../runs/stops-all.ts';
import { writeProved } from '../../runs/write-proved.ts';
import type { Prove } from '../../session/step-up.ts';
import type { World } from '../../world.ts';
import type { LiveChange } from '../assignments-state.ts';
import type { HeldOf } from '../names-of-held.ts';
import { publishHeld } from '../publish-held.ts';
import { readHeld } from '../read-held.ts';
import { ASSIGNMENT_RUNS } from './assignment-runs.ts';
import { heldAfter } from './held-after.ts';
import { itemAfter, itemChanged, itemNotSeen, itemOfEmergency, withSteps } from './item-after.ts';
import { leftOf } from './left-of.ts';
import { readyAgain, sendOrders, type Ready } from './send-orders.ts';
import { tripleOf } from '../triple-of.ts';

/**
 * Does some items of a run: read again, noted on disk, sent, read back. @returns what keeps the rest from being tried, e.g. that there is no
 * network; null where it may go on.
 */
export async function assignSome(
  world: World,
  entra: Entra,
  who: Identity,
  live: LiveChange,
  places: readonly number[],
  prove: Prove,
): Promise<Problem | null> {
  const { run, work } = live.kept;
  const jobs = places.flatMap((place) => {
    const [item, one] = [run.items[place], work[place]];
    return item && one ? [{ place, item, one }] : [];
  });
  const read = await readHeld(
    entra,
    who,
    jobs.map(({ item }) => tripleOf(item)),
  );
  // Anew each time: they may be named while it goes on, or before it is gone on with.
  const emergency = new Set((await world.emergency.load(who)).map(({ id }) => id.toLowerCase()));
  const ended = new Map<number, AssignmentRunItem>();
  const ready: Ready[] = [];
  let stopped: Problem | null = null;
  for (const [i, { place, item, one }] of jobs.entries()) {
    const held = read[i] ?? fail(brokeOnTheWay());
    if (!held.ok) {
      // What nobody could read is not touched now; it is tried again with whatever stopped the rest.
      if (stopsAll(item, held.problem)) stopped = held.problem;
      else ended.set(place, unread(item, held.problem));
      continue;
    }
    const left = leftOf(run.why, item.steps, one.before, held.value);
    if (left === 'changed') ended.set(place, itemChanged(item, one.before, held.value));
    else if (left === 'not-seen') ended.set(place, itemNotSeen(item));
    else if (left.send.length === 0) ended.set(place, withSteps(item, left.steps));
    else {
      const so = { ...item, steps: [...left.steps] };
      const kept = emergency.has(item.principal.id.toLowerCase());
      if (kept && activatesInstead(item.steps, one.before, world.clock.now()))
        ended.set(place, itemOfEmergency(so));
      else ready.push({ place, item: so, one, send: left.send });
    }
  }
  publishHeld(world, who, heldOf(jobs, read));
  if (stopped === null && ready.length > 0 && !live.stop) {
    const noted = await note(world, who, live, ready);
    if (noted.ok && !isStopped(live)) {
      for (const [place, item] of await sendAndReadBack(world, entra, who, live, ready, prove)) {
        ended.set(place, item);
        if (item.problem !== null && stopsAll(item, item.problem)) stopped = item.problem;
      }
    } else {
      // Stopped, or signed out, while it was noted down, or it could not be: nothing was sent, and they wait as they did.
      for (const { place, item } of ready) ended.set(place, item);
      stopped = noted.ok ? null : noted.problem;
    }
  }
  tellItems(ASSIGNMENT_RUNS, world, who, live, ended);
  await keep(ASSIGNMENT_RUNS, world, who, live);
  return stopped;
}

/** Asked anew each time: it changes while others are waited for. */
const isStopped = ({ stop }: LiveChange): boolean => stop;

/** What may have been sent by an earlier try stays not known. */
const unread = (item: AssignmentRunItem, problem: Problem): AssignmentRunItem => ({
  ...item,
  problem,
  state: item.steps.some(({ state }) => state === 'unknown')
    ? 'unknown'
    : item.steps.some(({ state }) => state === 'done')
      ? 'partly'
      : 'refused',
  steps: item.steps.map((step) =>
    step.state === 'waiting' ? { ...step, state: 'not-sent', problem } : step,
  ),
});

/** That they are about to be sent is on disk before anything is. */
function note(world: World, who: Identity, live: LiveChange, ready: readonly Ready[]): Promise<Result<null>> {
  const working = ready.map(
    ({ place, item }) => [place, { ...item, state: 'working' as const, problem: null }] as const,
  );
  tellItems(ASSIGNMENT_RUNS, world, who, live, new Map(working));
  return keep(ASSIGNMENT_RUNS, world, who, live);
}

async function sendAndReadBack(
  world: World,
  entra: Entra,
  who: Identity,
  live: LiveChange,
  ready: readonly Ready[],
  prove: Prove,
): Promise<ReadonlyMap<number, AssignmentRunItem>> {
  const { why } = live.kept.run;
  const written = await writeProved(ASSIGNMENT_RUNS, world, who, live, ready, prove, {
    send: (some, proof) => sendOrders(entra, who, some, proof),
    readAgain: (some, first) => readyAgain(entra, who, why, some, first),
  });
  const back = await readHeld(
    entra,
    who,
    ready.map(({ item }) => tripleOf(item)),
  );
  const ended = ready.map(({ place, item, one }, i): readonly [number, AssignmentRunItem] => [
    place,
    itemAfter(item, written.get(place) ?? new Map(), one.before, back[i] ?? fail(brokeOnTheWay())),
  ]);
  publishHeld(
    world,
    who,
    ready.flatMap(({ one }, i) => {
      const [item, held] = [ended[i]?.[1], back[i]];
      if (!item || !held?.ok) return [];
      return [{ of: item, held: heldAfter(item, one.before, held.value, world.clock.now()) }];
    }),
  );
  return new Map(ended);
}

const heldOf = (
  of: readonly { readonly item: AssignmentRunItem }[],
  read: readonly Result<HeldNow>[],
): HeldOf[] =>
  of.flatMap(({ item }, i) => {
    const held = read[i];
    return held?.ok ? [{ of: item, held: held.value }] : [];
  });
