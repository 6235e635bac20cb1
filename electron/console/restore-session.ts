import { enterSession } from './enter-session.ts';
import type { World } from './world.ts';

/** At start: takes up the last session silently, or shows the sign-in. Never opens a browser. */
export async function restoreSession(world: World): Promise<void> {
  const { entra, store } = world;
  if (!entra) {
    store.set('session', { state: 'signed-out' });
    return;
  }
  const restored = await entra.auth.restore();
  if (restored.ok && restored.value) return enterSession(world, restored.value);
  store.set('session', { state: 'signed-out', problem: restored.ok ? null : restored.problem });
}
