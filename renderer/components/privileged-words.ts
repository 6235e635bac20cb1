import type { Role } from '../../shared/contract/my-roles.ts';

/** Whether a role is known to be privileged, or a group to lead to one that is; what is on CISA's list counts too. */
export const isPrivileged = ({ privilege }: Pick<Role, 'privilege'>): boolean =>
  privilege === 'privileged' || privilege === 'cisa-listed';

/** "6 privileged, 3 not known": what may be privileged is never counted as if it were not. '' where there is none of either. */
export function privilegedWords(privileged: number, notKnown: number): string {
  if (notKnown === 0) return privileged === 0 ? '' : `${privileged} privileged`;
  return `${privileged} privileged, ${notKnown} not known`;
}
