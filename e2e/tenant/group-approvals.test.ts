import { beforeEach, describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { GROUP_PLANE, GROUP_REQUESTS, groupAsk, groupIdOf, inGroups } from './test-kit/group-plane.ts';
import { problemOf, rowsOf } from './test-kit/tenant-client.ts';

const APPROVALS = `${GROUP_PLANE}/assignmentApprovals`;
const ground = eachTenant();
let id: string;
beforeEach(async () => {
  const forensics = await groupIdOf(ground.client, 'sg-pim-mailbox-forensics');
  const ticketInfo = { ticketNumber: 'INC0031999', ticketSystem: 'ServiceNow' };
  const body = groupAsk(ground.tenant, 'maren', forensics, { ticketInfo });
  const asked = await inGroups(ground.client, 'maren').post(GROUP_REQUESTS, body);
  expect(asked.json).toMatchObject({ status: 'PendingApprovalProvisioning' });
  id = (asked.json as { id: string }).id;
  expect(asked.json).toMatchObject({ approvalId: id });
  ground.tenant.clock.advance('PT2S');
});

const decision = { reviewResult: 'Approve', justification: 'Case 4711' };
const MINE = `${GROUP_PLANE}/assignmentScheduleInstances/filterByCurrentUser(on='principal')`;

describe('an approval of a group', () => {
  it('is listed for its approvers, as request and as approval, and for nobody else', async () => {
    const waiting = encodeURI(
      `${GROUP_REQUESTS}/filterByCurrentUser(on='approver')?$filter=status eq 'PendingApproval'&$expand=group,principal`,
    );
    const [row] = rowsOf(await inGroups(ground.client, 'ruben').get(waiting));
    expect(row).toMatchObject({
      '@odata.type': '#microsoft.graph.privilegedAccessGroupAssignmentScheduleRequest',
      id,
      accessId: 'member',
      group: { displayName: 'sg-pim-mailbox-forensics' },
    });
    const own = await inGroups(ground.client, 'ruben').get(`${APPROVALS}/filterByCurrentUser(on='approver')`);
    expect(rowsOf(own)).toEqual([{ id }]);
    expect(rowsOf(await inGroups(ground.client, 'tomasz').get(waiting))).toEqual([]);
    expect((await inGroups(ground.client, 'tomasz').get(`${APPROVALS}/${id}`)).status).toBe(403);
  });

  it('has stages in v1.0, decides there, and counts the window from the decision', async () => {
    const ruben = inGroups(ground.client, 'ruben');
    expect((await ruben.get(`${APPROVALS}/${id}`)).json).toMatchObject({
      id,
      stages: [{ id, status: 'InProgress', reviewResult: 'NotReviewed', assignedToMe: true }],
    });
    expect(rowsOf(await ruben.get(`${APPROVALS}/${id}/stages`))).toHaveLength(1);
    expect((await ruben.get(`${APPROVALS}/${id}/steps`)).status).toBe(400);
    ground.tenant.clock.advance('PT2M40S');
    const refused = await inGroups(ground.client, 'maren').patch(`${APPROVALS}/${id}/stages/${id}`, decision);
    expect(refused.status).toBe(403);
    expect((await ruben.patch(`${APPROVALS}/${id}/stages/${id}`, decision)).status).toBe(204);
    const again = await inGroups(ground.client, 'leila').patch(`${APPROVALS}/${id}/stages/${id}`, decision);
    expect(again.status).toBe(409);
    expect((await ruben.get(`${APPROVALS}/${id}/stages/${id}`)).json).toMatchObject({
      status: 'Completed',
      reviewResult: 'Approve',
      reviewedBy: { displayName: 'Ruben Castellane' },
    });
    const [instance] = rowsOf(await inGroups(ground.client, 'maren').get(MINE));
    const length =
      Date.parse(String(instance?.['endDateTime'])) - Date.parse(String(instance?.['startDateTime']));
    expect(length).toBe(2 * 3_600_000);
  });

  it('has steps in beta', async () => {
    const ruben = inGroups(ground.beta, 'ruben');
    expect((await ruben.get(`${APPROVALS}/${id}?$expand=steps`)).json).toMatchObject({ steps: [{ id }] });
    expect((await ruben.get(`${APPROVALS}/${id}/stages`)).status).toBe(400);
    expect((await ruben.patch(`${APPROVALS}/${id}/steps/${id}`, { reviewResult: 'Deny' })).status).toBe(400);
    const denied = { reviewResult: 'Deny', justification: 'Which case?' };
    expect((await ruben.patch(`${APPROVALS}/${id}/steps/${id}`, denied)).status).toBe(204);
    const read = await inGroups(ground.client, 'maren').get(`${GROUP_REQUESTS}/${id}`);
    expect(read.json).toMatchObject({ status: 'Denied' });
    expect(rowsOf(await inGroups(ground.client, 'maren').get(MINE))).toEqual([]);
  });

  it('calls its decision what the switches say', async () => {
    await ground.client.control('POST', '/switches', {
      'groups.v1TakesSteps': true,
      'groups.betaApprovalMember': 'stages',
    });
    const beta = (await inGroups(ground.beta, 'ruben').get(`${APPROVALS}/${id}`)).json as object;
    expect(Object.keys(beta)).toEqual([
      '@odata.context',
      '@microsoft.graph.tips',
      'id',
      'stages@odata.context',
      'stages',
    ]);
    const v1 = await inGroups(ground.client, 'ruben').patch(`${APPROVALS}/${id}/steps/${id}`, decision);
    expect(v1.status).toBe(204);
  });

  it('is found in its own plane alone', async () => {
    const roles = await ground.beta
      .as('leila')
      .get(`/roleManagement/directory/roleAssignmentApprovals/${id}`);
    expect(roles.status).toBe(404);
    const asRole = await ground.client
      .as('leila')
      .get(`/roleManagement/directory/roleAssignmentScheduleRequests/${id}`);
    expect(asRole.status).toBe(404);
  });

  it('can be taken back by its requestor, and frees the way', async () => {
    const me = inGroups(ground.client, 'maren');
    expect(
      (await inGroups(ground.client, 'ruben').post(`${GROUP_REQUESTS}/${id}/cancel`, undefined)).status,
    ).toBe(403);
    expect((await me.post(`${GROUP_REQUESTS}/${id}/cancel`, undefined)).status).toBe(204);
    const again = await me.post(`${GROUP_REQUESTS}/${id}/cancel`, undefined);
    expect(problemOf(again).code).toBe('RequestCannotBeCancelled');
  });
});

describe('a group that asks for approval and names nobody', () => {
  it('has no default approvers: nobody is asked, and the request runs out', async () => {
    const { tenant, client } = ground;
    const archive = await groupIdOf(client, 'sg-pim-archive-keys');
    const me = inGroups(client, 'ruben');
    const asked = (await me.post(GROUP_REQUESTS, groupAsk(tenant, 'ruben', archive))).json as { id: string };
    const forLeila = await inGroups(client, 'leila').get(`${APPROVALS}/filterByCurrentUser(on='approver')`);
    expect(rowsOf(forLeila)).toEqual([{ id }]);
    tenant.clock.advance('P1D');
    expect((await me.get(`${GROUP_REQUESTS}/${asked.id}`)).json).toMatchObject({ status: 'Failed' });
  });
});
