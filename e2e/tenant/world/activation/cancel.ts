import type { Refusal } from '../refusal.ts';
import { insufficientPermissions, refusal } from '../refusal.ts';
import type { RoleRequest } from '../requests.ts';
import type { Caller, World } from '../world.ts';

/**
 * A person takes back their own request while it waits: for its start (`Granted`) or for a decision. Its status becomes
 * `Canceled` and the triple is free again. Anything else cannot be cancelled (graph-pim.md §2.3 [docs]).
 */
export function cancelRequest(world: World, caller: Caller, request: RoleRequest): Refusal | undefined {
  if (request.createdBy !== caller.oid) return insufficientPermissions(caller.oid);
  if (request.waitingFor === null) return refusal('RequestCannotBeCancelled');
  request.status = 'Canceled';
  request.waitingFor = null;
  request.completedAt = world.clock.now();
  world.ledger.record({
    principalId: request.principalId,
    roleDefinitionId: request.roleDefinitionId,
    directoryScopeId: request.directoryScopeId,
    at: world.clock.now(),
    kind: 'cancellation',
    requestId: request.id,
    action: 'cancel',
    status: request.status,
    clientRequestId: caller.clientRequestId,
    batch: caller.batch,
  });
  return undefined;
}
