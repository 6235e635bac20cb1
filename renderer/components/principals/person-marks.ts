import type { UsablePerson } from '../../../shared/contract/role-settings/detail.ts';

/** "disabled", "guest": what is to be known of a person before they are named. */
export const personMarks = ({ enabled, guest }: Pick<UsablePerson, 'enabled' | 'guest'>): string[] => [
  ...(enabled === false ? ['disabled'] : []),
  ...(guest === true ? ['guest'] : []),
];
