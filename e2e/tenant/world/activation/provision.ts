import { atItsStart } from '../at-its-start.ts';
import { assignmentFor, eligibilityFor } from '../grants-in-force.ts';
import { holdActivation } from '../hold.ts';
import type { RoleRequest } from '../requests.ts';
import type { World } from '../world.ts';
import type { RequestedWindow } from './requested-window.ts';

/** A start that has come: live at once. A later one: `Granted`, and provisioned a little after its time (§2.3 [capture]). */
export function grantOrSchedule(world: World, request: RoleRequest, window: RequestedWindow): void {
  atItsStart(world, request, window, () => provision(world, request, window));
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
  if (!eligibility || assignmentFor(world, request) || (end !== null && end <= now)) {
    // The eligibility or the window ended while the request waited, or somebody assigned the role: nothing is left to grant.
    request.status = 'Failed';
    request.completedAt = now;
    return;
  }
  request.status = 'Provisioned';
  request.completedAt = now;
  if (request.schedule) request.schedule = { ...request.schedule, start: now };
  holdActivation(world, {
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
}
