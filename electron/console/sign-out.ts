import { ok, type Result } from '../../shared/contract/result.ts';
import { leaveSession } from './enter-session.ts';
import type { World } from './world.ts';

/**
 * Wipes the account's tokens, then takes its roles off the screen: the sign-in page means that nothing of them is left. Journal and
 * evidence stay.
 */
export async function signOut(world: World): Promise<Result<Record<string, never>>> {
  const { running, entra } = world;
  running.signIn?.abort.abort('cancelled');
  const identity = running.identity;
  // From here on nothing is read or written for them.
  running.identity = null;
  running.cancelNextReading();
  try {
    if (identity) await entra?.auth.signOut(identity);
  } finally {
    leaveSession(world);
    world.store.set('session', { problem: null });
  }
  return ok({});
}
