import type { SavedConnection } from '../../../shared/contract/connection.ts';
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

/** The saved connection on screen was used just now, by somebody who may read what its tenant is called. */
export async function nameConnection(world: World, tenantName: string | null): Promise<void> {
  const { saved, currentId } = world.store.get('connections');
  const mine = saved.find((s) => s.id === currentId);
  if (!mine) return;
  const named = { ...mine, tenantName: tenantName ?? mine.tenantName, usedAt: world.clock.now() };
  await keepSaved(
    world,
    saved.map((s) => (s.id === currentId ? named : s)),
    currentId,
  );
}
