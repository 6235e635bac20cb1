import { INITIAL_SLICES } from '../../shared/contract/slices.ts';
import type { Identity } from './ports.ts';
import { readMyRoles } from './read-my-roles.ts';
import { resumeOpenIntents } from './reconcile.ts';
import type { World } from './world.ts';

/** Makes `identity` the one on screen and reads what is theirs. What the last run left unsettled is taken up again. */
export async function enterSession(world: World, identity: Identity): Promise<void> {
  const { store, running, entra, log } = world;
  if (running.identity?.key !== identity.key) {
    store.set('myRoles', INITIAL_SLICES.myRoles);
    store.set('activity', INITIAL_SLICES.activity);
  }
  running.identity = identity;
  const { name, upn, objectId, tenantId } = identity;
  // Until the names are read: what the console was told to connect to, where that is a domain.
  const told = store.get('session').connection?.tenant ?? null;
  const tenantDomain = told !== null && told.includes('.') ? told : null;
  const bare = { name, upn, objectId, tenantId, tenantName: null, tenantDomain };
  store.set('session', { state: 'signed-in', signIn: null, problem: null, account: bare });

  const naming = entra?.directory.whoAmI(identity);
  await readMyRoles(world);
  // After the reading, so that what is taken up can be named; nothing can be sent before the list is on screen.
  resumeOpenIntents(world, identity);
  const named = await naming;
  if (!named || running.identity !== identity) return;
  if (named.ok) store.set('session', { account: named.value });
  else {
    const { kind } = named.problem;
    log({ level: 'warn', area: 'session', message: 'names of user and tenant could not be read', kind });
  }
}

/** Takes the session off the screen. */
export function leaveSession({ store, running }: World): void {
  running.cancelNextReading();
  running.reading = null;
  running.failedReadings = 0;
  running.identity = null;
  store.set('session', { state: 'signed-out', account: null, signIn: null });
  store.set('myRoles', INITIAL_SLICES.myRoles);
  store.set('activity', INITIAL_SLICES.activity);
}
