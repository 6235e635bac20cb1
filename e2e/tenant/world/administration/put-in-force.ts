import type { RequestedWindow } from '../activation/requested-window.ts';
import { atItsStart } from '../at-its-start.ts';
import { assignmentFor, ownEligibilityFor } from '../grants-in-force.ts';
import { hold } from '../hold.ts';
import type { RoleRequest } from '../requests.ts';
import type { Grant } from '../schedules.ts';
import type { World } from '../world.ts';
import { followEligibility } from './follow-eligibility.ts';

/** What is held of a request's triple on its side at this moment. */
export const heldFor = (world: World, { side, ...triple }: RoleRequest): Grant | undefined =>
  side === 'eligibility' ? ownEligibilityFor(world, triple) : assignmentFor(world, triple);

/**
 * An administrator's grant, now or at its start. It takes the place of `replaced`, or of nothing; where that has changed by then, the
 * request fails. Every grant has an id of its own, also one that prolongs another (sample of adminExtend [docs]: targetScheduleId is
 * the new request's id).
 */
export function putInForce(
  world: World,
  request: RoleRequest,
  window: RequestedWindow,
  replaced: Grant | undefined,
): void {
  atItsStart(world, request, window, () => {
    const now = world.clock.now();
    const end = request.schedule?.expiration.end ?? (window.length === null ? null : now + window.length);
    request.waitingFor = null;
    request.completedAt = now;
    if (heldFor(world, request) !== replaced || (end !== null && end <= now)) {
      request.status = 'Failed';
      return;
    }
    request.status = 'Provisioned';
    // The start asked for is rewritten to the moment of provisioning (graph-pim.md §2.1 [docs]).
    if (request.schedule) request.schedule = { ...request.schedule, start: now };
    const grant: Grant = {
      id: request.id,
      principalId: request.principalId,
      roleDefinitionId: request.roleDefinitionId,
      directoryScopeId: request.directoryScopeId,
      start: now,
      end,
      createdAt: request.createdAt,
      modifiedAt: null,
      createdUsing: request.id,
    };
    const table = request.side === 'eligibility' ? world.eligibilities : world.assignments;
    if (replaced) table.remove(replaced.id);
    hold(world, request.side, grant);
    if (replaced && request.side === 'eligibility') followEligibility(world, replaced, grant);
  });
}
