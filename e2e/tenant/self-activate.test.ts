import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from './start.ts';
import { startTenant } from './start.ts';
import { ROLE, selfActivate, selfDeactivate } from './test-kit/role-ids.ts';
import type { TenantClient } from './test-kit/tenant-client.ts';
import { oidOf, problemOf, rowsOf, tenantClient } from './test-kit/tenant-client.ts';
import { keysAtHand } from './test-kit/keys-at-hand.ts';

const BASE = '/roleManagement/directory';
const REQUESTS = `${BASE}/roleAssignmentScheduleRequests`;
const ACTIVE = `${BASE}/roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')`;
const START = Date.parse('2026-09-06T17:53:52.042Z');

let tenant: Tenant;
let client: TenantClient;
let maren: string;

beforeEach(async () => {
  tenant = await startTenant({ ...(await keysAtHand()), now: () => START });
  client = tenantClient(tenant);
  maren = oidOf(tenant, 'maren');
});
afterEach(async () => {
  client.close();
  await tenant.close();
});
afterAll(() => {
  client.close();
});

describe('selfActivate without approval', () => {
  it('answers 201 with the whole object, echoing seven digits, and reads back with three', async () => {
    const me = client.as('maren');
    const made = await me.post(REQUESTS, selfActivate(maren, ROLE.exchange));
    expect(made.status).toBe(201);
    const body = made.json as Record<string, unknown>;
    expect(body).toMatchObject({
      '@odata.context': `${tenant.graph}/v1.0/$metadata#roleManagement/directory/roleAssignmentScheduleRequests/$entity`,
      status: 'Provisioned',
      action: 'selfActivate',
      targetScheduleId: body['id'],
      isValidationOnly: false,
      createdBy: { application: null, device: null, user: { displayName: null, id: maren } },
      scheduleInfo: {
        recurrence: null,
        expiration: { type: 'afterDuration', endDateTime: null, duration: 'PT1H' },
      },
      ticketInfo: { ticketNumber: null, ticketSystem: null },
    });
    expect(body['createdDateTime']).toMatch(/\.\d{4,7}Z$/);
    const read = (await me.get(`${REQUESTS}/${String(body['id'])}`)).json as Record<string, unknown>;
    expect(read['createdDateTime']).toMatch(/\.\d{1,3}Z$/);
  });

  it('makes the role active until exactly the end of its window, and leaves the eligibility', async () => {
    const me = client.as('maren');
    await me.post(REQUESTS, selfActivate(maren, ROLE.exchange));
    const activated = rowsOf(await me.get(ACTIVE)).find((row) => row['roleDefinitionId'] === ROLE.exchange);
    expect(activated).toMatchObject({
      assignmentType: 'Activated',
      startDateTime: '2026-09-06T17:53:52.042Z',
      endDateTime: '2026-09-06T18:53:52.042Z',
    });
    tenant.clock.advance('PT59M59S');
    expect(rowsOf(await me.get(ACTIVE))).toHaveLength(2);
    tenant.clock.advance('PT1S');
    expect(rowsOf(await me.get(ACTIVE)).map((row) => row['assignmentType'])).toEqual(['Assigned']);
    const eligible = await me.get(
      `${BASE}/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')`,
    );
    expect(rowsOf(eligible)).toHaveLength(13);
  });

  it('provisions a scheduled start 5 to 50 s late and counts the window from there', async () => {
    const me = client.as('maren');
    const made = await me.post(
      REQUESTS,
      selfActivate(maren, ROLE.exchange, {
        scheduleInfo: {
          startDateTime: '2026-09-06T18:10:00Z',
          expiration: { type: 'AfterDuration', duration: 'PT30M' },
        },
      }),
    );
    expect(made.json).toMatchObject({ status: 'Granted', completedDateTime: '2026-09-06T18:10:00Z' });
    const again = await me.post(REQUESTS, selfActivate(maren, ROLE.exchange));
    expect(problemOf(again).code).toBe('PendingRoleAssignmentRequest');
    tenant.clock.advance('PT16M10S');
    expect(rowsOf(await me.get(ACTIVE))).toHaveLength(1);
    tenant.clock.advance('PT1M');
    const row = rowsOf(await me.get(ACTIVE)).find((one) => one['assignmentType'] === 'Activated');
    const late = Date.parse(String(row?.['startDateTime'])) - Date.parse('2026-09-06T18:10:00Z');
    expect(late).toBeGreaterThanOrEqual(5_000);
    expect(late).toBeLessThanOrEqual(50_000);
    expect(Date.parse(String(row?.['endDateTime'])) - Date.parse(String(row?.['startDateTime']))).toBe(
      1_800_000,
    );
    const { id } = made.json as { id: string };
    expect((await me.get(`${REQUESTS}/${id}`)).json).toMatchObject({ status: 'Provisioned' });
  });

  it('frees the triple when a waiting request is cancelled, and refuses to cancel a provisioned one', async () => {
    const me = client.as('maren');
    const later = {
      startDateTime: '2026-09-07T08:00:00Z',
      expiration: { type: 'afterDuration', duration: 'PT1H' },
    };
    const made = await me.post(REQUESTS, selfActivate(maren, ROLE.exchange, { scheduleInfo: later }));
    const { id } = made.json as { id: string };
    expect((await me.post(`${REQUESTS}/${id}/cancel`, {})).status).toBe(204);
    expect((await me.get(`${REQUESTS}/${id}`)).json).toMatchObject({ status: 'Canceled' });
    const live = await me.post(REQUESTS, selfActivate(maren, ROLE.exchange));
    expect(live.status).toBe(201);
    const refused = await me.post(
      `${REQUESTS}/${(live.json as { id: string }).id}/microsoft.graph.cancel`,
      {},
    );
    expect(refused.status).toBe(400);
    tenant.clock.advance('P2D');
    const counts = ((await client.control('GET', '/ledger')).json as { counts: unknown }).counts;
    expect(counts).toEqual({
      activations: 2,
      decisions: 0,
      deactivations: 0,
      cancellations: 1,
      extensions: 0,
      assignments: 0,
      removals: 0,
      settings: 0,
    });
  });

  it('with isValidationOnly checks everything and keeps nothing', async () => {
    const me = client.as('maren');
    const dry = selfActivate(maren, ROLE.exchange, { isValidationOnly: true });
    const own = `${REQUESTS}/filterByCurrentUser(on='principal')`;
    const before = rowsOf(await me.get(own));
    const made = await me.post(REQUESTS, dry);
    expect(made).toMatchObject({ status: 201, json: { isValidationOnly: true, status: 'Granted' } });
    expect(rowsOf(await me.get(own))).toEqual(before);
    expect(rowsOf(await me.get(ACTIVE))).toHaveLength(1);
    const refused = await me.post(REQUESTS, { ...dry, justification: '' });
    expect(problemOf(refused).code).toBe('RoleAssignmentRequestPolicyValidationFailed');
    expect((await client.control('GET', '/ledger')).json).toMatchObject({ entries: [] });
  });
});

