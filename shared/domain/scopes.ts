import type { Scope } from '../contract/my-roles.ts';

const ADMINISTRATIVE_UNIT = '/administrativeUnits/';

/**
 * A scope from Graph's `directoryScopeId`: `/` the tenant, `/administrativeUnits/{id}`, `/{objectId}` one application or other
 * object. graph-pim.md §2.2 [docs]. `name` is what could be resolved for it.
 */
export function scopeOf(directoryScopeId: string, name: string | null): Scope {
  if (directoryScopeId === '/') return { id: '/', kind: 'tenant', name: null };
  if (directoryScopeId.startsWith(ADMINISTRATIVE_UNIT))
    return { id: directoryScopeId, kind: 'administrative-unit', name };
  return { id: directoryScopeId, kind: 'object', name };
}
