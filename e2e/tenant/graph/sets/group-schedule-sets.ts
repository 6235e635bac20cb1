import { timestamp, timestampOrNull } from '../../clock/timestamp.ts';
import { readAccessRole } from '../../world/groups/group-access.ts';
import type { Listed } from '../../world/listed-grants.ts';
import type { Assignment, Eligibility, Grant } from '../../world/schedules.ts';
import type { World } from '../../world/world.ts';
import type { EntitySet, Navigation, PropertyRule, Row } from '../odata/entity-set.ts';
import { EQUALITY, READABLE } from '../odata/entity-set.ts';
import { GROUP, GROUP_QUERY_LIMITS, groupEnum } from './group-navigations.ts';
import { PRINCIPAL } from './role-navigations.ts';
import { NEVER_MODIFIED } from './schedule-sets.ts';

const MOMENT = { orderBy: true } as const satisfies PropertyRule;
const PINNED = { filter: ['eq'] } as const satisfies PropertyRule;

/** Who, where and as what: the properties of every row, with the operators Microsoft's descriptions name (graph-pim.md §5 [docs]). */
export const GROUP_PROPERTIES = {
  id: READABLE,
  principalId: PINNED,
  groupId: PINNED,
  accessId: PINNED,
} as const satisfies Record<string, PropertyRule>;

const SCHEDULE_PROPERTIES = {
  ...GROUP_PROPERTIES,
  createdDateTime: MOMENT,
  modifiedDateTime: MOMENT,
  createdUsing: READABLE,
  status: EQUALITY,
  memberType: EQUALITY,
  scheduleInfo: READABLE,
} as const satisfies Record<string, PropertyRule>;

const INSTANCE_PROPERTIES = {
  ...GROUP_PROPERTIES,
  startDateTime: MOMENT,
  endDateTime: MOMENT,
  memberType: EQUALITY,
} as const satisfies Record<string, PropertyRule>;

const BASE = 'identityGovernance/privilegedAccess/group';

/** `{groupId}_{accessId}_{requestId}` (graph-pim.md §1 [capture]): the id of a schedule, and what a request targets. */
export const groupScheduleId = (grant: Pick<Grant, 'id' | 'roleDefinitionId'>): string =>
  `${grant.roleDefinitionId}_${grant.id}`;

/** The bare id of the world's grant behind a schedule or eligibility instance. */
const grantIdIn = (scheduleId: unknown): string => String(scheduleId).split('_').at(-1) ?? '';

export const ELIGIBLE_GROUP_SCHEDULES: EntitySet = {
  ...GROUP_QUERY_LIMITS,
  path: `${BASE}/eligibilitySchedules`,
  type: 'privilegedAccessGroupEligibilitySchedule',
  properties: SCHEDULE_PROPERTIES,
  navigations: { group: GROUP, principal: PRINCIPAL },
};

export const ELIGIBLE_GROUP_INSTANCES: EntitySet = {
  ...GROUP_QUERY_LIMITS,
  path: `${BASE}/eligibilityScheduleInstances`,
  type: 'privilegedAccessGroupEligibilityScheduleInstance',
  properties: { ...INSTANCE_PROPERTIES, eligibilityScheduleId: EQUALITY },
  navigations: { group: GROUP, principal: PRINCIPAL },
};

/** `activatedUsing`: the eligibility an activation came from; null for a standing member or owner. */
const activatedUsing = (to: EntitySet, row: (world: World, grant: Eligibility) => Row): Navigation => ({
  to,
  follow(source, { world }) {
    const { assignments, eligibilities } = world.planes.groups;
    const scheduleId = source['assignmentScheduleId'] ?? source['targetScheduleId'] ?? source['id'];
    const assignment = assignments.get(grantIdIn(scheduleId));
    const eligibility = eligibilities.get(assignment?.activatedUsing ?? '');
    return eligibility ? row(world, eligibility) : null;
  },
});

/** The eligibility schedule an activation of a group came from. */
export const ACTIVATED_USING_SCHEDULE = activatedUsing(ELIGIBLE_GROUP_SCHEDULES, eligibleGroupScheduleRow);

