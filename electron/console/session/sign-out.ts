import { ok, type Result } from '../../../shared/contract/result.ts';
import { leaveSession } from './enter-session.ts';
import { stopReading } from '../reading/keep-reading.ts';
import { forgetPerson } from './forget-person.ts';
import { listAccounts } from './list-accounts.ts';
import { personOf } from './person.ts';
import type { World } from '../world.ts';

/**
 * Wipes the account's tokens and what was kept of its roles, then takes it off the screen: the sign-in page means that nothing of it
 * is left. Journal, evidence and settings stay; so do the other accounts, which the sign-in page offers.
 */
export async function signOut(world: World): Promise<Result<Record<string, never>>> {
  const { running, entra } = world;
  const identity = running.identity;
  // Somebody else's step-up goes on.
  const visit = running.signIn;
  if (visit && (visit.of === null || (identity && visit.of === personOf(identity))))
    visit.abort.abort('cancelled');
  // From here on nothing is read or written for them.
  running.identity = null;
  stopReading(world);
  try {
    if (identity) {
      forgetPerson(world, personOf(identity));
      await world.rolesCache.wipe(identity);
      await entra?.auth.signOut(identity);
    }
  } finally {
    // Somebody else, or another connection, may be on screen by now.
    if (nobodySince(world, entra)) {
      leaveSession(world);
      world.store.set('session', { problem: null });
      await listAccounts(world);
    }
  }
  return ok({});
}

const nobodySince = (world: World, entra: World['entra']): boolean =>
  world.running.identity === null && world.entra === entra;
