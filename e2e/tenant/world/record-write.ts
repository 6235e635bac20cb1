import type { WriteKind, WrittenAction } from './ledger.ts';
import type { RoleRequest } from './requests.ts';
import type { Caller, World } from './world.ts';

/** Notes in the ledger that the service accepted a write about `request`, which has its new status already. */
export function recordWrite(
  world: World,
  caller: Caller,
  kind: WriteKind,
  request: RoleRequest,
  action: WrittenAction = request.action,
): void {
  world.ledger.record({
    plane: world.plane,
    principalId: request.principalId,
    roleDefinitionId: request.roleDefinitionId,
    directoryScopeId: request.directoryScopeId,
    at: world.clock.now(),
    kind,
    by: caller.oid,
    requestId: request.id,
    action,
    status: request.status,
    clientRequestId: caller.clientRequestId,
    batch: caller.batch,
  });
}
