import { sameId } from '../role-settings/same-id.ts';
import { GLOBAL_ADMINISTRATOR, PRIVILEGED_ROLE_ADMINISTRATOR } from '../role-settings/tiers.ts';
import type { PlannedSteps } from './check-facts.ts';

/** The two roles that hand out every other. */
export const ADMINISTRATOR_ROLES = [PRIVILEGED_ROLE_ADMINISTRATOR, GLOBAL_ADMINISTRATOR] as const;

/**
 * Whether it takes one of the two roles that hand out every other from somebody who has it active everywhere and without an end, at once or by
 * giving it an end.
 */
export function takesStanding({
  role,
  scope,
  before,
  steps,
}: Pick<PlannedSteps, 'role' | 'scope' | 'before' | 'steps'>): boolean {
  if (scope.id !== '/' || !ADMINISTRATOR_ROLES.some((id) => sameId(id, role.definitionId))) return false;
  if (before.assigned === null || before.assigned.endsAt !== null || before.assigned.toCome) return false;
  return steps.some(
    ({ side, action, endsAt }) => side === 'active' && (action === 'remove' || endsAt !== null),
  );
}
