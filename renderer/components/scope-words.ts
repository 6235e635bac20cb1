import type { Role, Scope } from '../../shared/contract/my-roles.ts';
import { FEATURE_NEEDS } from '../../shared/domain/access/features.ts';
import { thatCover } from '../../shared/domain/permissions/covers.ts';

/** What a scope is, before its name; nothing for the directory itself. */
export const SCOPE_KINDS: Readonly<Record<Scope['kind'], string>> = {
  tenant: '',
  'administrative-unit': 'Administrative unit',
  object: 'Directory object',
};

/** The id in a scope's path: what an administrator finds it by. */
export const scopeObjectId = ({ id }: Pick<Scope, 'id'>): string => id.slice(id.lastIndexOf('/') + 1);

/** A scope's name; what it is and its id where the name could not be resolved. "Whole tenant" for the directory itself. */
export const scopeName = (scope: Scope): string =>
  scope.kind === 'tenant'
    ? 'Whole tenant'
    : (scope.name ?? `${SCOPE_KINDS[scope.kind]} ${scopeObjectId(scope)}`);

/** The same where it shares its line: of an id no more than tells it from another. The whole of it is for the widths that have room. */
export const scopeNameBrief = (scope: Scope): string =>
  scope.kind === 'tenant' || scope.name !== null
    ? scopeName(scope)
    : `${SCOPE_KINDS[scope.kind]} ${scopeObjectId(scope).replace(/^([0-9a-f]{8})-.*$/i, '$1…')}`;

/** Of custom roles and scopes by what they are, least privileged. graph-pim.md §10 [docs, inferred] */
const NEEDS = {
  'administrative-unit': FEATURE_NEEDS['scope-names'].needs[0]?.[0] ?? 'AdministrativeUnit.Read.All',
  object: 'Application.Read.All',
  role: 'RoleManagement.Read.Directory',
} as const;

const reasonFor = (what: keyof typeof NEEDS, granted: readonly string[] | null): string => {
  const needed = NEEDS[what];
  if (granted !== null && thatCover(granted, needed).length > 0)
    return 'Name not readable: the service gave none.';
  // What a single object is cannot be told from its id.
  return `Name not readable: needs ${needed}${what === 'object' ? ', where it is an application' : ''}.`;
};

/**
 * Why a scope is shown by its id; null where it has a name.
 * @param granted what the token carries (slice `access`); null where that was not looked at
 */
export const unnamedScope = (scope: Scope, granted: readonly string[] | null): string | null =>
  scope.kind === 'tenant' || scope.name !== null ? null : reasonFor(scope.kind, granted);

/** Why a role is shown by its id; null where it has a name. Main puts the id in the name's place where it knows none. */
export const unnamedRole = (
  { name, definitionId }: Pick<Role, 'name' | 'definitionId'>,
  granted: readonly string[] | null,
): string | null => (name === definitionId ? reasonFor('role', granted) : null);
