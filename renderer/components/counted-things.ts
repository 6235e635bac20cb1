import type { Scope } from '../../shared/contract/my-roles.ts';
import { planeOfHeld } from '../../shared/domain/planes.ts';

const counted = (count: number, one: string): string => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/** "2 roles", "1 group", "2 roles and 1 group". */
export function countedThings(held: readonly { readonly scope: Pick<Scope, 'id'> }[]): string {
  const groups = held.filter((one) => planeOfHeld(one) === 'groups').length;
  const roles = held.length - groups;
  return [
    roles > 0 || groups === 0 ? counted(roles, 'role') : null,
    groups > 0 ? counted(groups, 'group') : null,
  ]
    .filter((part) => part !== null)
    .join(' and ');
}
