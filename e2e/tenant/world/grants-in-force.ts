import { lendingGroupsOf, roleHoldingGroupsOf } from './group-members.ts';
import type { Assignment, Eligibility, Triple } from './schedules.ts';
import { inForce, sameTriple } from './schedules.ts';
import type { World } from './world.ts';

/** The eligibility in force for exactly this principal, role and scope. Scope must match: PIM narrows nothing (§13). */
export function ownEligibilityFor(world: World, triple: Triple): Eligibility | undefined {
  const now = world.clock.now();
  return world.eligibilities
    .ofPrincipal(triple.principalId)
    .find((grant) => sameTriple(grant, triple) && inForce(grant, now));
}

/** The same, or that of a group which has the principal as a member and lends what it has: any of its members activates. */
export function eligibilityFor(world: World, triple: Triple): Eligibility | undefined {
  const own = ownEligibilityFor(world, triple);
  if (own) return own;
  for (const principalId of lendingGroupsOf(world, triple.principalId)) {
    const inherited = ownEligibilityFor(world, { ...triple, principalId });
    if (inherited) return inherited;
  }
  return undefined;
}

/** The assignment in force for exactly this principal, role and scope, however it came about. */
export function assignmentFor(world: World, triple: Triple): Assignment | undefined {
  const now = world.clock.now();
  return world.assignments
    .ofPrincipal(triple.principalId)
    .find((grant) => sameTriple(grant, triple) && inForce(grant, now));
}

/**
 * Directory roles (definition ids) the principal holds over the whole tenant at this moment, itself or by way of a group that holds
 * them: a token's `wids`.
 */
export function rolesInForce(world: World, principalId: string): string[] {
  const now = world.clock.now();
  const { assignments } = world.planes.directoryRoles;
  const holders = [principalId, ...roleHoldingGroupsOf(world, principalId)];
  const held = holders
    .flatMap((holder) => assignments.ofPrincipal(holder))
    .filter((grant) => grant.directoryScopeId === '/' && inForce(grant, now))
    .map((grant) => grant.roleDefinitionId);
  return [...new Set(held)];
}
