import type { Problem } from '../../../../shared/contract/problem.ts';
import type { RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { brokeOnTheWay } from '../../../../shared/domain/problems.ts';
import { refOf } from '../../../../shared/domain/role-settings/ref-of.ts';
import type { Entra } from '../../connection-ports.ts';
import type { Identity } from '../../ports.ts';
import { keep, tellItems } from '../../runs/live-run.ts';
import { stopsAll } from '../../runs/stops-all.ts';
import { writeProved } from '../../runs/write-proved.ts';
import type { Prove } from '../../session/step-up.ts';
import type { KeptSnapshot } from '../../settings-ports.ts';
import type { World } from '../../world.ts';
import { publishRecords } from '../publish-records.ts';
import { readInForce } from '../read-in-force.ts';
import type { LiveSave } from '../settings-state.ts';
import { itemAfter, itemLeft } from './item-after.ts';
import { readBackOtherwise } from './read-back-otherwise.ts';
import { SETTINGS_RUNS } from './settings-runs.ts';
import { stillToDo } from './still-to-do.ts';
import { readyAgain, writeRules, type Ready } from './write-rules.ts';

/**
 * Saves some roles of a run: read again, kept as they were, noted on disk, written, read back. @returns what keeps the rest from being tried,
 * e.g. that there is no network; null where it may go on.
 */
export async function saveSome(
  world: World,
  entra: Entra,
  who: Identity,
  live: LiveSave,
  places: readonly number[],
  prove: Prove,
): Promise<Problem | null> {
  const { run, work } = live.kept;
  const jobs = places.flatMap((place) => {
    const [item, one] = [run.items[place], work[place]];
    return item && one ? [{ place, item, one }] : [];
  });
  const read = await readInForce(
    entra,
    who,
    jobs.map(({ one }) => one.of),
  );
  const ended = new Map<number, RunItem>();
  const ready: Ready[] = [];
  let stopped: Problem | null = null;
  for (const [i, { place, item, one }] of jobs.entries()) {
    const record = read[i];
    if (!record?.ok) {
      const problem = record?.problem ?? brokeOnTheWay();
      if (stopsAll(item, problem)) stopped = problem;
      // What nobody could read was not touched now; it is tried again with whatever stopped the rest.
      else ended.set(place, { ...item, state: item.snapshotId === null ? 'refused' : 'unknown', problem });
      continue;
    }
    const left = stillToDo(one, record.value.rules);
    if (left === 'changed') ended.set(place, itemLeft(item, one.writes, record.value.rules));
    else ready.push({ place, item, one, record: record.value, left });
  }
  if (stopped === null) {
    const noted = await note(world, who, live, ready);
    if (noted.ok && live.stop) {
      // Stopped, or signed out, while it was read and noted down: nothing was sent.
      for (const { place, item } of ready) {
        const { snapshotId } = live.kept.run.items[place] ?? item;
        ended.set(place, { ...item, snapshotId });
      }
    } else if (noted.ok) {
      const saved = await writeAndReadBack(world, entra, who, live, ready, prove);
      for (const [place, item] of saved) ended.set(place, item);
      stopped =
        [...saved.values()].find((item) => item.problem !== null && stopsAll(item, item.problem))?.problem ??
        null;
    } else {
      // Nothing was sent: they wait as they did.
      for (const { place, item } of ready) ended.set(place, item);
      stopped = noted.problem;
    }
  }
  tellItems(SETTINGS_RUNS, world, who, live, ended);
  await keep(SETTINGS_RUNS, world, who, live);
  return stopped;
}

/** How they were, and that they are about to be written: both on disk before anything is sent. */
async function note(
  world: World,
  who: Identity,
  live: LiveSave,
  ready: readonly Ready[],
): Promise<Result<null>> {
  const { clock, snapshots, newId } = world;
  const taken = ready.flatMap(({ item, record, left }): { item: RunItem; snapshot: KeptSnapshot }[] =>
    // What was half done is undone to how it was before any of it.
    item.snapshotId !== null || left.length === 0
      ? []
      : [
          {
            item,
            snapshot: {
              id: newId(),
              takenAt: clock.now(),
              by: who.name,
              why: live.kept.run.why,
              about: item.changes.map(({ setting }) => setting),
              of: refOf(record),
              rules: record.rules,
            },
          },
        ],
  );
  const kept = await snapshots.add(
    who,
    taken.map(({ snapshot }) => snapshot),
  );
  if (!kept.ok) return kept;
  const ids = new Map(taken.map(({ item, snapshot }) => [item, snapshot.id]));
  const writing = new Map(
    ready.map(({ place, item }) => [
      place,
      { ...item, state: 'writing' as const, problem: null, snapshotId: ids.get(item) ?? item.snapshotId },
    ]),
  );
  tellItems(SETTINGS_RUNS, world, who, live, writing);
  return keep(SETTINGS_RUNS, world, who, live);
}

async function writeAndReadBack(
  world: World,
  entra: Entra,
  who: Identity,
  live: LiveSave,
  ready: readonly Ready[],
  prove: Prove,
): Promise<ReadonlyMap<number, RunItem>> {
  const written = await writeProved(SETTINGS_RUNS, world, who, live, ready, prove, {
    send: (some, proof) => writeRules(entra, who, some, proof),
    readAgain: (some) => readyAgain(entra, who, some),
  });
  const back = await readInForce(
    entra,
    who,
    ready.map(({ record }) => refOf(record)),
  );
  publishRecords(
    world,
    who,
    back.flatMap((one) => (one.ok ? [one.value] : [])),
  );
  const items = new Map<number, RunItem>();
  const work = [...live.kept.work];
  for (const [i, { place, one }] of ready.entries()) {
    const [item, readBack] = [live.kept.run.items[place], back[i]];
    const answers = written.get(place) ?? new Map();
    if (!item || !readBack) continue;
    items.set(place, itemAfter(item, one.writes, answers, readBack));
    work[place] = { ...one, readBack: readBackOtherwise(one, answers, readBack) };
  }
  live.kept = { ...live.kept, work };
  return items;
}
