import { scopeObject } from '../directory-objects.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import type { Side } from '../requests.ts';
import type { Triple } from '../schedules.ts';
import type { World } from '../world.ts';

/**
 * Whether there is such a role, principal and scope, and whether that principal can have that side of a role: people and
 * role-assignable groups both sides, applications only active assignments (graph-pim.md §13 [docs]). Answers what is wrong.
 */
export function wrongTarget(world: World, side: Side, about: Triple): Refusal | undefined {
  if (!world.roles.has(about.roleDefinitionId)) return refusal('RoleNotFound');
  const principal = world.directory.get(about.principalId);
  if (!principal || principal.kind === 'administrativeUnit') return refusal('SubjectNotFound');
  // The two ways into a group take any group; a directory role only one that was made for it.
  const roles = world.plane === 'directoryRoles';
  const unfit =
    (principal.kind === 'servicePrincipal' && side === 'eligibility') ||
    (principal.kind === 'group' && roles && !principal.isAssignableToRole);
  if (unfit) return refusal(world.switches['errors.principalNotAllowed']);
  return roles ? wrongScope(world, about.directoryScopeId) : undefined;
}

/** `/`, `/administrativeUnits/{id}` or `/{objectId}` of an application (graph-pim.md §2.2 [docs]). */
function wrongScope(world: World, directoryScopeId: string): Refusal | undefined {
  if (directoryScopeId === '/') return undefined;
  const unit = directoryScopeId.startsWith('/administrativeUnits/');
  const found = scopeObject(world.directory, directoryScopeId);
  const fits = unit ? found?.kind === 'administrativeUnit' : found?.kind === 'servicePrincipal';
  return fits && directoryScopeId.startsWith('/') ? undefined : refusal('InvalidScope');
}
