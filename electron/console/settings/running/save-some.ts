import type { Problem } from '../../../../shared/contract/problem.ts';
import type { RunItem } from '../../../../shared/contract/role-settings/plan.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { brokeOnTheWay } from '../../../../shared/domain/problems.ts';
import { changedMeanwhile } from '../../../../shared/domain/role-settings/settings-problems.ts';
import type { Entra } from '../../connection-ports.ts';
import type { AccessToken, Identity } from '../../ports.ts';
import type { Prove } from '../../session/step-up.ts';
import type { KeptSnapshot, PolicyRecord, RuleWrite, RuleWritten } from '../../settings-ports.ts';
import type { World } from '../../world.ts';
import { publishRecords } from '../publish-records.ts';
import { readInForce } from '../read-in-force.ts';
import type { LiveRun } from '../settings-state.ts';
import { itemAfter } from './item-after.ts';
import { keep, tell, tellItems } from './live-run.ts';
import { stillToDo } from './still-to-do.ts';

/** One role whose rules are to be written now. `place`: its place in the run. */
type Ready = {
  readonly place: number;
  readonly item: RunItem;
  readonly record: PolicyRecord;
  readonly writes: readonly RuleWrite[];
  readonly left: readonly RuleWrite[];
};

/**
 * Saves some roles of a run: read again, kept as they were, noted on disk, written, read back. @returns what keeps the rest from being tried,
 * e.g. that there is no network; null where it may go on.
 */
export async function saveSome(
  world: World,
  entra: Entra,
  who: Identity,
  live: LiveRun,
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
      if (stopsAll(problem)) stopped = problem;
      // What nobody could read was not touched; it is tried again with whatever stopped the rest.
      else ended.set(place, { ...item, state: 'refused', problem });
      continue;
    }
    const left = stillToDo(one, record.value.rules);
    if (left === 'changed')
      ended.set(place, { ...item, state: 'changed-meanwhile', problem: changedMeanwhile() });
    else ready.push({ place, item, record: record.value, writes: one.writes, left });
  }
  if (stopped === null) {
    const noted = await note(world, who, live, ready);
    if (noted.ok) {
      const saved = await writeAndReadBack(world, entra, who, live, ready, prove);
      for (const [place, item] of saved) ended.set(place, item);
      stopped =
        [...saved.values()].map(({ problem }) => problem).find((p) => p !== null && stopsAll(p)) ?? null;
    } else {
      // Nothing was sent: they wait as they did.
      for (const { place, item } of ready) ended.set(place, item);
      stopped = noted.problem;
    }
  }
  tellItems(world, who, live, ended);
  await keep(world, who, live);
  return stopped;
}

/** What would refuse every other role as well. A wait that was asked for is the run's own business. */
const stopsAll = ({ kind, retryAt }: Problem): boolean => retryAt !== undefined || STOPPING.has(kind);
const STOPPING: ReadonlySet<Problem['kind']> = new Set([
  'sign-in-needed',
  'consent-missing',
  'role-missing',
  'licence-missing',
  'offline',
  'untrusted-connection',
  'throttled',
  'wrong-tenant',
  'storage',
]);

/** How they were, and that they are about to be written: both on disk before anything is sent. */
async function note(
  world: World,
  who: Identity,
  live: LiveRun,
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
              of: { definitionId: record.role.definitionId, scopeId: record.scope.id },
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
  tellItems(world, who, live, writing);
  return keep(world, who, live);
}

async function writeAndReadBack(
  world: World,
  entra: Entra,
  who: Identity,
  live: LiveRun,
  ready: readonly Ready[],
  prove: Prove,
): Promise<ReadonlyMap<number, RunItem>> {
  const sent = ready.filter(({ left }) => left.length > 0);
  const written = await writeProved(world, entra, who, live, sent, prove);
  const back = await readInForce(
    entra,
    who,
    ready.map(({ record }) => ({ definitionId: record.role.definitionId, scopeId: record.scope.id })),
  );
  publishRecords(
    world,
    who,
    back.flatMap((one) => (one.ok ? [one.value] : [])),
  );
  return new Map(
    ready.flatMap(({ place, writes }, i) => {
      const item = live.kept.run.items[place];
      const readBack = back[i];
      return item && readBack
        ? [[place, itemAfter(item, writes, written.get(place) ?? new Map(), readBack)]]
        : [];
    }),
  );
}

/** Writes what is left of each; what a stronger sign-in would lift is sent once more after it, if it comes. */
async function writeProved(
  world: World,
  entra: Entra,
  who: Identity,
  live: LiveRun,
  ready: readonly Ready[],
  prove: Prove,
): Promise<ReadonlyMap<number, ReadonlyMap<string, RuleWritten>>> {
  const first = await writeOnce(entra, who, ready);
  const challenged = ready.filter(({ place }) => [...(first.get(place)?.values() ?? [])].some(isChallenged));
  const [asked] = challenged.flatMap(({ place }) =>
    [...(first.get(place)?.values() ?? [])].filter(isChallenged),
  );
  if (!asked) return first;
  tell(world, who, live, { state: 'step-up', problem: asked.problem });
  const proof = await prove(asked.challenge, challenged[0]?.item.role.name ?? '');
  tell(world, who, live, { state: 'running', problem: null });
  if (!proof.ok)
    return new Map(
      [...first].map(([place, rules]) => [
        place,
        new Map(
          [...rules].map(([id, one]) => [
            id,
            isChallenged(one) ? { kind: 'refused' as const, problem: proof.problem } : one,
          ]),
        ),
      ]),
    );
  const rest = challenged.map((one) => ({
    ...one,
    left: one.left.filter(({ ruleId }) => first.get(one.place)?.get(ruleId)?.kind !== 'taken'),
  }));
  const again = await writeOnce(entra, who, rest, proof.value);
  return new Map(
    [...first].map(([place, rules]) => [place, new Map([...rules, ...(again.get(place) ?? [])])]),
  );
}

const isChallenged = (one: RuleWritten): one is Extract<RuleWritten, { kind: 'challenged' }> =>
  one.kind === 'challenged';

async function writeOnce(
  entra: Entra,
  who: Identity,
  ready: readonly Ready[],
  proof?: AccessToken,
): Promise<Map<number, Map<string, RuleWritten>>> {
  if (ready.length === 0) return new Map();
  // Whatever breaks on the way, it may have left: what is in force is for reading to tell.
  const written = await entra.settings
    .write(
      who,
      ready.map(({ record, left }) => ({ policyId: record.policyId, rules: left })),
      proof,
    )
    .catch((): readonly (readonly RuleWritten[])[] => []);
  return new Map(
    ready.map(({ place, left }, i) => [
      place,
      new Map(
        left.map(({ ruleId }, j) => [
          ruleId,
          written[i]?.[j] ?? { kind: 'unknown', problem: brokeOnTheWay() },
        ]),
      ),
    ]),
  );
}
