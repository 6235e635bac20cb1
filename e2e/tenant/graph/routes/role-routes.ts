import { listed } from '../../world/listed-grants.ts';
import { ownOrDirectoryRole } from '../directory-role.ts';
import { readRoutes } from '../read.ts';
import type { Route } from '../route.ts';
import { ROLE_ASSIGNMENTS, roleAssignmentRow } from '../sets/role-assignment-set.ts';
import { ROLE_DEFINITIONS, roleDefinitionRow } from '../sets/role-definition-set.ts';

const BASE = '/roleManagement/directory';

/** The roles there are, and who holds them at this moment. */
export const roleRoutes: readonly Route[] = [
  ...readRoutes(`${BASE}/roleDefinitions`, 'roleDefinitions', ROLE_DEFINITIONS, ({ tenant }) =>
    [...tenant.world.roles.values()].map(roleDefinitionRow),
  ),
  ...readRoutes(
    `${BASE}/roleAssignments`,
    'roleAssignments',
    ROLE_ASSIGNMENTS,
    ({ tenant: { world } }) =>
      listed(world, 'instances', { table: world.assignments, toCome: () => [] }).map((grant) =>
        roleAssignmentRow(grant, world.organization.id),
      ),
    ownOrDirectoryRole,
  ),
];
