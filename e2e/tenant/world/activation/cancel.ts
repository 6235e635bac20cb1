import { administersPim } from '../pim-administrators.ts';
import { recordWrite } from '../record-write.ts';
import type { Refusal } from '../refusal.ts';
import { insufficientPermissions, refusal } from '../refusal.ts';
import type { RoleRequest } from '../requests.ts';
import type { Caller, World } from '../world.ts';

/**
 * A person takes back their own request while it waits, for its start (`Granted`), for an approver or for an administrator; who
 * administers PIM takes back anybody's. Its status becomes `Canceled` and the triple is free again. Anything else cannot be
 * cancelled (graph-pim.md §2.3, §3 [docs]).
 */
export function cancelRequest(world: World, caller: Caller, request: RoleRequest): Refusal | undefined {
  if (request.createdBy !== caller.oid && !administersPim(world, caller.oid, request))
    return insufficientPermissions(caller.oid);
  if (request.waitingFor === null) return refusal('RequestCannotBeCancelled');
  request.status = 'Canceled';
  request.waitingFor = null;
  request.completedAt = world.clock.now();
  recordWrite(world, caller, 'cancellation', request, 'cancel');
  return undefined;
}
