import { INITIAL_SLICES } from '../../../shared/contract/slices.ts';
import { nameConnection } from '../connections/saved.ts';
import { stopReading } from '../reading/keep-reading.ts';
import { listAccounts } from './list-accounts.ts';
import { personOf } from './person.ts';
import type { Identity } from '../ports.ts';
import { readApprovals } from '../reading/read-approvals.ts';
import { readMyRoles } from '../reading/read-my-roles.ts';
import { forgetAssignments } from '../assignments/forget-assignments.ts';
import { ASSIGNMENT_RUNS } from '../assignments/running/assignment-runs.ts';
import { liveRunOf } from '../runs/live-run.ts';
import { runLeftBy } from '../runs/run-left-by.ts';
import { forgetSettings } from '../settings/forget-settings.ts';
import { SETTINGS_RUNS } from '../settings/running/settings-runs.ts';
import { takeBackTold } from '../telling/take-back-told.ts';
import { lockOpenIntents, resumeOpenIntents } from '../writing/reconcile.ts';
import { entraOf, type World } from '../world.ts';

/** Makes `identity` the one on screen and reads what is theirs. What the last run left unsettled is taken up again. */
export async function enterSession(world: World, identity: Identity): Promise<void> {
  await showPerson(world, identity);
  await readPerson(world, identity);
}

/**
 * Puts a person on screen with what this device keeps of them; nothing is asked of anybody yet. What the one before asked for goes on
 * out of sight.
 */
export async function showPerson(world: World, identity: Identity): Promise<void> {
  const { store, running } = world;
  const entra = running.entra;
  const person = personOf(identity);
  const same = running.identity !== null && personOf(running.identity) === person;
  const [cached, favourites, reviewed, baseline, run, assigning, emergency] = same
    ? [null, null, null, null, null, null, null]
    : await Promise.all([
        world.rolesCache.load(identity),
        world.favourites.load(identity),
        world.reviewed.load(identity),
        world.baselines.load(identity),
        runLeftBy(SETTINGS_RUNS, world, identity),
        runLeftBy(ASSIGNMENT_RUNS, world, identity),
        world.emergency.load(identity),
      ]);
  // The connection was changed while this device was asked: whoever this is belongs to the one before.
  if (running.entra !== entra) return;
  stopReading(world);
  if (running.identity && !same) takeBackTold(world, personOf(running.identity));
  running.identity = identity;
  if (entra) running.through.set(person, entra);
  running.signedIn.set(person, identity);
  lockOpenIntents(world, identity);
  if (!same) {
    const kept = cached && { ...cached, source: 'cache' as const };
    store.set('myRoles', { ...INITIAL_SLICES.myRoles, ...kept, favourites: [...(favourites ?? [])] });
    store.set('approvals', {
      ...INITIAL_SLICES.approvals,
      decided: [...(running.decided.get(person) ?? [])],
    });
    store.set('past', { ...INITIAL_SLICES.past, reviewed: [...(reviewed ?? [])] });
    forgetSettings(world);
    store.set('roleSettings', { baseline });
    // It may have gone on while the rest was read.
    store.set('settingsRun', { run: liveRunOf(SETTINGS_RUNS, world, identity)?.kept.run ?? run });
    forgetAssignments(world);
    store.set('assignments', { emergency: [...(emergency ?? [])] });
    store.set('assignmentsRun', {
      run: liveRunOf(ASSIGNMENT_RUNS, world, identity)?.kept.run ?? assigning,
    });
    store.set('activity', { entries: [...(running.activities.get(person) ?? [])] });
    store.set('access', INITIAL_SLICES.access);
  }
  const { name, upn, objectId, tenantId } = identity;
  // Until the names are read: what the console was told to connect to, where that is a domain.
  const told = store.get('session').connection?.tenant ?? null;
  const tenantDomain = told !== null && told.includes('.') ? told : null;
  const bare = { name, upn, objectId, tenantId, tenantName: null, tenantDomain };
  const before = store.get('session').account;
  const account = before?.objectId === objectId && before.tenantId === tenantId ? before : bare;
  store.set('session', { state: 'signed-in', problem: null, account });
  await listAccounts(world);
  await entra?.auth.remember(identity);
}

/** Reads what is the person's on screen. */
export async function readPerson(world: World, identity: Identity): Promise<void> {
  const { store, running, log } = world;
  if (running.identity !== identity) return;
  const naming = entraOf(world, identity)?.directory.whoAmI(identity);
  void readApprovals(world);
  await readMyRoles(world);
  if (running.identity !== identity) return;
  const { source, coverage } = store.get('myRoles');
  const ended = coverage.find((c) => c.reason?.kind === 'sign-in-needed')?.reason;
  if (source !== 'service' && ended) {
    // The service itself says so: rows of an earlier run are not left in front of whoever sits here.
    leaveSession(world);
    store.set('session', { problem: ended });
    return;
  }
  // After the reading, so that what is taken up can be named; it was locked before anything could be sent.
  resumeOpenIntents(world, identity);
  const named = await naming;
  if (!named || running.identity !== identity) return;
  if (named.ok) {
    store.set('session', { account: named.value });
    await nameConnection(world, named.value.tenantName);
  } else {
    const { kind } = named.problem;
    log({ level: 'warn', area: 'session', message: 'names of user and tenant could not be read', kind });
  }
}

/** Takes the session off the screen. */
export function leaveSession(world: World): void {
  const { store, running } = world;
  stopReading(world);
  if (running.identity) takeBackTold(world, personOf(running.identity));
  running.identity = null;
  store.set('session', { state: 'signed-out', account: null });
  store.set('myRoles', INITIAL_SLICES.myRoles);
  store.set('approvals', INITIAL_SLICES.approvals);
  store.set('past', INITIAL_SLICES.past);
  forgetSettings(world);
  forgetAssignments(world);
  store.set('activity', INITIAL_SLICES.activity);
  store.set('access', INITIAL_SLICES.access);
}
