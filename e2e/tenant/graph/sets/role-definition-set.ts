import type { RoleDefinition } from '../../world/directory-objects.ts';
import { contextUrl } from '../odata/context-url.ts';
import type { EntitySet, ReadContext, Row } from '../odata/entity-set.ts';
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
    // Part of the beta type alone (unifiedRoleDefinition [docs]).
    isPrivileged: {
      filter: ['eq'],
      shownOnlyOnRequest: (version) => version === 'v1.0',
      unknownTo: (version, switches) =>
        version === 'v1.0' && switches['reads.isPrivilegedInV1'] === 'unknown',
    },
    resourceScopes: READABLE,
    templateId: LOOKUP,
    version: READABLE,
    rolePermissions: READABLE,
  },
  navigations: {},
  orLimit: () => 0,
  ofDirectory: true,
  always: inherited,
};

const DIRECTORY_READERS = '88d8e3e3-8f55-4a1e-953a-9b9898b8876b';

/**
 * What a role inherits from, shown even where other members are selected: Directory Readers from nothing, administrators from it
 * (B4/09 [capture], samples of the list [docs]); that all the other built-in ones do, and custom
 * ones do not, is inferred.
 */
function inherited({ id, isBuiltIn }: Row, { graph, version }: ReadContext): Row {
  const path = `roleManagement/directory/roleDefinitions('${String(id)}')/inheritsPermissionsFrom`;
  return {
    'inheritsPermissionsFrom@odata.context': contextUrl(
      graph,
      version,
      path,
      { select: [], expand: [] },
      false,
    ),
    inheritsPermissionsFrom:
      id === DIRECTORY_READERS || isBuiltIn === false ? [] : [{ id: DIRECTORY_READERS }],
  };
}

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
