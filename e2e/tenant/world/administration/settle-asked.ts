import type { RoleRequest } from '../requests.ts';
import { sameTriple } from '../schedules.ts';
import type { World } from '../world.ts';

/**
 * An administrator's grant answers what the person asked for (selfExtend, selfRenew): Graph has no other way to decide it
 * (graph-pim.md §2.1 [docs]). That a grant settles it, and with which status, is inferred: switch `moreTime.settledStatus`.
 */
export function settleAsked(world: World, answer: RoleRequest): void {
  const status = world.switches['moreTime.settledStatus'];
  if (status === 'untouched') return;
  for (const asked of world.requests.values()) {
    if (asked.waitingFor !== 'administrator' || asked.side !== answer.side || !sameTriple(asked, answer))
      continue;
    asked.waitingFor = null;
    asked.status = status;
    asked.completedAt = world.clock.now();
  }
}
