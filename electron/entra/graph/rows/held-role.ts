import type { ActiveRole, EligibleRole, Role, Scope } from '../../../../shared/contract/my-roles.ts';
import { accessOf, membershipScope } from '../../../../shared/domain/planes.ts';
import { builtinName, privilegeOf } from '../../../../shared/domain/privilege.ts';
import { roleKey } from '../../../../shared/domain/role-key.ts';
import { scopeOf } from '../../../../shared/domain/scopes.ts';
import type { HeldRole } from '../roles/role-shapes.ts';

/** Milliseconds of an Edm.DateTimeOffset of any precision; null for none or nonsense. */
export function momentOf(text: string | null | undefined): number | null {
  const at = Date.parse(text ?? '');
  return Number.isNaN(at) ? null : at;
}

/** Where the service sent no name the bundled one answers; the id stands in for that of a custom role, and is shown as such. */
export function roleFrom({ roleDefinitionId, roleDefinition, privilege }: HeldRole): Role {
  return {
    definitionId: roleDefinitionId,
    name: roleDefinition?.displayName ?? builtinName(roleDefinitionId) ?? roleDefinitionId,
    description: roleDefinition?.description ?? '',
    privilege: privilege ?? privilegeOf(roleDefinitionId, roleDefinition?.isPrivileged ?? null),
  };
}

export function scopeFrom(held: HeldRole): Scope {
  const id = held.directoryScopeId ?? held.appScopeId ?? '/';
  const as = accessOf(id);
  return as === null ? scopeOf(id, held.directoryScope?.displayName ?? null) : membershipScope(as);
}

/** The role and scope of a row, as a word. */
export const keyOf = (held: HeldRole): string => roleKey(held.roleDefinitionId, scopeFrom(held).id);

/** `Direct`, `direct`: the service's casing varies between planes. */
export function membershipOf(memberType: string | null | undefined): EligibleRole['membership'] {
  const word = memberType?.toLowerCase();
  return word === 'direct' || word === 'group' || word === 'inherited' ? word : 'unknown';
}

/** Activated from an eligibility, or standing; another word is not taken for either. */
export function assignmentKindOf(assignmentType: string | null | undefined): ActiveRole['kind'] {
  const word = assignmentType?.toLowerCase();
  return word === 'activated' || word === 'assigned' ? word : 'unknown';
}