describe('what selfActivate is refused for, in the service’s order', () => {
  const refusals: [
    why: string,
    role: string,
    more: Record<string, unknown>,
    status: number,
    code: string,
    message: RegExp,
  ][] = [
    [
      'another principal',
      ROLE.exchange,
      { principalId: '00000000-0000-4000-8000-000000000000' },
      403,
      'InsufficientPermissions',
      /does not have permissions/,
    ],
    ['an unknown role', '00000000-0000-4000-8000-000000000001', {}, 400, 'RoleNotFound', /role/i],
    [
      'no eligibility',
      ROLE.globalAdministrator,
      {},
      400,
      'RoleAssignmentDoesNotExist',
      /^The Role assignment does not exist\.$/,
    ],
    ['another scope than the eligibility’s', ROLE.user, {}, 400, 'InvalidScope', /The scope is invalid/],
    [
      'a window over the maximum',
      ROLE.exchange,
      { scheduleInfo: { expiration: { type: 'afterDuration', duration: 'PT9H' } } },
      400,
      'RoleAssignmentRequestPolicyValidationFailed',
      /^The following policy rules failed: ExpirationRule - The duration in the request is greater than maximum allowed duration$/,
    ],
    [
      'no end',
      ROLE.exchange,
      { scheduleInfo: { expiration: { type: 'noExpiration' } } },
      400,
      'RoleAssignmentRequestPolicyValidationFailed',
      /ExpirationRule - The policy does not allow permanent assignment$/,
    ],
    [
      'no justification',
      ROLE.exchange,
      { justification: ' ' },
      400,
      'RoleAssignmentRequestPolicyValidationFailed',
      /JustificationRule - Justification is required$/,
    ],
    [
      'an end before the start',
      ROLE.exchange,
      { scheduleInfo: { expiration: { type: 'afterDateTime', endDateTime: '2020-01-01T00:00:00Z' } } },
      400,
      'InvalidRoleAssignmentRequestSchedule',
      /schedule/,
    ],
    [
      'less than five minutes',
      ROLE.exchange,
      { scheduleInfo: { expiration: { type: 'afterDuration', duration: 'PT4M' } } },
      400,
      'ActiveDurationTooShort',
      /Miniumum/,
    ],
  ];
  it.each(refusals)('%s', async (_why, role, more, status, code, message) => {
    const reply = await client.as('maren').post(REQUESTS, selfActivate(maren, role, more));
    expect(reply.status).toBe(status);
    const problem = problemOf(reply);
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(message);
    expect((await client.control('GET', '/ledger')).json).toMatchObject({ entries: [] });
  });

  it('names every failed rule in one message, in both formats', async () => {
    const ask = selfActivate(maren, ROLE.exchange, { justification: null });
    const without = client.as('maren', { mfa: false });
    expect(problemOf(await without.post(REQUESTS, ask)).message).toBe(
      'The following policy rules failed: JustificationRule - Justification is required, MfaRule - Multi-factor authentication is required',
    );
    await client.control('POST', '/switches', { 'errors.policyFormat': 'old' });
    expect(problemOf(await without.post(REQUESTS, ask)).message).toBe(
      'The following policy rules failed: ["JustificationRule","MfaRule"]',
    );
  });

  it('asks for a ticket where the role does', async () => {
    await client.control('POST', '/role-settings', {
      role: 'Teams Administrator',
      ruleId: 'Enablement_EndUser_Assignment',
      set: { enabledRules: ['Ticketing'] },
    });
    const me = client.as('maren');
    expect(problemOf(await me.post(REQUESTS, selfActivate(maren, ROLE.teams))).message).toMatch(
      /TicketingRule/,
    );
    const ticketInfo = { ticketNumber: 'INC0031790', ticketSystem: 'ServiceNow' };
    expect((await me.post(REQUESTS, selfActivate(maren, ROLE.teams, { ticketInfo }))).status).toBe(201);
  });

  it('a role that is active already, also for a window that begins at its end', async () => {
    const me = client.as('maren');
    await me.post(REQUESTS, selfActivate(maren, ROLE.exchange));
    const startDateTime = '2026-09-06T18:53:52.042Z';
    const next = selfActivate(maren, ROLE.exchange, {
      scheduleInfo: { startDateTime, expiration: { type: 'afterDuration', duration: 'PT1H' } },
    });
    const refused = await me.post(REQUESTS, { ...next, isValidationOnly: true });
    expect(problemOf(refused)).toMatchObject({
      code: 'RoleAssignmentExists',
      message: 'The Role assignment already exists.',
    });
  });

  it('a missing authentication context, as 400 with a bare claims fragment, until a cp1 token proves it', async () => {
    const ask = selfActivate(maren, ROLE.compliance);
    const refused = await client.as('maren').post(REQUESTS, ask);
    expect(refused.status).toBe(400);
    expect(refused.headers['www-authenticate']).toBeUndefined();
    expect(problemOf(refused)).toEqual({
      code: 'RoleAssignmentRequestAcrsValidationFailed',
      message:
        '&claims=%7B%22access_token%22%3A%7B%22acrs%22%3A%7B%22essential%22%3Atrue%2C%20%22value%22%3A%22c2%22%7D%7D%7D',
      wrapped: true,
    });
    const withoutCp1 = client.as('maren', { acrs: ['c2'], capabilities: [] });
    expect((await withoutCp1.post(REQUESTS, ask)).status).toBe(400);
    expect((await client.as('maren', { acrs: ['c2'] }).post(REQUESTS, ask)).status).toBe(201);
  });

  it('two scopes at once, and none', async () => {
    const me = client.as('maren');
    const both = await me.post(REQUESTS, selfActivate(maren, ROLE.exchange, { appScopeId: '/' }));
    expect(both.status).toBe(400);
    expect(problemOf(both).message).toMatch(/Only one of directoryScopeId and appScopeId/);
    const none = await me.post(REQUESTS, selfActivate(maren, ROLE.exchange, { directoryScopeId: null }));
    expect(none.status).toBe(400);
    const one = selfActivate(maren, ROLE.exchange, { appScopeId: null });
    expect((await me.post(REQUESTS, one)).status).toBe(201);
  });

  it('actions that nobody may take here', async () => {
    const reply = await client
      .as('maren')
      .post(`${BASE}/roleEligibilityScheduleRequests`, selfActivate(maren, ROLE.exchange));
    expect(reply.status).toBe(400);
    expect(problemOf(reply).message).toContain('selfActivate');
    const unknown = await client
      .as('maren')
      .post(REQUESTS, { ...selfActivate(maren, ROLE.exchange), action: 'grab' });
    expect(problemOf(unknown).code).toBe('BadRequest');
  });
});

