import { roleAssignmentId } from '../../world/role-assignment-id.ts';
import type { Assignment } from '../../world/schedules.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { ROLE_NAVIGATIONS } from './role-navigations.ts';
import { PIM_QUERY_LIMITS } from './schedule-sets.ts';

const LOOKUP = { filter: ['eq', 'in'] } as const;

/** roleAssignments: one for each assignment instance (graph-pim.md §1 [docs]). */
export const ROLE_ASSIGNMENTS: EntitySet = {
  ...PIM_QUERY_LIMITS,
  path: 'roleManagement/directory/roleAssignments',
  type: 'unifiedRoleAssignment',
  properties: {
    id: LOOKUP,
    principalId: LOOKUP,
    principalOrganizationId: {},
    // Of the beta type alone.
    resourceScope: { shownOnlyOnRequest: (version) => version === 'v1.0' },
    directoryScopeId: LOOKUP,
    roleDefinitionId: LOOKUP,
    appScopeId: {},
  },
  navigations: ROLE_NAVIGATIONS,
  tipsIn: ['v1.0'],
  ofDirectory: true,
};

/** graph-pim.md §2.2, B4/03 of beta [capture] */
export const roleAssignmentRow = (grant: Assignment, tenantId: string): Row => ({
  id: roleAssignmentId(grant),
  principalId: grant.principalId,
  principalOrganizationId: tenantId,
  resourceScope: grant.directoryScopeId,
  directoryScopeId: grant.directoryScopeId,
  roleDefinitionId: grant.roleDefinitionId,
});
