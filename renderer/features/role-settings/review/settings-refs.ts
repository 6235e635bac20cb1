import type { Role, Scope } from '../../../../shared/contract/my-roles.ts';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { roleKey } from '../../../../shared/domain/role-key.ts';

/** What carries a role and a scope: a row, a planned role, an item of a run. */
export type OfRole = {
  readonly role: Pick<Role, 'definitionId'>;
  readonly scope: Pick<Scope, 'id'>;
};

/** How main names it. */
export const refOf = ({ role, scope }: OfRole): SettingsRef => ({
  definitionId: role.definitionId,
  scopeId: scope.id,
});

/** A reference as a word, to compare by. */
export const refKey = ({ definitionId, scopeId }: SettingsRef): string => roleKey(definitionId, scopeId);
