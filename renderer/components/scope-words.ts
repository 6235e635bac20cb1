import type { Plane, Role, Scope } from '../../shared/contract/my-roles.ts';
import { FEATURE_NEEDS } from '../../shared/domain/access/features.ts';
import { thatCover } from '../../shared/domain/permissions/covers.ts';
import { accessOf } from '../../shared/domain/planes.ts';

/** What a scope is, before its name; nothing for the directory itself. */
export const SCOPE_KINDS: Readonly<Record<Scope['kind'], string>> = {
  tenant: '',
  'administrative-unit': 'Administrative unit',
  object: 'Directory object',
  membership: '',
};

/** The id in a scope's path: what an administrator finds it by. */
export const scopeObjectId = ({ id }: Pick<Scope, 'id'>): string => id.slice(id.lastIndexOf('/') + 1);

/** "As member", "As owner". An `accessId` this version does not know is shown as it is. */
const membershipName = (id: string): string => `As ${id}`;

/** A scope's name; what it is and its id where the name could not be resolved. "Whole tenant" for the directory itself. */
export const scopeName = (scope: Scope): string => {
  if (scope.kind === 'tenant') return 'Whole tenant';
  if (scope.kind === 'membership') return membershipName(scope.id);
  return scope.name ?? `${SCOPE_KINDS[scope.kind]} ${scopeObjectId(scope)}`;
};

/** The scope of something that was sent: its name, where main knew one; as what one is in a group; else null. */
export const sentScopeName = ({
  scopeId,
  scopeName: name,
}: {
  readonly scopeId: string;
  readonly scopeName: string | null;
}): string | null => {
  const access = accessOf(scopeId);
  return access === null ? name : membershipName(access);
};

/** The same where it shares its line: of an id no more than tells it from another. The whole of it is for the widths that have room. */
export const scopeNameBrief = (scope: Scope): string =>
  scope.kind === 'tenant' || scope.kind === 'membership' || scope.name !== null
    ? scopeName(scope)
    : `${SCOPE_KINDS[scope.kind]} ${scopeObjectId(scope).replace(/^([0-9a-f]{8})-.*$/i, '$1…')}`;

/** Of custom roles and scopes by what they are, least privileged. graph-pim.md §10 [docs, inferred] */
const NEEDS = {
  'administrative-unit': FEATURE_NEEDS['scope-names'].needs[0]?.[0] ?? 'AdministrativeUnit.Read.All',
  object: 'Application.Read.All',
  role: 'RoleManagement.Read.Directory',
  group: 'GroupMember.Read.All',
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
  scope.kind === 'tenant' || scope.kind === 'membership' || scope.name !== null
    ? null
    : reasonFor(scope.kind, granted);

/** Why a role or a group is shown by its id; null where it has a name. Main puts the id in the name's place where it knows none. */
export const unnamedRole = (
  { name, definitionId }: Pick<Role, 'name' | 'definitionId'>,
  granted: readonly string[] | null,
  plane: Plane = 'entra-roles',
): string | null =>
  name === definitionId ? reasonFor(plane === 'groups' ? 'group' : 'role', granted) : null;

/** What can be held there, in a sentence: "role", "group". */
export const heldNoun = (scope: Pick<Scope, 'id'>): 'role' | 'group' =>
  accessOf(scope.id) === null ? 'role' : 'group';
