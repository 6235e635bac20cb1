import type { Access } from '../../contract/access.ts';
import type { MyRoles } from '../../contract/my-roles.ts';

/** The person's directory roles in force now, as far as My roles shows them: nothing else tells without a further permission. */
export function rolesHeld({
  active,
  coverage,
  source,
}: Pick<MyRoles, 'active' | 'coverage' | 'source'>): Pick<Access, 'roles' | 'rolesComplete'> {
  const inTenant = active.filter((a) => a.scope.kind === 'tenant').map(({ role }) => role);
  return {
    roles: inTenant.map(({ definitionId, name }) => ({ definitionId, name })),
    rolesComplete: source === 'service' && coverage.every((c) => c.state === 'complete'),
  };
}
