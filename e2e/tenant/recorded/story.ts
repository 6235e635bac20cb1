import type { TestGround } from '../test-kit/each-tenant.ts';
import { groupAsk, groupIdOf, GROUP_PLANE, GROUP_REQUESTS, inGroups } from '../test-kit/group-plane.ts';
import type { Reply } from '../test-kit/https-client.ts';
import { ROLE, adminAct, selfActivate } from '../test-kit/role-ids.ts';
import { oidOf } from '../test-kit/tenant-client.ts';

const ROLES = '/roleManagement/directory';
const REQUESTS = `${ROLES}/roleAssignmentScheduleRequests`;
const ELIGIBILITIES = `${ROLES}/roleEligibilityScheduleRequests`;
const APPROVALS = `${ROLES}/roleAssignmentApprovals`;
const POLICIES = '/policies/roleManagementPolicies';
const POLICY_ASSIGNMENTS = '/policies/roleManagementPolicyAssignments';

const idOf = (reply: Reply): string => (reply.json as { id: string }).id;

/** A moment some minutes from now, in whole seconds, as people ask for it. */
const inMinutes = ({ tenant }: TestGround, minutes: number): string =>
  new Date(tenant.clock.now() + minutes * 60_000).toISOString().replace(/\.\d+Z/, 'Z');

/**
 * Lives through what the recorders lived through, with people of Contoso: somebody becomes eligible for User Administrator, asks for
 * it, is approved, is active and asks for too much; somebody is let into a group. Every answer by a name.
 */
export async function liveThrough(ground: TestGround): Promise<Record<string, Reply>> {
  const { tenant, client, beta } = ground;
  const administrator = client.as('leila');
  const approver = beta.as('leila');
  const working = client.as('jonas');
  const jonas = oidOf(tenant, 'jonas');
  const about = (path: string): string => `${ROLES}/${path}?$filter=principalId%20eq%20'${jonas}'`;

  const eligible = await administrator.post(
    ELIGIBILITIES,
    adminAct('adminAssign', jonas, ROLE.user, {
      scheduleInfo: { startDateTime: inMinutes(ground, 3), expiration: { type: 'noExpiration' } },
    }),
  );
  tenant.clock.advance('PT5M');
  const ask = (duration: string, startDateTime?: string) =>
    working.post(
      REQUESTS,
      selfActivate(jonas, ROLE.user, {
        scheduleInfo: { startDateTime, expiration: { type: 'AfterDuration', duration } },
      }),
    );
  const tooLong = await ask('PT9H');
  const asked = await ask('PT30M', inMinutes(ground, 15));
  const approval = `${APPROVALS}/${idOf(asked)}`;
  const approvalOnV1 = await administrator.get(`${approval}?$expand=steps`);
  const undecided = await approver.get(`${approval}?$expand=steps`);
  const plainApproval = await approver.get(approval);
  const approve = await approver.patch(`${approval}/steps/${idOf(asked)}`, {
    reviewResult: 'Approve',
    justification: 'Agreed',
  });
  const decided = await approver.get(`${approval}?$expand=steps`);
  const readBack = await administrator.get(about('roleAssignmentScheduleRequests'));
  tenant.clock.advance('PT20M');

  return {
    ...(await readRoleSettings(ground)),
    ...(await liveInGroup(ground)),
    ...(await readDirectory(ground)),
    eligible,
    tooLong,
    asked,
    approvalOnV1,
    undecided,
    plainApproval,
    approve,
    decided,
    readBack,
    active: await administrator.get(about('roleAssignmentScheduleInstances')),
    assignments: await administrator.get(about('roleAssignments')),
    assignmentsOnBeta: await approver.get(`${about('roleAssignments')}&$expand=roleDefinition`),
    principalOnBeta: await approver.get(`${about('roleAssignments')}&$expand=principal`),
    eligibleStill: await administrator.get(about('roleEligibilityScheduleInstances')),
    schedules: await administrator.get(about('roleEligibilitySchedules')),
    standing: await administrator.get(
      `${ROLES}/roleAssignmentSchedules?$filter=principalId%20eq%20'${oidOf(tenant, 'maren')}'`,
    ),
    own: await working.get(`${ROLES}/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')`),
    orRefused: await administrator.get(
      `${ROLES}/roleDefinitions?$filter=id%20eq%20'${ROLE.user}'%20or%20id%20eq%20'${ROLE.teams}'`,
    ),
    noSuchSelect: await administrator.get(`${ROLES}/roleDefinitions?$select=wellKnownName`),
    noSuchFilter: await administrator.get(`${ROLES}/roleDefinitions?$filter=meeting%20eq%20'x'`),
    counted: await administrator.get(
      `${ROLES}/roleAssignments?$filter=roleDefinitionId%20eq%20'${ROLE.securityReader}'&$count=true&$top=1`,
    ),
    noToken: await client.send(`${tenant.graph}/v1.0/me`),
    role: await administrator.get(`${ROLES}/roleDefinitions/${ROLE.user}?$select=id,displayName,isBuiltIn`),
    removed: await administrator.post(ELIGIBILITIES, {
      action: 'adminRemove',
      principalId: jonas,
      roleDefinitionId: ROLE.user,
      directoryScopeId: '/',
    }),
    readers: await administrator.get(
      `${ROLES}/roleDefinitions/88d8e3e3-8f55-4a1e-953a-9b9898b8876b?$select=id,displayName,isBuiltIn`,
    ),
  };
}

