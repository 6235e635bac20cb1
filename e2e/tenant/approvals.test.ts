import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { ROLE, selfActivate } from './test-kit/role-ids.ts';
import type { Reply } from './test-kit/https-client.ts';
import { oidOf, problemOf, rowsOf } from './test-kit/tenant-client.ts';

const BASE = '/roleManagement/directory';
const REQUESTS = `${BASE}/roleAssignmentScheduleRequests`;
const APPROVALS = `${BASE}/roleAssignmentApprovals`;
const ASKED_OF_ME = `${REQUESTS}/filterByCurrentUser(on='approver')`;
const ACTIVE = `${BASE}/roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')`;
const START = Date.parse('2026-09-06T17:53:52.042Z');

const ground = eachTenant({ now: () => START });
const maren = () => oidOf(ground.tenant, 'maren');
const flip = (switches: object) => ground.client.control('POST', '/switches', switches);

/** Maren asks for a role; the answer is the request as posted. */
async function asks(
  role: string = ROLE.cloudDevice,
  more: Record<string, unknown> = {},
): Promise<{ id: string; status: string }> {
  const me = ground.client.as('maren', { acrs: ['c1'] });
  const made = await me.post(REQUESTS, selfActivate(maren(), role, more));
  return made.json as { id: string; status: string };
}
const stepOf = (id: string) => `${APPROVALS}/${id}/steps/${id}`;
const decides = (
  person: string,
  id: string,
  reviewResult = 'Approve',
  justification: string | null = 'As planned',
): Promise<Reply> => ground.beta.as(person).patch(stepOf(id), { reviewResult, justification });
const statusOf = async (id: string): Promise<unknown> =>
  ((await ground.client.as('maren').get(`${REQUESTS}/${id}`)).json as { status: unknown }).status;
const readStep = async (person: string, id: string): Promise<unknown> =>
  (await ground.beta.as(person).get(stepOf(id))).json;

describe('an approval', () => {
  it('carries the request’s id, and reads by entity, with and without $expand, by steps and by step', async () => {
    const { id, status } = await asks();
    expect(status).toBe('PendingApprovalProvisioning');
    const leila = ground.beta.as('leila');
    const step = {
      id,
      displayName: null,
      reviewedDateTime: null,
      reviewResult: 'NotReviewed',
      status: 'InProgress',
      assignedToMe: true,
      justification: null,
      reviewedBy: null,
    };
    const context = `${ground.tenant.graph}/beta/$metadata#roleManagement/directory/roleAssignmentApprovals`;
    expect((await leila.get(`${APPROVALS}/${id}`)).json).toEqual({
      '@odata.context': `${context}/$entity`,
      '@microsoft.graph.tips': expect.stringContaining('roleAssignmentApprovals') as string,
      id,
      'steps@odata.context': `${context}('${id}')/steps`,
      steps: [step],
    });
    expect((await leila.get(`${APPROVALS}/${id}?$expand=steps`)).json).toMatchObject({ id, steps: [step] });
    expect((await leila.get(`${APPROVALS}/${id}/steps`)).json).toEqual({
      '@odata.context': `${context}('${id}')/steps`,
      value: [step],
    });
    expect((await leila.get(stepOf(id))).json).toMatchObject(step);
    await flip({ 'approvals.stepsInline': false });
    expect((await leila.get(`${APPROVALS}/${id}`)).json).not.toHaveProperty('steps');
    const mine = await leila.get(`${APPROVALS}/filterByCurrentUser(on='approver')?$expand=steps`);
    expect(rowsOf(mine)).toEqual([{ id, 'steps@odata.context': `${context}('${id}')/steps`, steps: [step] }]);
  });

  it('is unknown to v1.0, by every path', async () => {
    const { id } = await asks();
    for (const path of ['', `/${id}`, `/${id}/steps`, "/filterByCurrentUser(on='approver')"]) {
      const reply = await ground.client.as('leila').get(APPROVALS + path);
      expect(reply.status).toBe(400);
      expect(problemOf(reply)).toMatchObject({
        code: 'BadRequest',
        message: "Resource not found for the segment 'roleAssignmentApprovals'.",
      });
    }
  });

  it('answers 404 for what nobody has to decide', async () => {
    const free = await ground.client.as('maren').post(REQUESTS, selfActivate(maren(), ROLE.teams));
    const { id } = free.json as { id: string };
    expect((await ground.beta.as('leila').get(`${APPROVALS}/${id}`)).status).toBe(404);
    expect((await decides('leila', id)).status).toBe(404);
    const asked = await asks();
    const other = `${APPROVALS}/${asked.id}/steps/${id}`;
    expect((await ground.beta.as('leila').patch(other, { reviewResult: 'Approve' })).status).toBe(404);
  });

  it('is read by its approvers, by who administers PIM, and by the requestor only where switched so', async () => {
    const { id } = await asks(ROLE.security);
    const read = async (person: string): Promise<number> =>
      (await ground.beta.as(person).get(`${APPROVALS}/${id}`)).status;
    expect(await Promise.all(['ruben', 'tomasz', 'leila', 'jonas', 'maren'].map(read))).toEqual([
      200, 200, 200, 403, 403,
    ]);
    await flip({ 'approvals.readableByRequestor': true });
    expect(await read('maren')).toBe(200);
    expect(await readStep('maren', id)).toMatchObject({ assignedToMe: false });
  });

  it('needs a documented scope, or the captured one where switched so', async () => {
    const { id } = await asks();
    const reads = async (...scopes: string[]): Promise<Reply> =>
      ground.beta.as('leila', { scopes }).get(`${APPROVALS}/${id}`);
    expect((await reads('RoleAssignmentSchedule.ReadWrite.Directory')).status).toBe(200);
    expect((await reads('PrivilegedAccess.Read.AzureAD')).status).toBe(200);
    expect(problemOf(await reads('User.Read'))).toMatchObject({ code: 'PermissionScopeNotGranted' });
    await flip({ 'approvals.readScope': 'captured' });
    expect((await reads('PrivilegedAccess.Read.AzureAD')).status).toBe(200);
    const refused = await reads('RoleAssignmentSchedule.ReadWrite.Directory');
    expect(refused.status).toBe(403);
    expect(problemOf(refused)).toEqual({
      code: '',
      message:
        'Valid permissions not present. User needs one of the following permissions for this action : PrivilegedAccess.ReadWrite.AzureAD,PrivilegedAccess.Read.AzureAD',
      wrapped: false,
    });
  });
});

