import type { RoleRequest, Side } from './requests.ts';
import type { Triple } from './schedules.ts';
import { sameTriple } from './schedules.ts';
import type { World } from './world.ts';

/**
 * The request of this side for the same principal, role and scope that still waits, for a decision or for its start: it blocks
 * another (graph-pim.md §2.3). That the other side does not block is inferred.
 */
export function pendingFor(world: World, side: Side, triple: Triple): RoleRequest | undefined {
  return [...world.requests.values()].find(
    (request) => request.waitingFor !== null && request.side === side && sameTriple(request, triple),
  );
}
