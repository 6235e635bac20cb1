import type { Plane, Role } from '../../shared/contract/my-roles.ts';
import { useSlice } from '../state/slices-store.ts';
import { unnamedRole } from './scope-words.ts';
import { ServiceText } from './service-text.tsx';
import { Unnamed } from './unnamed.tsx';

type RoleNameProps = {
  readonly role: Pick<Role, 'name' | 'definitionId'>;
  /** Of a group it takes another permission to read the name. Left out: an Entra role. */
  readonly plane?: Plane;
};

/** A role or a group by its name; by its id, with the reason, where the name could not be read. */
export function RoleName({ role, plane }: RoleNameProps) {
  const { granted } = useSlice('access');
  const reason = unnamedRole(role, granted, plane);
  return reason === null ? <ServiceText text={role.name} /> : <Unnamed id={role.name} reason={reason} />;
}
