import type { Role, Scope } from '../../contract/my-roles.ts';
import type { SettingsRef } from '../../contract/role-settings/plan.ts';

/** How a role, or a way of being in a group, is named where something is asked about its settings. */
export const refOf = ({ role, scope }: { readonly role: Role; readonly scope: Scope }): SettingsRef => ({
  definitionId: role.definitionId,
  scopeId: scope.id,
});
