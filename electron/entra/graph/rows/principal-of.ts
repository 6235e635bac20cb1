import { z } from 'zod';
import type { Principal } from '../../../../shared/contract/assignments/assignments.ts';
import { decoration } from '../roles/role-shapes.ts';

/** Whom a row is about, as it comes with `$expand=principal`. */
export const expandedPrincipal = z
  .looseObject({ '@odata.type': decoration, displayName: decoration, userPrincipalName: decoration })
  .nullish()
  .catch(undefined);
export type ExpandedPrincipal = z.infer<typeof expandedPrincipal>;

/** What kind of object it is; `unknown` where it did not come along, as that of a deleted account, or is of another kind. */
export const principalKindOf = (one: ExpandedPrincipal): Principal['kind'] =>
  KINDS.get(one?.['@odata.type']?.toLowerCase() ?? '') ?? 'unknown';

const KINDS: ReadonlyMap<string, Principal['kind']> = new Map([
  ['#microsoft.graph.user', 'user'],
  ['#microsoft.graph.group', 'group'],
  ['#microsoft.graph.serviceprincipal', 'service-principal'],
]);

export function principalFrom(id: string, one: ExpandedPrincipal): Principal {
  const kind = principalKindOf(one);
  const upn = one?.userPrincipalName ?? null;
  return { id, kind, name: one?.displayName ?? null, upn, guest: kind === 'user' ? guestByName(upn) : null };
}

/** By the service's mark in the user principal name of whom another organisation signs in; null where there is none. */
export const guestByName = (upn: string | null): boolean | null =>
  upn === null ? null : /#EXT#@/i.test(upn);
