import { ok, type Result } from '../../../../shared/contract/result.ts';
import type { World } from '../../world.ts';
import { liveRunOf, tell } from './live-run.ts';

/** The intent: nothing more is sent; what is on its way is waited for. */
export function stopSettingsRun(world: World): Result<Record<string, never>> {
  const who = world.running.identity;
  const live = who && liveRunOf(world, who);
  if (!who || !live?.going) return ok({});
  live.stop = true;
  tell(world, who, live, { state: 'stopping', resumesAt: null });
  live.wake();
  return ok({});
}
