import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import { nothingRead } from '../../../shared/domain/coverage.ts';
import { keyOfHeld } from '../../../shared/domain/role-key.ts';
import { nextReadingIn } from './next-reading.ts';
import type { Identity, MyRolesReading } from '../ports.ts';
import { readApprovals } from './read-approvals.ts';
import { noteReachability } from './reachability.ts';
import { renewRights } from '../session/renew-rights.ts';
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
  if (!read.ok) {
    running.roles.failures += 1;
    store.set('myRoles', { reading: false, coverage: [nothingRead(read.problem)] });
    return;
  }
  running.roles.failures = 0;
  const before = store.get('myRoles');
  store.set('myRoles', {
    reading: false,
    coverage: [...read.value.coverage],
    ...rowsOf(world, before, read.value),
  });
  const after = store.get('myRoles');
  // A list that was cut short would be shorter at the next start, with nothing to say so.
  if (
    after.coverage.every((c) => c.state === 'complete') &&
    after.asOf !== null &&
    after.source === 'service'
  ) {
    const { eligible, active, requests, ended, expired, recents, asOf } = after;
    void world.rolesCache.save(identity, { eligible, active, requests, ended, expired, recents, asOf });
  }
  if (before.source !== 'service' || activatedKeys(before) === activatedKeys(after)) return;
  if (await renewRights(world, identity)) {
    void readMyRoles(world, { after: true });
    void readApprovals(world, { after: true });
  }
}

/**
 * What could not be read keeps its last known rows; coverage says so. Only where the roles themselves were read is the view as
 * young as this reading, and then rows of an earlier run that were not read along go: they must not pass for the service's word.
 */
function rowsOf({ clock }: World, before: MyRoles, read: MyRolesReading): Partial<MyRoles> {
  const { eligible, active, requests, ended, expired, recents } = read;
  const rolesRead = eligible !== null && active !== null;
  const past =
    rolesRead && before.source === 'cache' ? { requests: [], ended: [], expired: [], recents: [] } : {};
  return {
    ...past,
    ...(rolesRead && { asOf: clock.now(), source: 'service' as const }),
    ...(eligible && { eligible: [...eligible] }),
    ...(active && { active: [...active] }),
    ...(requests && { requests: [...requests] }),
    ...(ended && { ended: [...ended] }),
    ...(expired && { expired: [...expired] }),
    ...(recents && { recents: [...recents] }),
  };
}

const activatedKeys = ({ active }: MyRoles): string =>
  active
    .filter((a) => a.kind === 'activated')
    .map(keyOfHeld)
    .sort()
    .join(' ');
