import { readAccessRole } from '../../world/groups/group-access.ts';
import type { RoleRequest } from '../../world/requests.ts';
import type { World } from '../../world/world.ts';
import type { EntitySet, Navigation, PropertyRule, Row } from '../odata/entity-set.ts';
import { EQUALITY, READABLE } from '../odata/entity-set.ts';
import { GROUP, GROUP_QUERY_LIMITS } from './group-navigations.ts';
import {
  ACTIVATED_USING_SCHEDULE,
  ASSIGNED_GROUP_SCHEDULES,
  ELIGIBLE_GROUP_SCHEDULES,
  GROUP_PROPERTIES,
  assignedGroupScheduleRow,
  eligibleGroupScheduleRow,
  groupScheduleId,
} from './group-schedule-sets.ts';
import { PRINCIPAL } from './role-navigations.ts';
import { requestEcho, requestRow } from './schedule-request-sets.ts';

const REQUEST_PROPERTIES = {
  ...GROUP_PROPERTIES,
  status: EQUALITY,
  createdDateTime: { orderBy: true },
  completedDateTime: { orderBy: true },
  approvalId: READABLE,
  customData: READABLE,
  createdBy: READABLE,
  action: READABLE,
  isValidationOnly: READABLE,
  justification: READABLE,
  scheduleInfo: READABLE,
  ticketInfo: READABLE,
  targetScheduleId: EQUALITY,
} as const satisfies Record<string, PropertyRule>;

const grantId = (row: Row): string => String(row['targetScheduleId']).split('_').at(-1) ?? '';

const TARGET_ASSIGNMENT: Navigation = {
  to: ASSIGNED_GROUP_SCHEDULES,
  follow(row, { world }) {
    const target = world.planes.groups.assignments.get(grantId(row));
    return target ? assignedGroupScheduleRow(world, target) : null;
  },
};

const TARGET_ELIGIBILITY: Navigation = {
  to: ELIGIBLE_GROUP_SCHEDULES,
  follow(row, { world }) {
    const target = world.planes.groups.eligibilities.get(grantId(row));
    return target ? eligibleGroupScheduleRow(world, target) : null;
  },
};

export const ASSIGNED_GROUP_REQUESTS: EntitySet = {
  ...GROUP_QUERY_LIMITS,
  path: 'identityGovernance/privilegedAccess/group/assignmentScheduleRequests',
  type: 'privilegedAccessGroupAssignmentScheduleRequest',
  properties: REQUEST_PROPERTIES,
  navigations: {
    group: GROUP,
    principal: PRINCIPAL,
    activatedUsing: ACTIVATED_USING_SCHEDULE,
    targetSchedule: TARGET_ASSIGNMENT,
  },
};

export const ELIGIBLE_GROUP_REQUESTS: EntitySet = {
  ...GROUP_QUERY_LIMITS,
  path: 'identityGovernance/privilegedAccess/group/eligibilityScheduleRequests',
  type: 'privilegedAccessGroupEligibilityScheduleRequest',
  properties: REQUEST_PROPERTIES,
  navigations: { group: GROUP, principal: PRINCIPAL, targetSchedule: TARGET_ELIGIBILITY },
};

/** The row of a request about a role, said in the words of groups, in the order of the samples and of PFG/03 [capture]. */
function aboutGroup(request: RoleRequest, row: Row, { switches }: World): Row {
  const { roleDefinitionId, targetScheduleId: target } = request;
  const { groupId, accessId } = readAccessRole(roleDefinitionId);
  return {
    id: row['id'],
    status: row['status'],
    createdDateTime: row['createdDateTime'],
    completedDateTime: row['completedDateTime'],
    approvalId: row['approvalId'],
    customData: row['customData'],
    action: row['action'],
    isValidationOnly: row['isValidationOnly'],
    justification: row['justification'],
    principalId: row['principalId'],
    accessId,
    groupId,
    targetScheduleId: target && groupScheduleId({ id: target, roleDefinitionId }),
    createdBy:
      switches['groups.createdBy'] === 'userId' ? { user: { id: request.createdBy } } : row['createdBy'],
    scheduleInfo: row['scheduleInfo'],
    ticketInfo: row['ticketInfo'],
  };
}

/** A request as reads show it: its id is a bare GUID, its target is not (graph-pim.md §1 [docs]). */
export const groupRequestRow = (request: RoleRequest, world: World): Row =>
  aboutGroup(request, requestRow(request), world);

/** The same as the answer to the POST; `noise` in [0, 1) as for roles. */
export const groupRequestEcho = (request: RoleRequest, noise: number, world: World): Row =>
  aboutGroup(request, requestEcho(request, noise), world);
