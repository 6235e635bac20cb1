import { stableGuid } from '../../world/random.ts';
import type { RoleDefinition } from '../../world/directory-objects.ts';
import type { World } from '../../world/world.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { READABLE } from '../odata/entity-set.ts';
import { KEY, PLAIN_SET } from './directory-properties.ts';

/** directoryRoles: the older face of the roles in use, each an object of its own with the definition's id as `roleTemplateId`. */
export const DIRECTORY_ROLES: EntitySet = {
  ...PLAIN_SET,
  path: 'directoryRoles',
  type: 'directoryRole',
  properties: {
    id: KEY,
    deletedDateTime: READABLE,
    description: READABLE,
    displayName: KEY,
    roleTemplateId: KEY,
  },
};

/** directoryRoleTemplates: what roles there can be. $select alone [docs]. */
export const DIRECTORY_ROLE_TEMPLATES: EntitySet = {
  ...PLAIN_SET,
  path: 'directoryRoleTemplates',
  type: 'directoryRoleTemplate',
  properties: { id: READABLE, deletedDateTime: READABLE, description: READABLE, displayName: READABLE },
};

export const directoryRoleRow = ({ organization }: World, role: RoleDefinition): Row => ({
  id: stableGuid(0, `directoryRole:${organization.id}:${role.id}`),
  deletedDateTime: null,
  description: role.description,
  displayName: role.displayName,
  roleTemplateId: role.id,
});

export const directoryRoleTemplateRow = (role: RoleDefinition): Row => ({
  id: role.id,
  deletedDateTime: null,
  description: role.description,
  displayName: role.displayName,
});
