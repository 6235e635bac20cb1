import type { Principal } from '../../../shared/contract/assignments/assignments.ts';
import type { Role, Scope } from '../../../shared/contract/my-roles.ts';
import type { Triple } from '../assignment-ports.ts';

/** What a row, an item of a plan or of a run is about. */
export const tripleOf = ({
  role,
  scope,
  principal,
}: {
  readonly role: Role;
  readonly scope: Scope;
  readonly principal: Principal;
}): Triple => ({ roleId: role.definitionId, scopeId: scope.id, principalId: principal.id });
