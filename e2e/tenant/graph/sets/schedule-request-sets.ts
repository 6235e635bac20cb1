import { echoTimestamp, timestampOrNull } from '../../clock/timestamp.ts';
import { upcoming } from '../../world/listed-grants.ts';
import type { RoleRequest } from '../../world/requests.ts';
import type { EntitySet, Navigation, PropertyRule, Row } from '../odata/entity-set.ts';
import { EQUALITY, READABLE } from '../odata/entity-set.ts';
import { PRINCIPAL_ID_ONLY, ROLE_NAVIGATIONS } from './role-navigations.ts';
import {
  ACTIVATED_USING,
  ASSIGNMENT_SCHEDULES,
  ELIGIBILITY_SCHEDULES,
  PIM_QUERY_LIMITS,
  ROLE_PROPERTIES,
  assignmentScheduleRow,
  eligibilityScheduleRow,
} from './schedule-sets.ts';

const REQUEST_PROPERTIES = {
  ...ROLE_PROPERTIES,
  status: EQUALITY,
  createdDateTime: { orderBy: true },
  completedDateTime: { orderBy: true },
  approvalId: READABLE,
  customData: READABLE,
  action: READABLE,
  isValidationOnly: READABLE,
  targetScheduleId: EQUALITY,
  justification: READABLE,
  createdBy: EQUALITY,
  scheduleInfo: READABLE,
  ticketInfo: READABLE,
} as const satisfies Record<string, PropertyRule>;

const TARGET_ASSIGNMENT: Navigation = {
  to: ASSIGNMENT_SCHEDULES,
  follow(row, { world }) {
    const id = row['targetScheduleId'];
    const target =
      world.assignments.get(String(id)) ?? upcoming(world, 'assignment').find((one) => one.id === id);
    return target ? assignmentScheduleRow(target) : null;
  },
};

const TARGET_ELIGIBILITY: Navigation = {
  to: ELIGIBILITY_SCHEDULES,
  follow(row, { world }) {
    const id = row['targetScheduleId'];
    const target =
      world.eligibilities.get(String(id)) ?? upcoming(world, 'eligibility').find((one) => one.id === id);
    return target ? eligibilityScheduleRow(target) : null;
  },
};

/** roleAssignmentScheduleRequests */
export const ASSIGNMENT_REQUESTS: EntitySet = {
  ...PIM_QUERY_LIMITS,
  path: 'roleManagement/directory/roleAssignmentScheduleRequests',
  type: 'unifiedRoleAssignmentScheduleRequest',
  properties: REQUEST_PROPERTIES,
  navigations: {
    ...ROLE_NAVIGATIONS,
    principal: PRINCIPAL_ID_ONLY,
    activatedUsing: ACTIVATED_USING,
    targetSchedule: TARGET_ASSIGNMENT,
  },
};

/** roleEligibilityScheduleRequests */
export const ELIGIBILITY_REQUESTS: EntitySet = {
  ...PIM_QUERY_LIMITS,
  path: 'roleManagement/directory/roleEligibilityScheduleRequests',
  type: 'unifiedRoleEligibilityScheduleRequest',
  properties: REQUEST_PROPERTIES,
  navigations: { ...ROLE_NAVIGATIONS, targetSchedule: TARGET_ELIGIBILITY },
};

/** What changes about a request once it is made, in so far as its row shows it, with the row made of it last. */
type Made = Pick<RoleRequest, 'status' | 'completedAt' | 'approvalId' | 'schedule'> & { row: Row };
const made = new WeakMap<RoleRequest, Made>();

/** A request as reads show it. Rows are kept while nothing changes: each page of a long list looks at all of them. */
export function requestRow(request: RoleRequest): Row {
  const { status, completedAt, approvalId, schedule } = request;
  const last = made.get(request);
  if (
    last?.status === status &&
    last.completedAt === completedAt &&
    last.approvalId === approvalId &&
    last.schedule === schedule
  )
    return last.row;
  const row = rowOf(request);
  made.set(request, { status, completedAt, approvalId, schedule, row });
  return row;
}

const rowOf = (request: RoleRequest): Row => ({
  id: request.id,
  status: request.status,
  createdDateTime: timestampOrNull(request.createdAt),
  completedDateTime: timestampOrNull(request.completedAt),
  approvalId: request.approvalId,
  customData: null,
  action: request.action,
  principalId: request.principalId,
  roleDefinitionId: request.roleDefinitionId,
  directoryScopeId: request.directoryScopeId,
  appScopeId: null,
  isValidationOnly: request.isValidationOnly,
  targetScheduleId: request.targetScheduleId,
  justification: request.justification,
  createdBy: { application: null, device: null, user: { displayName: null, id: request.createdBy } },
  scheduleInfo: request.schedule && {
    startDateTime: timestampOrNull(request.schedule.start),
    recurrence: null,
    expiration: {
      type: request.schedule.expiration.type,
      endDateTime: timestampOrNull(request.schedule.expiration.end),
      duration: request.schedule.expiration.duration,
    },
  },
  ticketInfo: { ticketNumber: request.ticket.number, ticketSystem: request.ticket.system },
});

/**
 * The same as the answer to the POST: createdDateTime has up to seven digits and differs a little from what later reads show
 * (graph-pim.md §1 [capture]). So has the moment of provisioning, which is also the start (samples of the POST [docs]); a moment that
 * was asked for stays as it was sent. `noise` in [0, 1) says by how much; the echo is never later than the stored moment.
 */
export function requestEcho(request: RoleRequest, noise: number): Row {
  const { createdAt, completedAt, schedule, status } = request;
  const row = requestRow(request);
  const echo = {
    ...row,
    createdDateTime: echoTimestamp(createdAt - Math.round(noise * 600), noise * 10_000),
  };
  const provisioned = status === 'Provisioned';
  const asAsked = !provisioned && schedule?.start === completedAt;
  if (completedAt === null || asAsked) return echo;
  const completedDateTime = echoTimestamp(completedAt, noise * 7_919_000);
  const scheduleInfo = schedule &&
    provisioned && { ...(row['scheduleInfo'] as Row), startDateTime: completedDateTime };
  return { ...echo, completedDateTime, ...(scheduleInfo ? { scheduleInfo } : {}) };
}
