import type { RoleDefinition } from '../../world/directory-objects.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { READABLE } from '../odata/entity-set.ts';

const LOOKUP = { filter: ['eq', 'in'] } as const;

/** roleDefinitions: `eq` and `in` on displayName and isBuiltIn [docs], `or` refused [capture] (graph-pim.md §2). */
export const ROLE_DEFINITIONS: EntitySet = {
  path: 'roleManagement/directory/roleDefinitions',
  type: 'unifiedRoleDefinition',
  properties: {
    id: LOOKUP,
    description: READABLE,
    displayName: { filter: ['eq', 'in', 'startswith'] },
    isBuiltIn: LOOKUP,
    isEnabled: LOOKUP,
    // Part of the beta type; in v1.0 it is shown only to who selects it.
    isPrivileged: { filter: ['eq'], shownOnlyOnRequest: (version) => version === 'v1.0' },
    resourceScopes: READABLE,
    templateId: LOOKUP,
    version: READABLE,
    rolePermissions: READABLE,
  },
  navigations: {},
  orLimit: () => 0,
};

/** A role as Graph shows it. The permissions of built-in ones are not part of the catalogue this tenant is built from: none are listed. */
export const roleDefinitionRow = (role: RoleDefinition): Row => ({
  id: role.id,
  description: role.description,
  displayName: role.displayName,
  isBuiltIn: role.isBuiltIn,
  isEnabled: role.isEnabled,
  isPrivileged: role.isPrivileged,
  resourceScopes: ['/'],
  templateId: role.id,
  version: role.version ?? '1',
  rolePermissions: [{ allowedResourceActions: [...(role.allowedResourceActions ?? [])], condition: null }],
});