async function readRoleSettings({ client }: TestGround): Promise<Record<string, Reply>> {
  const administrator = client.as('leila');
  const filter = `scopeId eq '/' and scopeType eq 'DirectoryRole' and roleDefinitionId eq '${ROLE.reportsReader}'`;
  const found = `${POLICY_ASSIGNMENTS}?$filter=${encodeURIComponent(filter)}`;
  const policy = await administrator.get(`${found}&$expand=policy`);
  const { value } = policy.json as { value: [{ policyId: string }] };
  const path = `${POLICIES}/${value[0].policyId}`;
  return {
    policy,
    policyWithRules: await administrator.get(`${path}?$expand=rules($select=id)`),
    rules: await administrator.get(`${path}/rules`),
    rule: await administrator.get(`${path}/rules/Expiration_EndUser_Assignment`),
    noProvider: await administrator.patch(`${POLICIES}/P/rules/Approval_EndUser_Assignment`, {}),
  };
}

async function liveInGroup(ground: TestGround): Promise<Record<string, Reply>> {
  const { tenant, client } = ground;
  const groupId = await groupIdOf(client, 'sg-pim-sap-emergency');
  const owner = inGroups(client, 'tomasz');
  const permanent = groupAsk(tenant, 'jonas', groupId, {
    action: 'adminAssign',
    scheduleInfo: { expiration: { type: 'noExpiration' } },
  });
  const write = `${GROUP_PLANE}/eligibilityScheduleRequests`;
  const path = (set: string): string => `${GROUP_PLANE}/${set}?$filter=groupId%20eq%20'${groupId}'`;
  return {
    noScope: await client.as('tomasz').post(write, permanent),
    noScopeToRead: await client.as('tomasz').get(path('assignmentScheduleInstances')),
    permanentRefused: await owner.post(write, permanent),
    member: await owner.post(write, {
      ...permanent,
      scheduleInfo: { expiration: { type: 'afterDateTime', endDateTime: inMinutes(ground, 60 * 24 * 90) } },
    }),
    activatedMember: await inGroups(client, 'maren').post(GROUP_REQUESTS, groupAsk(tenant, 'maren', groupId)),
    groupInstances: await owner.get(
      `${path('assignmentScheduleInstances')}%20and%20principalId%20eq%20'${oidOf(tenant, 'maren')}'`,
    ),
    standingMember: await inGroups(client, 'jonas').get(
      `${GROUP_PLANE}/assignmentScheduleInstances?$filter=principalId%20eq%20'${oidOf(tenant, 'jonas')}'`,
    ),
    ownInGroups: await inGroups(client, 'maren').get(
      `${GROUP_PLANE}/eligibilitySchedules/filterByCurrentUser(on='principal')`,
    ),
  };
}

async function readDirectory({ tenant, client }: TestGround): Promise<Record<string, Reply>> {
  const administrator = client.as('leila');
  const select = '$select=displayName,userPrincipalName,accountEnabled,id';
  const group = "$filter=displayName%20eq%20'PIM%20approvers'";
  return {
    user: await administrator.get(`/users/${oidOf(tenant, 'jonas')}?${select}`),
    me: await administrator.get('/me'),
    group: await administrator.get(`/groups?${group}`),
    groupSelected: await administrator.get(
      `/groups?${group}&$select=displayName,id,securityEnabled,isAssignableToRole`,
    ),
    batch: await administrator.post('/$batch', {
      requests: [
        { id: '1', method: 'GET', url: '/me?$select=id' },
        { id: '2', method: 'GET', url: '/users/11111111-1111-1111-1111-111111111111' },
      ],
    }),
  };
}
