import type { Ask, RoleRequest, Side } from '../requests.ts';
import type { Caller, World } from '../world.ts';

/** A new request of an administrator, as yet without consequences. One GUID serves as request and target schedule (§2.1 [docs]). */
export function adminRequest(world: World, caller: Caller, side: Side, ask: Ask): RoleRequest {
  const id = world.newId();
  return {
    ...ask,
    id,
    side,
    status: world.switches['activation.validationOnlyStatus'],
    createdAt: world.clock.now(),
    createdBy: caller.oid,
    completedAt: null,
    approvalId: null,
    targetScheduleId: id,
    waitingFor: null,
    approval: null,
  };
}
