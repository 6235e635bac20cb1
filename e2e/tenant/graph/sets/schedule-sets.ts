import { timestamp, timestampOrNull } from '../../clock/timestamp.ts';
import type { Listed } from '../../world/listed-grants.ts';
import type { Assignment, Eligibility, Grant } from '../../world/schedules.ts';
import type { EntitySet, Navigation, PropertyRule, Row } from '../odata/entity-set.ts';
import { EQUALITY, READABLE } from '../odata/entity-set.ts';
import { ROLE_NAVIGATIONS } from './role-navigations.ts';

const MOMENT = { orderBy: true } as const satisfies PropertyRule;

/** Properties of every PIM role row, with the operators Microsoft's descriptions name (graph-pim.md §2 [docs]). */
export const ROLE_PROPERTIES = {
  id: READABLE,
  principalId: EQUALITY,
  roleDefinitionId: EQUALITY,
  directoryScopeId: EQUALITY,
  appScopeId: EQUALITY,
} as const satisfies Record<string, PropertyRule>;

/** `or` and $orderby on the PIM sets are switches: neither is documented. */
export const PIM_QUERY_LIMITS = {
  orLimit: (switches) => (switches['odata.orOnScheduleSets'] ? 15 : 0),
  orderByAllowed: (switches) => switches['odata.orderByOnScheduleSets'],
} as const satisfies Pick<EntitySet, 'orLimit' | 'orderByAllowed'>;

/**
 * What an eligibility nobody has changed says of its last change; an assignment says null (samples of both lists [docs]). Those made
 * outside of PIM have neither.
 */
export const NEVER_MODIFIED = '0001-01-01T08:00:00Z';

const SCHEDULE_PROPERTIES = {
  ...ROLE_PROPERTIES,
  createdDateTime: MOMENT,
  modifiedDateTime: MOMENT,
  createdUsing: EQUALITY,
  status: EQUALITY,
  memberType: EQUALITY,
  scheduleInfo: READABLE,
} as const satisfies Record<string, PropertyRule>;

/** roleEligibilitySchedules */
export const ELIGIBILITY_SCHEDULES: EntitySet = {
  ...PIM_QUERY_LIMITS,
  path: 'roleManagement/directory/roleEligibilitySchedules',
  type: 'unifiedRoleEligibilitySchedule',
  properties: SCHEDULE_PROPERTIES,
  navigations: ROLE_NAVIGATIONS,
};

/** `activatedUsing`: the eligibility schedule an activation came from; null for a standing assignment. */
export const ACTIVATED_USING: Navigation = {
  to: ELIGIBILITY_SCHEDULES,
  follow(row, { world }) {
    const scheduleId = row['roleAssignmentScheduleId'] ?? row['targetScheduleId'] ?? row['id'];
    const assignment = typeof scheduleId === 'string' ? world.assignments.get(scheduleId) : undefined;
    const eligibility = world.eligibilities.get(assignment?.activatedUsing ?? '');
    return eligibility ? eligibilityScheduleRow(eligibility) : null;
  },
};

/** roleAssignmentSchedules */
export const ASSIGNMENT_SCHEDULES: EntitySet = {
  ...PIM_QUERY_LIMITS,
  path: 'roleManagement/directory/roleAssignmentSchedules',
  type: 'unifiedRoleAssignmentSchedule',
  properties: { ...SCHEDULE_PROPERTIES, assignmentType: EQUALITY },
  navigations: { ...ROLE_NAVIGATIONS, activatedUsing: ACTIVATED_USING },
};

/** A standing assignment made outside of PIM has no request and no creation, as the documentation's sample shows it. */
function scheduleRow(grant: Listed<Grant>, type: Row): Row {
  return {
    id: grant.id,
    principalId: grant.principalId,
    roleDefinitionId: grant.roleDefinitionId,
    directoryScopeId: grant.directoryScopeId,
    appScopeId: null,
    createdUsing: grant.createdUsing,
    createdDateTime: grant.createdUsing === null ? null : timestamp(grant.createdAt),
    modifiedDateTime: timestampOrNull(grant.modifiedAt),
    // That a schedule to come reads like its request is inferred.
    status: grant.upcoming ? 'Granted' : 'Provisioned',
    ...type,
    memberType: grant.memberType ?? 'Direct',
    scheduleInfo: {
      startDateTime: timestamp(grant.start),
      recurrence: null,
      expiration: {
        type: grant.end === null ? 'noExpiration' : 'afterDateTime',
        endDateTime: timestampOrNull(grant.end),
        duration: null,
      },
    },
  };
}

export const eligibilityScheduleRow = (grant: Listed<Eligibility>): Row => ({
  ...scheduleRow(grant, {}),
  ...(grant.modifiedAt === null ? { modifiedDateTime: NEVER_MODIFIED } : {}),
});

export const assignmentScheduleRow = (grant: Listed<Assignment>): Row =>
  scheduleRow(grant, { assignmentType: grant.assignmentType });
