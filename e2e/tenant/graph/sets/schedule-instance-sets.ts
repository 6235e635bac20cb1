import { timestamp, timestampOrNull } from '../../clock/timestamp.ts';
import { roleAssignmentId, roleEligibilityId } from '../../world/role-assignment-id.ts';
import type { Listed } from '../../world/listed-grants.ts';
import type { Assignment, Eligibility, Grant } from '../../world/schedules.ts';
import type { EntitySet, PropertyRule, Row } from '../odata/entity-set.ts';
import { EQUALITY } from '../odata/entity-set.ts';
import { PRINCIPAL_ID_ONLY, ROLE_NAVIGATIONS } from './role-navigations.ts';
import { ACTIVATED_USING, PIM_QUERY_LIMITS, ROLE_PROPERTIES } from './schedule-sets.ts';

const INSTANCE_PROPERTIES = {
  ...ROLE_PROPERTIES,
  startDateTime: { orderBy: true },
  endDateTime: { orderBy: true },
  memberType: EQUALITY,
} as const satisfies Record<string, PropertyRule>;

/** roleAssignmentScheduleInstances */
export const ASSIGNMENT_INSTANCES: EntitySet = {
  ...PIM_QUERY_LIMITS,
  path: 'roleManagement/directory/roleAssignmentScheduleInstances',
  type: 'unifiedRoleAssignmentScheduleInstance',
  properties: {
    ...INSTANCE_PROPERTIES,
    assignmentType: EQUALITY,
    roleAssignmentOriginId: EQUALITY,
    roleAssignmentScheduleId: EQUALITY,
  },
  tipsIn: ['v1.0'],
  navigations: { ...ROLE_NAVIGATIONS, principal: PRINCIPAL_ID_ONLY, activatedUsing: ACTIVATED_USING },
};

/** roleEligibilityScheduleInstances */
export const ELIGIBILITY_INSTANCES: EntitySet = {
  ...PIM_QUERY_LIMITS,
  path: 'roleManagement/directory/roleEligibilityScheduleInstances',
  type: 'unifiedRoleEligibilityScheduleInstance',
  properties: { ...INSTANCE_PROPERTIES, roleEligibilityScheduleId: EQUALITY },
  navigations: ROLE_NAVIGATIONS,
};

/** A standing assignment made outside of PIM has no start, as the documentation's samples show it. */
const instanceRow = (id: string, grant: Listed<Grant>): Row => ({
  id,
  principalId: grant.principalId,
  roleDefinitionId: grant.roleDefinitionId,
  directoryScopeId: grant.directoryScopeId,
  appScopeId: null,
  startDateTime: grant.createdUsing === null ? null : timestamp(grant.start),
  endDateTime: timestampOrNull(grant.end),
});

/** graph-pim.md §2.2 [capture] */
export function assignmentInstanceRow(grant: Listed<Assignment>): Row {
  const id = roleAssignmentId(grant);
  return {
    ...instanceRow(id, grant),
    assignmentType: grant.assignmentType,
    memberType: grant.memberType ?? 'Direct',
    roleAssignmentOriginId: id,
    roleAssignmentScheduleId: grant.id,
  };
}

/** graph-pim.md §2.2 [capture] */
export function eligibilityInstanceRow(grant: Listed<Eligibility>): Row {
  return {
    ...instanceRow(roleEligibilityId(grant), grant),
    memberType: grant.memberType ?? 'Direct',
    roleEligibilityScheduleId: grant.id,
  };
}
