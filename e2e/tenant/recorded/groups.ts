import type { Shape } from './compare.ts';
import { FRESH, GUID, MEMBER_ID, NEVER, STORED, TEXT, WHOLE_SECONDS, context } from './patterns.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

const BASE = 'identityGovernance/privilegedAccess/group';

const where = { principalId: GUID, accessId: 'member', groupId: GUID };

const request = (action: string, expiration: Record<string, Shape>): Record<string, Shape> => ({
  id: GUID,
  status: 'Provisioned',
  createdDateTime: FRESH,
  completedDateTime: FRESH,
  approvalId: null,
  customData: null,
  action,
  isValidationOnly: false,
  justification: TEXT,
  ...where,
  targetScheduleId: MEMBER_ID,
  createdBy: { user: { id: GUID } },
  scheduleInfo: { startDateTime: FRESH, recurrence: null, expiration },
  ticketInfo: { ticketNumber: null, ticketSystem: null },
});

/** The plane of groups. PFG as in graph-pim.md §0. */
export const GROUPS_PLANE: readonly RecordedAnswer[] = [
  {
    of: 'member',
    source:
      'PFG/03 [capture], which leaves members out; all of them: GDOC privilegedaccessgroup-post-eligibilityschedulerequests.md [docs]',
    status: 201,
    body: {
      '@odata.context': context('v1.0', `${BASE}/eligibilityScheduleRequests/$entity`),
      ...request('adminAssign', { type: 'afterDateTime', endDateTime: WHOLE_SECONDS, duration: null }),
    },
  },
  {
    of: 'activatedMember',
    source: 'GDOC privilegedaccessgroup-post-assignmentschedulerequests.md [docs]',
    status: 201,
    body: {
      '@odata.context': context('v1.0', `${BASE}/assignmentScheduleRequests/$entity`),
      ...request('selfActivate', { type: 'afterDuration', endDateTime: null, duration: 'PT2H' }),
    },
  },
  {
    of: 'groupInstances',
    source: 'PFG/11 [capture]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${BASE}/assignmentScheduleInstances`),
      value: [
        {
          id: MEMBER_ID,
          startDateTime: STORED,
          endDateTime: STORED,
          ...where,
          memberType: 'direct',
          assignmentType: 'activated',
          assignmentScheduleId: MEMBER_ID,
        },
      ],
    },
  },
  {
    of: 'standingMember',
    source:
      'GDOC privilegedaccessgroup-list-assignmentscheduleinstances.md [docs], its enums as in PFG/11 [capture]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${BASE}/assignmentScheduleInstances`),
      value: [
        {
          id: MEMBER_ID,
          startDateTime: null,
          endDateTime: null,
          ...where,
          memberType: 'direct',
          assignmentType: 'assigned',
          assignmentScheduleId: MEMBER_ID,
        },
      ],
    },
  },
  {
    of: 'ownInGroups',
    source: 'GDOC privilegedaccessgroupeligibilityschedule-filterbycurrentuser.md [docs]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', 'Collection(privilegedAccessGroupEligibilitySchedule)'),
      value: [
        {
          '@odata.type': '#microsoft.graph.privilegedAccessGroupEligibilitySchedule',
          id: /^[\w-]+_(member|owner)_[\w-]+$/,
          createdDateTime: STORED,
          modifiedDateTime: NEVER,
          createdUsing: GUID,
          status: 'Provisioned',
          principalId: GUID,
          accessId: /^(member|owner)$/,
          groupId: GUID,
          memberType: 'direct',
          scheduleInfo: {
            startDateTime: STORED,
            recurrence: null,
            expiration: { type: 'afterDateTime', endDateTime: STORED, duration: null },
          },
        },
      ],
    },
  },
];
