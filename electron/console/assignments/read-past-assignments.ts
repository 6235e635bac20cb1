import { PLANES, type Plane } from '../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { planeOf } from '../../../shared/domain/planes.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import type { Identity } from '../ports.ts';
import { coverageAfter, coverageAfterFailure } from '../reading/plane-coverage.ts';
import { noteReachability } from '../reading/reachability.ts';
import { caught } from '../reading/run-reading.ts';
import { entraOf, type World } from '../world.ts';
import { namedOnce } from './named-once.ts';
import { onlyOf } from './read-assignments.ts';

/** The intent: reads what ran out. A second wish while one runs joins it. */
export async function readPastAssignments(world: World): Promise<Result<Record<string, never>>> {
  const { running } = world;
  const { assignments, identity } = running;
  if (!identity) return fail(signInNeeded());
  if (assignments.readingPast?.of !== identity) {
    const mine = { of: identity, done: Promise.resolve() };
    assignments.readingPast = mine;
    mine.done = readOnce(world, identity).finally(() => {
      if (assignments.readingPast === mine) assignments.readingPast = null;
    });
  }
  await assignments.readingPast.done;
  return ok({});
}

async function readOnce(world: World, identity: Identity): Promise<void> {
  const { store, running, clock } = world;
  const entra = entraOf(world, identity);
  if (!entra) return;
  store.set('assignments', { past: { ...store.get('assignments').past, reading: true } });
  const read = await caught(world, entra.assignments.readPast(identity));
  if (running.identity !== identity) return;
  noteReachability(world, read.ok ? null : read.problem);
  const before = store.get('assignments');
  const { past } = before;
  if (!read.ok) {
    const coverage = coverageAfterFailure(past.coverage, read.problem);
    store.set('assignments', { past: { ...past, reading: false, coverage } });
    return;
  }
  const { coverage, planes } = read.value;
  const renewed = (plane: Plane): boolean => planes[plane] !== null;
  const came = PLANES.flatMap((plane) => planes[plane] ?? []);
  const kept = past.rows.filter(({ scopeId }) => !renewed(planeOf(scopeId)));
  // What is over is named by the same lists as what is in force.
  const { roles, scopes, principals } = namedOnce([...PLANES.map((plane) => onlyOf(plane, before)), ...came]);
  store.set('assignments', {
    ...{ roles, scopes, principals },
    past: {
      reading: false,
      asOf: PLANES.some(renewed) ? clock.now() : past.asOf,
      coverage: coverageAfter(past.coverage, coverage, renewed, clock.now()),
      rows: [...kept, ...came.flatMap(({ rows }) => rows)],
    },
  });
}
