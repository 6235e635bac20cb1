import type { RoleRequest, Side } from './requests.ts';
import type { Triple } from './schedules.ts';
import { sameTriple } from './schedules.ts';
import type { World } from './world.ts';

/**
 * The removal or deactivation of this triple that the service has not finished yet: for minutes it refuses to grant the same anew
 * (`InvalidRoleAssignmentId`, graph-pim.md §9 [2nd-hand]). How long is switch `administration.leavingSeconds`.
 */
export function leavingSince(world: World, side: Side, triple: Triple): RoleRequest | undefined {
  const since = world.clock.now() - world.switches['administration.leavingSeconds'] * 1000;
  if (since >= world.clock.now()) return undefined;
  return [...world.requests.values()].find(
    (request) =>
      request.status === 'Revoked' &&
      request.side === side &&
      request.createdAt > since &&
      sameTriple(request, triple),
  );
}
