import type { Problem } from '../../../shared/contract/problem.ts';
import { leaveSession, readPerson, showPerson } from './enter-session.ts';
import { listAccounts } from './list-accounts.ts';
import type { Identity } from '../ports.ts';
import type { World } from '../world.ts';

/** Problems after which the sign-in service has said nothing about the person: they are still who they were. */
export const UNASKED: ReadonlySet<Problem['kind']> = new Set([
  'offline',
  'service-failure',
  'throttled',
  'untrusted-connection',
  // A proxy's own page in place of the answer, or our own mistake.
  'unreadable-answer',
  'internal',
]);

/** Longer than any window takes to paint: one that has not said so by then is not waited for. ms */
const PAINT_LIMIT_MS = 5_000;

/** Takes up the connection's last session, or shows the sign-in. Never opens a browser. */
export async function restoreSession(world: World): Promise<void> {
  const last = await showRemembered(world);
  if (last) await goOn(world, last);
}

/** Puts whoever was on screen last there, with what this device keeps of them; nothing is asked of anybody yet. */
export async function showRemembered(world: World): Promise<Identity | null> {
  const { entra, store } = world;
  const last = (await entra?.auth.remembered()) ?? null;
  if (world.entra !== entra) return null;
  if (last) await showPerson(world, last);
  else {
    await listAccounts(world);
    store.set('session', { state: 'signed-out' });
  }
  return last;
}

/** Has the sign-in service say that they still are who they were, and reads what is theirs. */
export async function goOn(world: World, last: Identity): Promise<void> {
  const { store } = world;
  // What is kept is painted first; the network does not get to compete with it.
  if (store.get('myRoles').source === 'cache') await firstPaint(world);
  await proveAndRead(world, last);
}

async function firstPaint({ running, clock }: World): Promise<void> {
  const limit = new Promise<void>((resolve) => void clock.after(PAINT_LIMIT_MS, resolve));
  await Promise.race([running.window.painted, limit]);
}

/**
 * Has the sign-in service say that the person on screen still is who they were, then reads what is theirs. Where it says no, what was
 * shown goes away and the sign-in page says why.
 */
async function proveAndRead(world: World, identity: Identity): Promise<void> {
  const { entra, store, running } = world;
  if (running.identity !== identity) return;
  const proof = await entra?.auth.token(identity);
  if (running.identity !== identity) return;
  if (!proof || proof.ok || UNASKED.has(proof.problem.kind)) return readPerson(world, identity);
  leaveSession(world);
  store.set('session', { problem: proof.problem });
}
