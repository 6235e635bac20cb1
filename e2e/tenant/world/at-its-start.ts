import type { RequestedWindow } from './activation/requested-window.ts';
import type { RoleRequest } from './requests.ts';
import type { World } from './world.ts';

/**
 * Lets a granted request go live: at once where its start has come, else it waits as `Granted`, its planned start as
 * completedDateTime, and goes live a little after its time (graph-pim.md §2, §2.3 [capture]). Canceled meanwhile, it never does.
 */
export function atItsStart(
  world: World,
  request: RoleRequest,
  window: RequestedWindow,
  goLive: () => void,
): void {
  if (window.start <= world.clock.now()) {
    goLive();
    return;
  }
  request.status = 'Granted';
  request.waitingFor = 'start';
  request.completedAt = window.start;
  const least = world.switches['activation.lateStartMinSeconds'];
  const spread = Math.max(0, world.switches['activation.lateStartMaxSeconds'] - least);
  const late = Math.round((least + world.random() * spread) * 1000);
  world.clock.at(window.start + late, () => {
    if (request.waitingFor === 'start') goLive();
  });
}
