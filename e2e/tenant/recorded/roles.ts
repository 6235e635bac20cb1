import type { Shape } from './compare.ts';
import {
  ASSIGNMENT_ID,
  ELIGIBILITY_INSTANCE_ID,
  FRESH,
  GUID,
  NEVER,
  STORED,
  TEXT,
  TIPS,
  WHOLE_SECONDS,
  context,
} from './patterns.ts';
import type { RecordedAnswer } from './recorded-answer.ts';

const BASE = 'roleManagement/directory';
const SUCCESS = {
  'content-type':
    /^application\/json;odata\.metadata=minimal;odata\.streaming=true;IEEE754Compatible=false;charset=utf-8$/,
  'odata-version': /^4\.0$/,
  'cache-control': /^no-cache$/,
};

const request = (
  status: string,
  action: string,
  expiration: Record<string, Shape>,
  made: { created: RegExp; approval: RegExp | null },
): Record<string, Shape> => ({
  id: GUID,
  status,
  createdDateTime: made.created,
  completedDateTime: WHOLE_SECONDS,
  approvalId: made.approval,
  customData: null,
  action,
  principalId: GUID,
  roleDefinitionId: GUID,
  directoryScopeId: '/',
  appScopeId: null,
  isValidationOnly: false,
  targetScheduleId: GUID,
  justification: TEXT,
  createdBy: { application: null, device: null, user: { displayName: null, id: GUID } },
  scheduleInfo: { startDateTime: WHOLE_SECONDS, recurrence: null, expiration },
  ticketInfo: { ticketNumber: null, ticketSystem: null },
});

const HALF_AN_HOUR = { type: 'afterDuration', endDateTime: null, duration: 'PT30M' };

const step = (reviewed: Record<string, Shape>): Shape => ({
  id: GUID,
  displayName: null,
  reviewedDateTime: null,
  reviewResult: 'NotReviewed',
  status: 'InProgress',
  assignedToMe: true,
  justification: null,
  reviewedBy: null,
  ...reviewed,
});
const approval = (of: Shape, expanded = true): Record<string, Shape> => ({
  '@odata.context': context('beta', `${BASE}/roleAssignmentApprovals${expanded ? '(steps())' : ''}/$entity`),
  '@microsoft.graph.tips': TIPS,
  id: GUID,
  'steps@odata.context': context('beta', `${BASE}/roleAssignmentApprovals('*')/steps`),
  steps: [of],
});

const roleAssignment = {
  id: ASSIGNMENT_ID,
  principalId: GUID,
  principalOrganizationId: GUID,
  directoryScopeId: '/',
  roleDefinitionId: GUID,
};
const onBeta = {
  id: ASSIGNMENT_ID,
  principalId: GUID,
  principalOrganizationId: GUID,
  resourceScope: '/',
  directoryScopeId: '/',
  roleDefinitionId: GUID,
};

const eligibleInstance = {
  id: ELIGIBILITY_INSTANCE_ID,
  principalId: GUID,
  roleDefinitionId: GUID,
  directoryScopeId: '/',
  appScopeId: null,
  startDateTime: STORED,
  endDateTime: null,
  memberType: 'Direct',
  roleEligibilityScheduleId: GUID,
};

const schedule = (modifiedDateTime: Shape, type: Record<string, Shape>): Record<string, Shape> => ({
  id: GUID,
  principalId: GUID,
  roleDefinitionId: GUID,
  directoryScopeId: '/',
  appScopeId: null,
  createdUsing: GUID,
  createdDateTime: STORED,
  modifiedDateTime,
  status: 'Provisioned',
  ...type,
  memberType: 'Direct',
  scheduleInfo: {
    startDateTime: STORED,
    recurrence: null,
    expiration: { type: 'noExpiration', endDateTime: null, duration: null },
  },
});

const definition = (inherited: Shape): Shape => ({
  '@odata.context': context('v1.0', `${BASE}/roleDefinitions(id,displayName,isBuiltIn)/$entity`),
  id: GUID,
  displayName: TEXT,
  isBuiltIn: true,
  'inheritsPermissionsFrom@odata.context': context(
    'v1.0',
    `${BASE}/roleDefinitions('*')/inheritsPermissionsFrom`,
  ),
  inheritsPermissionsFrom: inherited,
});

