import { eligibilityFor } from '../grants-in-force.ts';
import type { RoleRequest } from '../requests.ts';
import type { World } from '../world.ts';
import type { RequestedWindow } from './requested-window.ts';

/** A start that has come: live at once. A later one: `Granted`, and provisioned a little after its time (§2.3 [capture]). */
export function grantOrSchedule(world: World, request: RoleRequest, window: RequestedWindow): void {
  if (window.start <= world.clock.now()) {
    provision(world, request, window);
    return;
  }
  request.status = 'Granted';
  request.waitingFor = 'start';
  request.completedAt = window.start;
  const least = world.switches['activation.lateStartMinSeconds'];
  const spread = Math.max(0, world.switches['activation.lateStartMaxSeconds'] - least);
  const late = Math.round((least + world.random() * spread) * 1000);
  world.clock.at(window.start + late, () => {
    if (request.waitingFor === 'start') provision(world, request, window);
  });
}

/**
 * The role goes live now. The window counts from here, not from the request (§2.3 [capture]); an end the requestor named as a
 * moment stays that moment.
 */
function provision(world: World, request: RoleRequest, window: RequestedWindow): void {
  const now = world.clock.now();
  const eligibility = eligibilityFor(world, request);
  const asked = request.schedule?.expiration.end ?? (window.length === null ? null : now + window.length);
  const cut = world.switches['activation.beyondEligibilityEnd'] === 'cut' ? (eligibility?.end ?? null) : null;
  const end = cut === null ? asked : Math.min(cut, asked ?? Infinity);
  request.waitingFor = null;
  if (!eligibility || (end !== null && end <= now)) {
    // The eligibility or the window ended while the request waited: nothing is left to grant.
    request.status = 'Failed';
    request.completedAt = now;
    return;
  }
  request.status = 'Provisioned';
  request.completedAt = now;
  if (request.schedule) request.schedule = { ...request.schedule, start: now };
  world.assignments.add({
    id: request.id,
    principalId: request.principalId,
    roleDefinitionId: request.roleDefinitionId,
    directoryScopeId: request.directoryScopeId,
    start: now,
    end,
    createdAt: request.createdAt,
    modifiedAt: now,
    createdUsing: request.id,
    assignmentType: 'Activated',
    activatedUsing: eligibility.id,
  });
  if (end !== null) world.clock.at(end, () => world.assignments.remove(request.id));
}
