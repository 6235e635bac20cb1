import type { Role, Scope } from '../../../../shared/contract/my-roles.ts';
import { accessOf, membershipScope } from '../../../../shared/domain/planes.ts';
import { privilegeInGroup } from '../../../../shared/domain/chains.ts';
import { scopeOf } from '../../../../shared/domain/scopes.ts';
import type { PolicyRecord } from '../../../console/settings-ports.ts';
import type { GroupName } from '../groups/group-names.ts';
import { momentOf } from '../rows/held-role.ts';
import { roleOf, type RoleDefinitions } from './role-definitions.ts';
import type { SettledPolicy } from './settings-shapes.ts';

/** The settings of a role: they hold everywhere. */
export const recordOfRole = (row: SettledPolicy, definitions: RoleDefinitions): PolicyRecord =>
  recordOf(row, roleOf(row.roleDefinitionId, definitions), scopeOf('/', null));

/** The settings of being a member or an owner of a group; undefined where the service has another word for what one is. */
export function recordOfGroup(
  row: SettledPolicy,
  groupId: string,
  name: GroupName | undefined,
): PolicyRecord | undefined {
  const as = accessOf(row.roleDefinitionId.toLowerCase());
  if (as === null) return undefined;
  const role: Role = {
    definitionId: groupId,
    name: name?.displayName ?? groupId,
    description: name?.description ?? '',
    // Where it leads to is not read for settings.
    privilege: privilegeInGroup(null, as),
  };
  return recordOf(row, role, membershipScope(as));
}

const recordOf = ({ policyId, policy }: SettledPolicy, role: Role, scope: Scope): PolicyRecord => ({
  role,
  scope,
  policyId,
  rules: policy.rules,
  changedAt: momentOf(policy.lastModifiedDateTime),
  changedBy: policy.lastModifiedBy?.displayName ?? null,
});
