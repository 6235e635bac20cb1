import { ok, type Result } from '../../shared/contract/result.ts';
import { leaveSession } from './enter-session.ts';
import type { World } from './world.ts';

/** Wipes the account's tokens and takes its roles off the screen. Journal and evidence stay. */
export async function signOut(world: World): Promise<Result<Record<string, never>>> {
  const { running, entra } = world;
  running.signIn?.abort.abort('cancelled');
  const identity = running.identity;
  leaveSession(world);
  world.store.set('session', { problem: null });
  if (identity) await entra?.auth.signOut(identity);
  return ok({});
}
