import type { Assignments } from '../../../shared/contract/assignments/assignments.ts';
import { PLANES, type Plane } from '../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { planeOf } from '../../../shared/domain/planes.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import type { AssignmentRows } from '../assignment-ports.ts';
import type { Identity } from '../ports.ts';
import { coverageAfter, coverageAfterFailure } from '../reading/plane-coverage.ts';
import { noteReachability } from '../reading/reachability.ts';
import { caught } from '../reading/run-reading.ts';
import { entraOf, type World } from '../world.ts';
import type { AssignmentsState } from './assignments-state.ts';
import { namedOnce } from './named-once.ts';
import { pairOf, withNamesOf } from './names-of-held.ts';
import { withHeld } from './rows-in-force.ts';

/** The intent: reads who has what. A second wish while one runs joins it. */
export async function readAssignments(world: World): Promise<Result<Record<string, never>>> {
  const { running } = world;
  const { assignments, identity } = running;
  if (!identity) return fail(signInNeeded());
  if (assignments.reading?.of !== identity) {
    const since: NonNullable<AssignmentsState['reading']>['since'] = new Map();
    const mine = { of: identity, since, done: Promise.resolve() };
    assignments.reading = mine;
    mine.done = readOnce(world, identity, mine).finally(() => {
      if (assignments.reading === mine) assignments.reading = null;
    });
  }
  await assignments.reading.done;
  return ok({});
}

async function readOnce(
  world: World,
  identity: Identity,
  { since }: NonNullable<AssignmentsState['reading']>,
): Promise<void> {
  const { store, running, clock } = world;
  const entra = entraOf(world, identity);
  if (!entra) return;
  const first = store.get('assignments').asOf === null;
  store.set('assignments', { reading: true });
  const pages: AssignmentRows[] = [];
  const some = (rows: AssignmentRows): void => {
    // Rows that are on screen already are not taken away for the first page of a newer reading.
    if (!first || running.identity !== identity) return;
    pages.push(rows);
    // All that came so far crosses to the window each time: only once there is twice as much of it.
    if ((pages.length & (pages.length - 1)) === 0) publish(world, pages, since);
  };
  const read = await caught(world, entra.assignments.readAll(identity, some));
  if (running.identity !== identity) return;
  noteReachability(world, read.ok ? null : read.problem);
  const before = store.get('assignments');
  if (!read.ok) {
    const coverage = coverageAfterFailure(before.coverage, read.problem);
    store.set('assignments', { reading: false, coverage });
    return;
  }
  const { coverage, planes, groupSources } = read.value;
  const renewed = (plane: Plane): boolean => planes[plane] !== null;
  publish(
    world,
    PLANES.map((plane) => planes[plane] ?? onlyOf(plane, before)),
    since,
  );
  store.set('assignments', {
    reading: false,
    coverage: coverageAfter(before.coverage, coverage, renewed, clock.now()),
    groupSources: [...groupSources],
    ...(PLANES.some(renewed) && { asOf: clock.now() }),
  });
}

function publish(
  { store }: World,
  parts: readonly AssignmentRows[],
  since: NonNullable<AssignmentsState['reading']>['since'],
): void {
  const { rows, asked, ...named } = namedOnce(parts);
  const read = [...since.values()];
  store.set('assignments', { ...withNamesOf(named, read), asked, rows: withHeld(rows, read.map(pairOf)) });
}

/** What was on screen of one plane: it stays where that could not be read this time. */
export function onlyOf(
  plane: Plane,
  { roles, scopes, principals, rows, asked }: Assignments,
): AssignmentRows {
  const here = ({ scopeId }: { readonly scopeId: string }): boolean => planeOf(scopeId) === plane;
  return { plane, roles, scopes, principals, rows: rows.filter(here), asked: asked.filter(here) };
}
