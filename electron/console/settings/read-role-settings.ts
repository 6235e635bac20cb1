import { PLANES, type Plane } from '../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import { keyOfHeld } from '../../../shared/domain/role-key.ts';
import type { Identity } from '../ports.ts';
import type { PolicyRecord } from '../settings-ports.ts';
import { coverageAfter, coverageAfterFailure } from '../reading/plane-coverage.ts';
import { noteReachability } from '../reading/reachability.ts';
import { caught } from '../reading/run-reading.ts';
import { entraOf, type World } from '../world.ts';
import { inRowOrder } from './publish-records.ts';
import { settingsRowOf } from './settings-row.ts';

/** The intent: reads the settings of everything there is. A second wish while one runs joins it. */
export async function readRoleSettings(world: World): Promise<Result<Record<string, never>>> {
  const { running } = world;
  const { settings, identity } = running;
  if (!identity) return fail(signInNeeded());
  if (settings.reading?.of !== identity) {
    const since = new Map<string, PolicyRecord>();
    const mine = { of: identity, since, done: Promise.resolve() };
    settings.reading = mine;
    mine.done = readOnce(world, identity, since).finally(() => {
      if (settings.reading === mine) settings.reading = null;
    });
  }
  await settings.reading.done;
  return ok({});
}

async function readOnce(
  world: World,
  identity: Identity,
  since: ReadonlyMap<string, PolicyRecord>,
): Promise<void> {
  const { store, running, clock } = world;
  const entra = entraOf(world, identity);
  if (!entra) return;
  store.set('roleSettings', { reading: true });
  const read = await caught(world, entra.settings.readAll(identity));
  if (running.identity !== identity) return;
  noteReachability(world, read.ok ? null : read.problem);
  const before = store.get('roleSettings');
  if (!read.ok) {
    const coverage = coverageAfterFailure(before.coverage, read.problem);
    store.set('roleSettings', { reading: false, coverage });
    return;
  }
  const { coverage, records, privilegeFrom, groupSources } = read.value;
  const renewed = (plane: Plane): boolean => records[plane] !== null;
  const { settings } = running;
  const all = PLANES.flatMap(
    (plane) =>
      records[plane]?.map((record) => since.get(keyOfHeld(record)) ?? record) ??
      [...settings.records.values()].filter((r) => planeOfHeld(r) === plane),
  );
  settings.records = new Map(all.map((record) => [keyOfHeld(record), record]));
  store.set('roleSettings', {
    reading: false,
    coverage: coverageAfter(before.coverage, coverage, renewed, clock.now()),
    groupSources: [...groupSources],
    ...(PLANES.some(renewed) && {
      asOf: clock.now(),
      privilegeFrom,
      rows: inRowOrder(all.map(settingsRowOf)),
    }),
  });
}