export const ASSIGNED_GROUP_SCHEDULES: EntitySet = {
  ...GROUP_QUERY_LIMITS,
  path: `${BASE}/assignmentSchedules`,
  type: 'privilegedAccessGroupAssignmentSchedule',
  properties: { ...SCHEDULE_PROPERTIES, assignmentType: EQUALITY },
  navigations: { group: GROUP, principal: PRINCIPAL, activatedUsing: ACTIVATED_USING_SCHEDULE },
};

export const ASSIGNED_GROUP_INSTANCES: EntitySet = {
  ...GROUP_QUERY_LIMITS,
  path: `${BASE}/assignmentScheduleInstances`,
  type: 'privilegedAccessGroupAssignmentScheduleInstance',
  properties: { ...INSTANCE_PROPERTIES, assignmentType: EQUALITY, assignmentScheduleId: EQUALITY },
  navigations: {
    group: GROUP,
    principal: PRINCIPAL,
    activatedUsing: activatedUsing(ELIGIBLE_GROUP_INSTANCES, eligibleGroupInstanceRow),
  },
};

const where = (grant: Grant): Row => {
  const { groupId, accessId } = readAccessRole(grant.roleDefinitionId);
  return { principalId: grant.principalId, accessId, groupId };
};

/** `group` where it comes through a group within the group. */
const memberTypeOf = (world: World, { memberType }: Listed<Grant>): string =>
  groupEnum(world, memberType === 'Group' ? 'group' : 'direct');

const scheduleRow = (world: World, grant: Listed<Grant>, type: Row): Row => ({
  id: groupScheduleId(grant),
  // Who was in the group before PIM governed it was let in by no request.
  createdDateTime: grant.createdUsing === null ? null : timestamp(grant.createdAt),
  modifiedDateTime: timestampOrNull(grant.modifiedAt),
  createdUsing: grant.createdUsing,
  status: grant.upcoming ? 'Granted' : 'Provisioned',
  ...where(grant),
  memberType: memberTypeOf(world, grant),
  ...type,
  scheduleInfo: {
    startDateTime: timestamp(grant.start),
    recurrence: null,
    expiration: {
      type: grant.end === null ? 'noExpiration' : 'afterDateTime',
      endDateTime: timestampOrNull(grant.end),
      duration: null,
    },
  },
});

export function eligibleGroupScheduleRow(world: World, grant: Listed<Eligibility>): Row {
  const neverModified = grant.modifiedAt === null && grant.createdUsing !== null;
  return {
    ...scheduleRow(world, grant, {}),
    ...(neverModified ? { modifiedDateTime: NEVER_MODIFIED } : {}),
  };
}

export const assignedGroupScheduleRow = (world: World, grant: Listed<Assignment>): Row =>
  scheduleRow(world, grant, { assignmentType: groupEnum(world, grant.assignmentType) });

/** Who was in the group before PIM governed it has no start, as the samples of both planes show. */
const instanceRow = (world: World, id: string, grant: Listed<Grant>): Row => ({
  id,
  startDateTime: grant.createdUsing === null ? null : timestamp(grant.start),
  endDateTime: timestampOrNull(grant.end),
  ...where(grant),
  memberType: memberTypeOf(world, grant),
});

/** `{groupId}_{accessId}_{guid}` (graph-pim.md §1 [docs]); that the GUID is the schedule's own is inferred. */
export function eligibleGroupInstanceRow(world: World, grant: Listed<Eligibility>): Row {
  const id = groupScheduleId(grant);
  return { ...instanceRow(world, id, grant), eligibilityScheduleId: id };
}

/** graph-pim.md §5 [capture]: the id names the principal, not the request. */
export const assignedGroupInstanceRow = (world: World, grant: Listed<Assignment>): Row => ({
  ...instanceRow(world, `${grant.roleDefinitionId}_${grant.principalId}`, grant),
  assignmentType: groupEnum(world, grant.assignmentType),
  assignmentScheduleId: groupScheduleId(grant),
});
