import { PLANES, type MyRoles, type Plane } from '../../../shared/contract/my-roles.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import { keyOfHeld } from '../../../shared/domain/role-key.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import { nextReadingIn } from './next-reading.ts';
import { rolesWereRead, rowsAfter } from './own-rows.ts';
import { coverageAfter, coverageAfterFailure } from './plane-coverage.ts';
import type { Identity } from '../ports.ts';
import { readApprovals } from './read-approvals.ts';
import { noteReachability } from './reachability.ts';
import { renewRights } from '../session/renew-rights.ts';
import { askAnew } from './ask-anew.ts';
import { caught, runReading, type ReadingKind } from './run-reading.ts';
import { entraOf, type World } from '../world.ts';

const MY_ROLES: ReadingKind = {
  plan: ({ running }) => running.roles,
  once: readOnce,
  nextIn: ({ clock, store, running }) =>
    nextReadingIn({
      now: clock.now(),
      mine: store.get('myRoles'),
      activity: store.get('activity').entries,
      failures: running.roles.failures,
      random: Math.random(),
    }),
};

/**
 * Reads the roles of the person on screen once; a second wish while one runs joins it.
 * @param after true where only a reading that begins now will do, as something was just written
 */
export const readMyRoles = (world: World, { after = false } = {}): Promise<void> =>
  runReading(world, MY_ROLES, after);

/** The intent: the same, answered when it is done. */
export async function readMyRolesAgain(world: World): Promise<Result<Record<string, never>>> {
  await askAnew(world, world.store.get('myRoles').coverage);
  await readMyRoles(world);
  return ok({});
}

async function readOnce(world: World, identity: Identity): Promise<void> {
  const { store, running } = world;
  const entra = entraOf(world, identity);
  if (!entra) return;
  store.set('myRoles', { reading: true });
  const read = await caught(world, entra.roles.readMine(identity));
  // Somebody else may be on screen meanwhile: what was read is then not theirs.
  if (running.identity !== identity) return;
  noteReachability(world, read.ok ? null : read.problem);
  const before = store.get('myRoles');
  if (!read.ok) {
    running.roles.failures += 1;
    store.set('myRoles', { reading: false, coverage: coverageAfterFailure(before.coverage, read.problem) });
    return;
  }
  // One plane that fails is tried again soon; the other is then read along.
  const failed = read.value.coverage.some((c) => c.state === 'failed');
  running.roles.failures = failed ? running.roles.failures + 1 : 0;
  const now = world.clock.now();
  const renewed = (plane: Plane): boolean => rolesWereRead(read.value, plane);
  const rows = rowsAfter(before, read.value);
  const coverage = coverageAfter(before.coverage, read.value.coverage, renewed, now);
  const kept = (plane: Plane): boolean =>
    coverage.every((c) => c.plane !== plane || c.asOf === null) &&
    [...rows.eligible, ...rows.active].some((row) => planeOfHeld(row) === plane);
  store.set('myRoles', {
    reading: false,
    coverage,
    ...rows,
    // While rows of an earlier run are among them, the list as a whole is not the service's.
    ...(PLANES.some(renewed) && !PLANES.some(kept) && { asOf: now, source: 'service' as const }),
  });
  const after = store.get('myRoles');
  keepRows(world, identity, after);
  if (before.source !== 'service' || activatedKeys(before) === activatedKeys(after)) return;
  if (await renewRights(world, identity)) {
    void readMyRoles(world, { after: true });
    void readApprovals(world, { after: true });
  }
}

/**
 * Keeps what was read for the next start. A list that was cut short would be shorter then, with nothing to say so; a plane that is
 * refused has nothing to keep, and does not keep the other from it.
 */
function keepRows({ rolesCache }: World, identity: Identity, mine: MyRoles): void {
  const { eligible, active, requests, ended, expired, recents, asOf, source, coverage } = mine;
  const settled = coverage.every((c) => c.state === 'complete' || c.state === 'refused');
  if (!settled || !coverage.some((c) => c.state === 'complete') || asOf === null || source !== 'service')
    return;
  void rolesCache.save(identity, { eligible, active, requests, ended, expired, recents, asOf });
}

const activatedKeys = ({ active }: MyRoles): string =>
  active
    .filter((a) => a.kind === 'activated')
    .map(keyOfHeld)
    .sort()
    .join(' ');