describe('deciding', () => {
  it('needs a documented scope that writes, or the captured one where switched so', async () => {
    const { id } = await asks();
    const tries = async (scope: string): Promise<number> =>
      (
        await ground.beta
          .as('leila', { scopes: [scope] })
          .patch(stepOf(id), { reviewResult: 'Approve', justification: 'ok' })
      ).status;
    expect(await tries('RoleAssignmentSchedule.Read.Directory')).toBe(403);
    await flip({ 'approvals.decideScope': 'captured' });
    expect(await tries('RoleAssignmentSchedule.ReadWrite.Directory')).toBe(403);
    expect(await tries('PrivilegedAccess.ReadWrite.AzureAD')).toBe(204);
  });

  it('approves: 204, live at once, the window counted from the decision', async () => {
    const { id } = await asks();
    ground.tenant.clock.advance('PT2M40S');
    const reply = await decides('leila', id);
    expect([reply.status, reply.text]).toEqual([204, '']);
    expect(await statusOf(id)).toBe('Provisioned');
    const rows = rowsOf(await ground.client.as('maren').get(ACTIVE));
    expect(rows.find((row) => row['roleAssignmentScheduleId'] === id)).toMatchObject({
      startDateTime: '2026-09-06T17:56:32.042Z',
      endDateTime: '2026-09-06T18:56:32.042Z',
    });
    expect(await readStep('leila', id)).toMatchObject({
      reviewResult: 'Approve',
      status: 'Completed',
      reviewedDateTime: expect.stringMatching(/^2026-09-06T17:56:32\.042\d{0,4}Z$/) as string,
      justification: 'As planned',
      reviewedBy: {
        id: oidOf(ground.tenant, 'leila'),
        displayName: 'Leila Haddani',
        userPrincipalName: 'leila.haddani@contoso.com',
        mail: 'leila.haddani@contoso.com',
      },
    });
    const { counts, entries } = (await ground.client.control('GET', '/ledger')).json as {
      counts: object;
      entries: object[];
    };
    expect(counts).toMatchObject({ activations: 1, decisions: 1 });
    expect(entries[1]).toMatchObject({
      kind: 'decision',
      action: 'approve',
      requestId: id,
      principalId: maren(),
      by: oidOf(ground.tenant, 'leila'),
      status: 'Provisioned',
    });
  });

  it('grants a start that is still to come, and provisions then', async () => {
    const { id } = await asks(ROLE.cloudDevice, {
      scheduleInfo: {
        startDateTime: '2026-09-06T20:00:00Z',
        expiration: { type: 'afterDuration', duration: 'PT30M' },
      },
    });
    await decides('leila', id);
    expect((await ground.client.as('maren').get(`${REQUESTS}/${id}`)).json).toMatchObject({
      status: 'Granted',
      completedDateTime: '2026-09-06T20:00:00Z',
    });
    ground.tenant.clock.advance('PT2H10M');
    expect(await statusOf(id)).toBe('Provisioned');
  });

  it('denies: the request is over and the role free to be asked for again', async () => {
    const { id } = await asks();
    expect((await decides('leila', id, 'deny', 'Say why')).status).toBe(204);
    expect(await statusOf(id)).toBe('Denied');
    expect(await readStep('leila', id)).toMatchObject({ reviewResult: 'Deny', status: 'Completed' });
    expect((await asks()).status).toBe('PendingApprovalProvisioning');
  });

  it('takes the first decision and answers the second with 409', async () => {
    const { id } = await asks(ROLE.security);
    expect((await decides('tomasz', id)).status).toBe(204);
    for (const person of ['ruben', 'tomasz']) {
      expect((await decides(person, id, 'Deny')).status).toBe(409);
    }
    expect(await statusOf(id)).toBe('Provisioned');
    expect((await ground.client.control('GET', '/ledger')).json).toMatchObject({ counts: { decisions: 1 } });
  });

  it('is refused with 403 to who is no approver, and about one’s own request', async () => {
    const { id } = await asks();
    expect((await decides('ruben', id)).status).toBe(403);
    expect((await decides('maren', id)).status).toBe(403);
    const ruben = oidOf(ground.tenant, 'ruben');
    const own = await ground.client
      .as('ruben', { acrs: ['c1'] })
      .post(REQUESTS, selfActivate(ruben, ROLE.security));
    const mine = (own.json as { id: string }).id;
    expect(await readStep('ruben', mine)).toMatchObject({ assignedToMe: false, status: 'InProgress' });
    const refused = await decides('ruben', mine);
    expect(refused.status).toBe(403);
    expect(problemOf(refused).code).toBe('Authorization_RequestDenied');
    expect(await readStep('leila', mine)).toMatchObject({ assignedToMe: true });
  });

  it('takes a justification where the stage asks for one', async () => {
    const { id } = await asks();
    const wordless = await decides('leila', id, 'Approve', ' ');
    expect(wordless.status).toBe(400);
    expect(problemOf(wordless).message).toBe(
      'The following policy rules failed: JustificationRule - Justification is required',
    );
    await flip({ 'errors.approverJustification': 'BadRequest' });
    expect(problemOf(await decides('leila', id, 'Approve', null)).code).toBe('BadRequest');
    expect(await statusOf(id)).not.toBe('Provisioned');
  });

  it.each([
    ['another word', { reviewResult: 'Approved', justification: 'x' }],
    ['no word', { justification: 'x' }],
    ['a list', []],
  ])('refuses a body with %s', async (_what, body) => {
    const { id } = await asks();
    const reply = await ground.beta.as('leila').patch(stepOf(id), body);
    expect(problemOf(reply).code).toBe('BadRequest');
  });

  it('comes too late after 24 hours: the step is Expired', async () => {
    const { id } = await asks();
    ground.tenant.clock.advance('PT23H59M59S');
    expect(await readStep('leila', id)).toMatchObject({ status: 'InProgress' });
    ground.tenant.clock.advance('PT1S');
    expect(await statusOf(id)).toBe('Failed');
    expect(await readStep('leila', id)).toMatchObject({ status: 'Expired', reviewResult: 'NotReviewed' });
    expect((await decides('leila', id)).status).toBe(409);
    await flip({ 'approvals.tooLateStatus': 404 });
    expect((await decides('leila', id)).status).toBe(404);
    expect((await asks()).status).toBe('PendingApprovalProvisioning');
  });

  it('comes too late once the requestor has taken the request back', async () => {
    const { id } = await asks();
    expect((await ground.client.as('maren').post(`${REQUESTS}/${id}/cancel`, {})).status).toBe(204);
    expect(await readStep('leila', id)).toMatchObject({ status: 'Completed', reviewResult: 'NotReviewed' });
    expect((await decides('leila', id)).status).toBe(409);
    expect(await statusOf(id)).toBe('Canceled');
    await flip({ 'approvals.stepAfterCancel': 'Expired' });
    expect(await readStep('leila', id)).toMatchObject({ status: 'Expired' });
  });
});

