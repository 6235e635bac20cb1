import type { LedgerEntry, WriteKind, WrittenAction } from './ledger.ts';
import type { RoleRequest } from './requests.ts';
import type { Grant, Triple } from './schedules.ts';
import type { Caller, World } from './world.ts';

type Written = Pick<LedgerEntry, 'kind' | 'requestId' | 'action' | 'status'>;

function record(world: World, caller: Caller, about: Triple, written: Written): void {
  world.ledger.record({
    plane: world.plane,
    principalId: about.principalId,
    roleDefinitionId: about.roleDefinitionId,
    directoryScopeId: about.directoryScopeId,
    at: world.clock.now(),
    by: caller.oid,
    clientRequestId: caller.clientRequestId,
    batch: caller.batch,
    ...written,
  });
}

/** Notes in the ledger that the service accepted a write about `request`, which has its new status already. */
export const recordWrite = (
  world: World,
  caller: Caller,
  kind: WriteKind,
  request: RoleRequest,
  action: WrittenAction = request.action,
): void => record(world, caller, request, { kind, requestId: request.id, action, status: request.status });

/** The same about an assignment made or taken away outside of PIM. */
export const recordAssignment = (
  world: World,
  caller: Caller,
  kind: WriteKind,
  grant: Grant,
  action: WrittenAction,
): void => record(world, caller, grant, { kind, requestId: grant.id, action, status: 'Provisioned' });

/** The same about a rule of a role setting. */
export const recordSetting = (world: World, caller: Caller, roleDefinitionId: string, ruleId: string): void =>
  record(
    world,
    caller,
    { principalId: '', roleDefinitionId, directoryScopeId: '/' },
    { kind: 'setting', requestId: ruleId, action: 'changeRule', status: 'Provisioned' },
  );

/** The same about a custom role made, changed or deleted. */
export const recordDefinition = (
  world: World,
  caller: Caller,
  roleDefinitionId: string,
  action: WrittenAction,
): void =>
  record(
    world,
    caller,
    { principalId: '', roleDefinitionId, directoryScopeId: '/' },
    { kind: 'definition', requestId: roleDefinitionId, action, status: 'Provisioned' },
  );
