import { PLANES, type Plane } from '../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import type { Identity } from '../ports.ts';
import { entraOf, type World } from '../world.ts';
import { coverageAfter, coverageAfterFailure } from './plane-coverage.ts';
import { noteReachability } from './reachability.ts';
import { caught } from './run-reading.ts';

/** The intent: reads what the person on screen could decide so far. A second wish while one runs joins it. */
export async function readPast(world: World): Promise<Result<Record<string, never>>> {
  const { running } = world;
  const identity = running.identity;
  if (!identity) return fail(signInNeeded());
  if (running.past?.of !== identity) {
    const mine = { of: identity, done: Promise.resolve() };
    running.past = mine;
    mine.done = readOnce(world, identity).finally(() => {
      if (running.past === mine) running.past = null;
    });
  }
  await running.past.done;
  return ok({});
}

async function readOnce(world: World, identity: Identity): Promise<void> {
  const { store, running, clock } = world;
  const entra = entraOf(world, identity);
  if (!entra) return;
  store.set('past', { reading: true });
  const read = await caught(world, entra.approvals.readPast(identity));
  if (running.identity !== identity) return;
  noteReachability(world, read.ok ? null : read.problem);
  const before = store.get('past');
  if (!read.ok) {
    store.set('past', { reading: false, coverage: coverageAfterFailure(before.coverage, read.problem) });
    return;
  }
  const { coverage, rows } = read.value;
  const renewed = (plane: Plane): boolean => rows[plane] !== null;
  const requests = PLANES.flatMap(
    (plane) => rows[plane] ?? before.requests.filter((r) => planeOfHeld(r) === plane),
  ).sort((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0));
  store.set('past', {
    reading: false,
    coverage: coverageAfter(before.coverage, coverage, renewed, clock.now()),
    ...(PLANES.some(renewed) && { asOf: clock.now(), requests }),
  });
}