describe('selfDeactivate', () => {
  it('is refused within five minutes, then answers Revoked and ends the role at once', async () => {
    const me = client.as('maren');
    await me.post(REQUESTS, selfActivate(maren, ROLE.exchange));
    tenant.clock.advance('PT4M59S');
    const early = await me.post(REQUESTS, selfDeactivate(maren, ROLE.exchange));
    expect(problemOf(early)).toMatchObject({
      code: 'ActiveDurationTooShort',
      message: 'The Active duration is too short. Miniumum Required is 5 minutes.',
    });
    tenant.clock.advance('PT1S');
    const done = await me.post(REQUESTS, selfDeactivate(maren, ROLE.exchange));
    expect(done).toMatchObject({
      status: 201,
      json: { status: 'Revoked', completedDateTime: null, scheduleInfo: null, targetScheduleId: null },
    });
    expect(rowsOf(await me.get(ACTIVE))).toHaveLength(1);
    const twice = await me.post(REQUESTS, selfDeactivate(maren, ROLE.exchange));
    expect(problemOf(twice).code).toBe('RoleAssignmentDoesNotExist');
    expect((await me.post(REQUESTS, selfActivate(maren, ROLE.exchange))).status).toBe(201);
  });

  it('cannot end a standing assignment', async () => {
    const reply = await client.as('maren').post(REQUESTS, selfDeactivate(maren, ROLE.reportsReader));
    expect(problemOf(reply).code).toBe('RoleAssignmentDoesNotExist');
  });
});