describe('who decides', () => {
  it('where nobody is named: who holds PRA now, or nobody where switched so', async () => {
    const { id } = await asks();
    expect(await readStep('leila', id)).toMatchObject({ assignedToMe: true });
    await flip({ 'approvals.defaultApprovers': 'nobody' });
    expect(await readStep('leila', id)).toMatchObject({ assignedToMe: false });
    expect((await decides('leila', id)).status).toBe(403);
  });

  it('members of a group in the group count, unless switched off', async () => {
    const { id } = await asks(ROLE.security);
    expect(await readStep('tomasz', id)).toMatchObject({ assignedToMe: true });
    await flip({ 'approvals.nestedGroupMembers': false });
    expect((await decides('tomasz', id)).status).toBe(403);
    expect((await decides('ruben', id)).status).toBe(204);
  });

  it('the role setting of now, or of when it was asked', async () => {
    const { id } = await asks(ROLE.security);
    await ground.client.control('POST', '/role-settings', {
      role: ROLE.security,
      ruleId: 'Approval_EndUser_Assignment',
      set: { setting: { approvalStages: [] } },
    });
    await flip({ 'approvals.approversAsOf': 'now' });
    expect((await decides('jonas', id)).status).toBe(403);
    await flip({ 'approvals.approversAsOf': 'request' });
    expect((await decides('ruben', id)).status).toBe(204);
  });
});

