import { assignmentFor, ownEligibilityFor } from '../grants-in-force.ts';
import { pendingFor } from '../pending-requests.ts';
import { mayAdminister } from '../pim-administrators.ts';
import { recordWrite } from '../record-write.ts';
import type { Refusal } from '../refusal.ts';
import { notAnAdministrator, refusal } from '../refusal.ts';
import type { Ask, RoleRequest, Side } from '../requests.ts';
import type { Caller, World } from '../world.ts';
import { withoutEligibility } from './follow-eligibility.ts';
import { adminRequest } from './grant-request.ts';

/**
 * An administrator takes a grant away, one that is still to begin included. Answers `Revoked`, which here means success, with null
 * for schedule, target and completion (graph-pim.md §2.1 [docs]). A principal that is gone may still hold something to take away.
 */
export function adminRemove(world: World, caller: Caller, ask: Ask, side: Side): RoleRequest | Refusal {
  if (!mayAdminister(world, caller, ask)) return notAnAdministrator(caller.oid, world.switches);
  if (!world.roles.has(ask.roleDefinitionId)) return refusal('RoleNotFound');
  const held = side === 'eligibility' ? ownEligibilityFor(world, ask) : assignmentFor(world, ask);
  const waiting = pendingFor(world, side, ask);
  const toBegin = waiting?.waitingFor === 'start' ? waiting : undefined;
  if (!held && !toBegin) return refusal('RoleAssignmentDoesNotExist');

  const request: RoleRequest = {
    ...adminRequest(world, caller, side, ask),
    status: 'Revoked',
    schedule: null,
    targetScheduleId: null,
  };
  if (ask.isValidationOnly) return request;
  if (held && side === 'eligibility') {
    world.eligibilities.remove(held.id);
    withoutEligibility(world, held);
  } else if (held) {
    world.assignments.remove(held.id);
  }
  if (toBegin) {
    toBegin.status = 'Canceled';
    toBegin.waitingFor = null;
    toBegin.completedAt = world.clock.now();
  }
  world.requests.set(request.id, request);
  recordWrite(world, caller, 'removal', request);
  return request;
}
