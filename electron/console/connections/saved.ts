import type { SavedConnection } from '../../../shared/contract/connection.ts';
import { connectionId } from '../../../shared/domain/connections/connection-id.ts';
import type { World } from '../world.ts';

/** Puts the list of saved connections on its slice, and keeps it on this device; that it could not be kept is said there. */
export async function keepSaved(
  { store, connectionsFile }: World,
  saved: readonly SavedConnection[],
  currentId: string | null,
): Promise<void> {
  store.set('connections', { saved: [...saved], currentId });
  const kept = await connectionsFile.save(saved, currentId);
  if (!kept.ok) store.set('connections', { problem: kept.problem });
}

/**
 * Somebody who may read what the tenant is called is signed in through the connection on screen: it is one to come back to, also
 * where the command line or a policy named it. A demo's own is made anew each time.
 */
export async function nameConnection(world: World, tenantName: string | null): Promise<void> {
  const { connection } = world.store.get('session');
  const { saved, from } = world.store.get('connections');
  if (!connection || from === 'demo') return;
  const id = connectionId(connection);
  const before = saved.find((s) => s.id === id);
  const named = {
    id,
    tenantName: tenantName ?? before?.tenantName ?? null,
    connection,
    usedAt: world.clock.now(),
  };
  await keepSaved(world, [named, ...saved.filter((s) => s.id !== id)], id);
}