describe('requests that wait for me', () => {
  const waiting = async (person: string, query = "?$filter=status eq 'PendingApproval'") =>
    rowsOf(await ground.client.as(person).get(encodeURI(ASKED_OF_ME + query)));

  it('are whole requests, expanded, once they read PendingApproval; one’s own among them', async () => {
    const { id } = await asks(ROLE.security);
    expect(await waiting('ruben')).toEqual([]);
    ground.tenant.clock.advance('PT1S');
    const expand = "?$filter=status eq 'PendingApproval'&$expand=roleDefinition,principal,directoryScope";
    const [row, ...others] = await waiting('ruben', expand);
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      '@odata.type': '#microsoft.graph.unifiedRoleAssignmentScheduleRequest',
      id,
      approvalId: id,
      action: 'selfActivate',
      status: 'PendingApproval',
      justification: 'Mail flow incident',
      roleDefinition: { displayName: 'Security Administrator' },
      principal: { '@odata.type': '#microsoft.graph.user', displayName: 'Maren Okafor' },
      directoryScope: null,
    });
    expect((await ground.client.as('ruben').get(`${REQUESTS}/${id}`)).status).toBe(200);
    const ruben = oidOf(ground.tenant, 'ruben');
    await ground.client.as('ruben', { acrs: ['c1'] }).post(REQUESTS, selfActivate(ruben, ROLE.security));
    ground.tenant.clock.advance('PT1S');
    expect((await waiting('ruben')).map((one) => one['principalId'])).toEqual([maren(), ruben]);
    expect(await waiting('jonas')).toEqual([]);
    await flip({ 'approvals.actionCasing': 'PascalCase' });
    expect((await waiting('ruben'))[0]).toMatchObject({ action: 'SelfActivate' });
  });

  it('leave the list by a decision, and stay readable without the filter', async () => {
    const { id } = await asks();
    ground.tenant.clock.advance('PT1S');
    await decides('leila', id);
    expect(await waiting('leila')).toEqual([]);
    expect((await waiting('leila', '')).find((row) => row['id'] === id)).toMatchObject({
      status: 'Provisioned',
    });
    const approvals = async (): Promise<unknown[]> =>
      rowsOf(await ground.beta.as('leila').get(`${APPROVALS}/filterByCurrentUser(on='approver')`));
    expect(await approvals()).toEqual([]);
    await flip({ 'approvals.listed': 'all' });
    expect(await approvals()).toContainEqual({ id });
  });

  it('can be cancelled by who administers PIM, and by nobody else', async () => {
    const { id } = await asks(ROLE.security);
    const cancel = async (person: string): Promise<number> =>
      (await ground.client.as(person).post(`${REQUESTS}/${id}/cancel`, {})).status;
    expect(await cancel('ruben')).toBe(403);
    expect(await cancel('leila')).toBe(204);
    expect(await statusOf(id)).toBe('Canceled');
  });
});
