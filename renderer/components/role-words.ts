import type { Role, Scope } from '../../shared/contract/my-roles.ts';
import { planeOf } from '../../shared/domain/planes.ts';
import { scopeName } from './scope-words.ts';

/** "Exchange Administrator"; of a group as what one is in it: "sg-vault, as member". The name is the service's. */
export const aboutName = ({
  role,
  scope,
}: {
  readonly role: Pick<Role, 'name'>;
  readonly scope: Scope;
}): string =>
  planeOf(scope.id) === 'groups' ? `${role.name}, ${scopeName(scope).replace(/^A/, 'a')}` : role.name;

/** "1 change", "3 changes". */
export const counted = (count: number, one: string): string =>
  `${count}\u00a0${one}${count === 1 ? '' : 's'}`;
