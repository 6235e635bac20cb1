import { minutes } from '../../clock/duration.ts';
import { assignmentFor } from '../grants-in-force.ts';
import { recordWrite } from '../record-write.ts';
import type { Refusal } from '../refusal.ts';
import { insufficientPermissions, refusal } from '../refusal.ts';
import type { Ask, RoleRequest } from '../requests.ts';
import type { Caller, World } from '../world.ts';

/** The service keeps an activation at least this long (graph-pim.md §2.3 [docs][capture]). */
const LEAST_ACTIVE_MS = minutes(5);

/**
 * A person ends their own activation. Answers a request with status `Revoked`, which here means success; a standing assignment is
 * not theirs to end and counts as absent.
 */
export function selfDeactivate(world: World, caller: Caller, ask: Ask): RoleRequest | Refusal {
  if (ask.principalId !== caller.oid) return insufficientPermissions(caller.oid);
  if (!world.roles.has(ask.roleDefinitionId)) return refusal('RoleNotFound');
  const active = assignmentFor(world, ask);
  if (active?.assignmentType !== 'Activated') return refusal('RoleAssignmentDoesNotExist');
  const now = world.clock.now();
  if (now - active.start < LEAST_ACTIVE_MS) return refusal('ActiveDurationTooShort');

  const request: RoleRequest = {
    ...ask,
    id: world.newId(),
    side: 'assignment',
    status: 'Revoked',
    schedule: null,
    createdAt: now,
    createdBy: caller.oid,
    completedAt: null,
    approvalId: null,
    targetScheduleId: null,
    waitingFor: null,
    approval: null,
  };
  if (ask.isValidationOnly) return request;
  world.assignments.remove(active.id);
  world.requests.set(request.id, request);
  recordWrite(world, caller, 'deactivation', request);
  return request;
}
