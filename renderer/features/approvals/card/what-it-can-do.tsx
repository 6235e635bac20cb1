import type { Role, Scope } from '../../../../shared/contract/my-roles.ts';
import { heldNoun } from '../../../components/scope-words.ts';
import { ServiceText } from '../../../components/service-text.tsx';

type WhatItCanDoProps = { readonly role: Role; readonly scope: Scope };

/** What the role is for, in the service's words; of a group what its owners wrote. */
export function WhatItCanDo({ role, scope }: WhatItCanDoProps) {
  if (role.description.trim() !== '') return <ServiceText text={role.description} />;
  return heldNoun(scope) === 'group' ? 'The group has no description.' : 'The service gives no description.';
}