/** Directory roles: requests, approvals, what is held, the roles themselves. B4 as in graph-pim.md §0. */
export const ROLES: readonly RecordedAnswer[] = [
  {
    of: 'eligible',
    source: 'B4/08 [capture]',
    status: 201,
    headers: SUCCESS,
    body: {
      '@odata.context': context('v1.0', `${BASE}/roleEligibilityScheduleRequests/$entity`),
      ...request(
        'Granted',
        'adminAssign',
        { type: 'noExpiration', endDateTime: null, duration: null },
        { created: FRESH, approval: null },
      ),
    },
  },
  {
    of: 'asked',
    source: 'B4/12 [capture]',
    status: 201,
    body: {
      '@odata.context': context('v1.0', `${BASE}/roleAssignmentScheduleRequests/$entity`),
      ...request('PendingApprovalProvisioning', 'selfActivate', HALF_AN_HOUR, {
        created: FRESH,
        approval: GUID,
      }),
    },
  },
  {
    of: 'readBack',
    source: 'B4/12 [capture]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${BASE}/roleAssignmentScheduleRequests`),
      value: [request('Granted', 'selfActivate', HALF_AN_HOUR, { created: STORED, approval: GUID })],
    },
  },
  { of: 'undecided', source: 'B4/13 [capture]', status: 200, body: approval(step({})) },
  {
    of: 'plainApproval',
    source: 'EDOC pim-approval-workflow.md [docs]',
    status: 200,
    body: approval(step({}), false),
  },
  {
    of: 'approve',
    source: 'B4/13 [capture]; headers of a 204 as integrations have logged them',
    status: 204,
    headers: { 'content-type': null, 'odata-version': null, 'request-id': GUID },
  },
  {
    of: 'decided',
    source: 'B4/13 [capture]',
    status: 200,
    body: approval(
      step({
        reviewedDateTime: FRESH,
        reviewResult: 'Approve',
        status: 'Completed',
        justification: TEXT,
        reviewedBy: { id: GUID, displayName: TEXT, userPrincipalName: TEXT, mail: TEXT },
      }),
    ),
  },
  {
    of: 'active',
    source: 'B4/14 [capture]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${BASE}/roleAssignmentScheduleInstances`),
      '@microsoft.graph.tips': TIPS,
      value: [
        {
          id: ASSIGNMENT_ID,
          principalId: GUID,
          roleDefinitionId: GUID,
          directoryScopeId: '/',
          appScopeId: null,
          startDateTime: STORED,
          endDateTime: STORED,
          assignmentType: 'Activated',
          memberType: 'Direct',
          roleAssignmentOriginId: ASSIGNMENT_ID,
          roleAssignmentScheduleId: GUID,
        },
      ],
    },
  },
  {
    of: 'assignments',
    source: 'B4/14 [capture]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${BASE}/roleAssignments`),
      '@microsoft.graph.tips': TIPS,
      value: [roleAssignment],
    },
  },
  {
    of: 'counted',
    source:
      'order of annotations: GDOC list-taskdefinitions.md, EDOC global-secure-access remote networks [docs]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${BASE}/roleAssignments`),
      '@odata.count': 2,
      '@odata.nextLink':
        /^https:\/\/[^/]+\/v1\.0\/roleManagement\/directory\/roleAssignments\?\$filter=roleDefinitionId%20eq%20'[\da-f-]+'&\$count=true&\$top=1&\$skiptoken=\w+$/,
      '@microsoft.graph.tips': TIPS,
      value: [roleAssignment],
    },
  },
  {
    of: 'principalOnBeta',
    source: 'B4/03 [capture]; of the principal it shows more than this tenant has',
    status: 200,
    body: {
      '@odata.context': context('beta', `${BASE}/roleAssignments(principal())`),
      value: [
        {
          ...onBeta,
          principal: {
            '@odata.type': '#microsoft.graph.user',
            id: GUID,
            businessPhones: [],
            displayName: TEXT,
            givenName: TEXT,
            jobTitle: TEXT,
            mail: TEXT,
            mobilePhone: null,
            officeLocation: null,
            preferredLanguage: null,
            surname: TEXT,
            userPrincipalName: TEXT,
            department: TEXT,
            accountEnabled: true,
            userType: 'Member',
          },
        },
      ],
    },
  },
  {
    of: 'assignmentsOnBeta',
    source: 'EDOC privileged-roles-permissions.md [docs]',
    status: 200,
    body: {
      '@odata.context': context('beta', `${BASE}/roleAssignments(roleDefinition())`),
      value: [
        {
          ...onBeta,
          roleDefinition: {
            id: GUID,
            description: TEXT,
            displayName: TEXT,
            isBuiltIn: true,
            isEnabled: true,
            isPrivileged: true,
            resourceScopes: ['/'],
            templateId: GUID,
            version: '1',
            rolePermissions: [{ allowedResourceActions: [], condition: null }],
          },
        },
      ],
    },
  },
  {
    of: 'eligibleStill',
    source: 'B4/15 [capture]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${BASE}/roleEligibilityScheduleInstances`),
      value: [eligibleInstance],
    },
  },
  {
    of: 'own',
    source: 'GDOC unifiedroleeligibilityscheduleinstance-filterbycurrentuser.md [docs]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', 'Collection(unifiedRoleEligibilityScheduleInstance)'),
      value: [
        { '@odata.type': '#microsoft.graph.unifiedRoleEligibilityScheduleInstance', ...eligibleInstance },
      ],
    },
  },
  {
    of: 'schedules',
    source: 'GDOC rbacapplication-list-roleeligibilityschedules.md [docs]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${BASE}/roleEligibilitySchedules`),
      value: [schedule(NEVER, {})],
    },
  },
  {
    of: 'standing',
    source: 'GDOC rbacapplication-list-roleassignmentschedules.md [docs]',
    status: 200,
    body: {
      '@odata.context': context('v1.0', `${BASE}/roleAssignmentSchedules`),
      value: [schedule(null, { assignmentType: 'Assigned' })],
    },
  },
  {
    of: 'role',
    source: 'B4/09 [capture]; the annotation as EntraPS tests have it',
    status: 200,
    body: definition([{ id: '88d8e3e3-8f55-4a1e-953a-9b9898b8876b' }]),
  },
  {
    of: 'removed',
    source: 'GDOC rbacapplication-post-roleeligibilityschedulerequests.md [docs]',
    status: 201,
    body: {
      '@odata.context': context('v1.0', `${BASE}/roleEligibilityScheduleRequests/$entity`),
      ...request('Revoked', 'adminRemove', {}, { created: FRESH, approval: null }),
      completedDateTime: null,
      targetScheduleId: null,
      justification: null,
      scheduleInfo: null,
    },
  },
  { of: 'readers', source: 'B4/09 [capture]', status: 200, body: definition([]) },
];
