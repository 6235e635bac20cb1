import type { Role, Scope } from '../../contract/my-roles.ts';
import type { TemplateName } from '../../contract/role-settings/plan.ts';

export const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
export const PRIVILEGED_ROLE_ADMINISTRATOR = 'e8611ab8-c189-46e8-94e1-60213ab1f814';
const PRIVILEGED_AUTHENTICATION_ADMINISTRATOR = '7be44c8a-adaf-4e2a-84d6-ab2649e08a13';

/** Whoever holds one of these can give themselves every other right. posture-security.md §A4 */
const CRITICAL: ReadonlySet<string> = new Set([
  GLOBAL_ADMINISTRATOR,
  PRIVILEGED_ROLE_ADMINISTRATOR,
  PRIVILEGED_AUTHENTICATION_ADMINISTRATOR,
]);

export type Tier = TemplateName | 'groups';

/**
 * Under which head a role stands, and which template it is held against. What is not known to be harmless is high: an unknown privilege
 * never makes a role standard. Groups have a head of their own, as what being in one leads to is another role's danger.
 */
export function tierOf(role: Pick<Role, 'definitionId' | 'privilege'>, scope: Pick<Scope, 'kind'>): Tier {
  if (scope.kind === 'membership') return 'groups';
  if (CRITICAL.has(role.definitionId.toLowerCase())) return 'critical';
  return role.privilege === 'none' ? 'standard' : 'high';
}
