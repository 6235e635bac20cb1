import { readAccessRole } from '../../world/groups/group-access.ts';
import type { RoleRequest } from '../../world/requests.ts';
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

const ROLES_ONLY: ReadonlySet<string> = new Set(['roleDefinitionId', 'directoryScopeId', 'appScopeId']);

/** The row of a request about a role, said in the words of groups. */
function aboutGroup(request: RoleRequest, row: Row): Row {
  const { roleDefinitionId, targetScheduleId: target } = request;
  return {
    ...Object.fromEntries(Object.entries(row).filter(([name]) => !ROLES_ONLY.has(name))),
    // Only `user`, and only its id (graph-pim.md §5 [docs]).
    createdBy: { user: { id: request.createdBy } },
    ...readAccessRole(roleDefinitionId),
    targetScheduleId: target && groupScheduleId({ id: target, roleDefinitionId }),
  };
}

/** A request as reads show it: its id is a bare GUID, its target is not (graph-pim.md §1 [docs]). */
export const groupRequestRow = (request: RoleRequest): Row => aboutGroup(request, requestRow(request));

/** The same as the answer to the POST; `noise` in [0, 1) as for roles. */
export const groupRequestEcho = (request: RoleRequest, noise: number): Row =>
  aboutGroup(request, requestEcho(request, noise));
