import type { Connection, Connections } from '../../../shared/contract/connection.ts';
import { leaveSession } from '../session/enter-session.ts';
import { goOn, showRemembered } from '../session/restore-session.ts';
import type { AbortReason } from '../session/visit-sign-in-page.ts';
import type { World } from '../world.ts';

/** Far longer than an aborted visit takes. ms */
const VISIT_ENDS_WITHIN_MS = 3_000;

/**
 * Puts another connection on screen, with whoever was last signed in there. What was asked for in the one before goes on out of
 * sight; a visit to its sign-in page does not. Null: no connection, so that one can be made.
 */
export async function goToConnection(
  world: World,
  to: { readonly connection: Connection; readonly from: Connections['from'] } | null,
): Promise<void> {
  const { running, store, connector, clock } = world;
  const visit = running.signIn;
  visit?.abort.abort('cancelled' satisfies AbortReason);
  leaveSession(world);
  running.entra = to && connector.connect(to.connection);
  store.set('connections', { from: to?.from ?? 'none', problem: null });
  store.set('session', {
    state: to ? 'starting' : 'signed-out',
    connection: to?.connection ?? null,
    accounts: [],
    problem: null,
  });
  // That the network was away over there says nothing of here.
  store.set('health', { offlineSince: null });
  // One visit at a time: the next sign-in finds the way free.
  const late = new Promise<void>((resolve) => void clock.after(VISIT_ENDS_WITHIN_MS, resolve));
  await Promise.race([visit?.done, late]);
  if (!to) return;
  const last = await showRemembered(world);
  if (last) void goOn(world, last);
}
