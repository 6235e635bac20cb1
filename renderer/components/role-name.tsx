import type { Role } from '../../shared/contract/my-roles.ts';
import { useSlice } from '../state/slices-store.ts';
import { unnamedRole } from './scope-words.ts';
import { ServiceText } from './service-text.tsx';
import { Unnamed } from './unnamed.tsx';

/** A role by its name; by its id, with the reason, where the name could not be read. */
export function RoleName({ role }: { readonly role: Pick<Role, 'name' | 'definitionId'> }) {
  const { granted } = useSlice('access');
  const reason = unnamedRole(role, granted);
  return reason === null ? <ServiceText text={role.name} /> : <Unnamed id={role.name} reason={reason} />;
}
