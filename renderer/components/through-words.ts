import type { EligibleRole } from '../../shared/contract/my-roles.ts';

/**
 * "Through Tier 1 on call": by which group something is held; "Through a group" where the service does not say which. Null where it is
 * held directly. A group without a name is told by its id.
 */
export function throughWords({
  membership,
  throughGroup,
}: Pick<EligibleRole, 'membership' | 'throughGroup'>): string | null {
  if (throughGroup) return `Through ${throughGroup.name ?? throughGroup.id}`;
  return membership === 'group' ? 'Through a group' : null;
}
