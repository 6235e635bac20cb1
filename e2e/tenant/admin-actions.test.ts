import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import type { Reply } from './test-kit/https-client.ts';
import { ROLE, adminAct, selfActivate } from './test-kit/role-ids.ts';
import type { TokenAsk } from './test-kit/tenant-client.ts';
import { oidOf, problemOf, rowsOf } from './test-kit/tenant-client.ts';

const BASE = '/roleManagement/directory';
const SIDES = ['roleEligibility', 'roleAssignment'] as const;
type SideName = (typeof SIDES)[number];
const START = Date.parse('2026-09-06T17:53:52.042Z');

const ground = eachTenant({ now: () => START });
const oid = (person: string): string => oidOf(ground.tenant, person);
const leila = (token: TokenAsk = {}) => ground.client.as('leila', token);

const post = (side: SideName, body: unknown, token: TokenAsk = {}): Promise<Reply> =>
  leila(token).post(`${BASE}/${side}ScheduleRequests`, body);

async function rowsFor(
  side: SideName,
  kind: 'Schedules' | 'ScheduleInstances',
  person: string,
  role: string,
) {
  const filter = encodeURIComponent(`principalId eq '${oid(person)}' and roleDefinitionId eq '${role}'`);
  return rowsOf(await leila().get(`${BASE}/${side}${kind}?$filter=${filter}`));
}
const idOf = (reply: Reply): string => (reply.json as { id: string }).id;

describe.each(SIDES)('adminAssign on the side of %s', (side) => {
  it('is Provisioned at once, the start rewritten to now, and shows as schedule and instance', async () => {
    const made = await post(
      side,
      adminAct('adminAssign', oid('jonas'), ROLE.groups, {
        scheduleInfo: {
          startDateTime: '2026-04-10T00:00:00Z',
          expiration: { type: 'AfterDateTime', endDateTime: '2027-04-10T00:00:00Z' },
        },
      }),
    );
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({
      '@odata.context': `${ground.tenant.graph}/v1.0/$metadata#${BASE.slice(1)}/${side}ScheduleRequests/$entity`,
      action: 'adminAssign',
      status: 'Provisioned',
      approvalId: null,
      targetScheduleId: idOf(made),
      createdBy: { application: null, device: null, user: { displayName: null, id: oid('leila') } },
      scheduleInfo: {
        recurrence: null,
        expiration: { type: 'afterDateTime', endDateTime: '2027-04-10T00:00:00Z', duration: null },
      },
    });
    const { completedDateTime, scheduleInfo } = made.json as Record<string, { startDateTime: string }>;
    expect(completedDateTime).toMatch(/^2026-09-06T17:53:52\.\d{7}Z$/);
    expect(scheduleInfo?.startDateTime).toBe(completedDateTime);
    const [instance] = await rowsFor(side, 'ScheduleInstances', 'jonas', ROLE.groups);
    expect(instance).toMatchObject({
      [`${side}ScheduleId`]: idOf(made),
      startDateTime: '2026-09-06T17:53:52.042Z',
      endDateTime: '2027-04-10T00:00:00Z',
      memberType: 'Direct',
    });
    const [schedule] = await rowsFor(side, 'Schedules', 'jonas', ROLE.groups);
    expect(schedule).toMatchObject({ id: idOf(made), createdUsing: idOf(made), status: 'Provisioned' });
  });

  it('with a later start is Granted, completed then, a schedule from now on and an instance 5 to 50 s late', async () => {
    const scheduleInfo = {
      startDateTime: '2026-09-06T17:57:00Z',
      expiration: { type: 'AfterDuration', duration: 'P30D' },
    };
    const made = await post(side, adminAct('adminAssign', oid('jonas'), ROLE.groups, { scheduleInfo }));
    expect(made.json).toMatchObject({
      status: 'Granted',
      completedDateTime: '2026-09-06T17:57:00Z',
      scheduleInfo: { startDateTime: '2026-09-06T17:57:00Z' },
    });
    expect(await rowsFor(side, 'ScheduleInstances', 'jonas', ROLE.groups)).toEqual([]);
    const [coming] = await rowsFor(side, 'Schedules', 'jonas', ROLE.groups);
    expect(coming).toMatchObject({ id: idOf(made), status: 'Granted', createdUsing: idOf(made) });
    ground.tenant.clock.advance('PT3M12S');
    expect(await rowsFor(side, 'ScheduleInstances', 'jonas', ROLE.groups)).toEqual([]);
    ground.tenant.clock.advance('PT50S');
    const [instance] = await rowsFor(side, 'ScheduleInstances', 'jonas', ROLE.groups);
    const late = Date.parse(String(instance?.['startDateTime'])) - Date.parse('2026-09-06T17:57:00Z');
    expect(late).toBeGreaterThanOrEqual(5_000);
    expect(late).toBeLessThanOrEqual(50_000);
    expect(await rowsFor(side, 'Schedules', 'jonas', ROLE.groups)).toHaveLength(1);
  });

  it('is refused where the same is held, waits, or has just been taken away', async () => {
    const assign = adminAct('adminAssign', oid('jonas'), ROLE.groups);
    await post(side, assign);
    expect(problemOf(await post(side, assign)).code).toBe('RoleAssignmentExists');
    await post(side, { ...assign, action: 'adminRemove', scheduleInfo: null });
    const scheduleInfo = {
      startDateTime: '2026-10-01T00:00:00Z',
      expiration: { type: 'afterDuration', duration: 'P30D' },
    };
    await ground.client.control('POST', '/switches', { 'administration.leavingSeconds': 120 });
    expect(problemOf(await post(side, assign)).code).toBe('InvalidRoleAssignmentId');
    ground.tenant.clock.advance('PT2M');
    expect((await post(side, { ...assign, scheduleInfo })).status).toBe(201);
    expect(problemOf(await post(side, assign)).code).toBe('PendingRoleAssignmentRequest');
  });

  it('obeys the role setting for grants of that side: end, justification, MFA, ticket', async () => {
    const level = side === 'roleEligibility' ? 'Eligibility' : 'Assignment';
    const set = (rule: string, changes: Record<string, unknown>): Promise<Reply> =>
      ground.client.control('POST', '/role-settings', {
        role: ROLE.groups,
        ruleId: `${rule}_Admin_${level}`,
        set: changes,
      });
    await set('Expiration', { isExpirationRequired: true, maximumDuration: 'P30D' });
    await set('Enablement', { enabledRules: ['Justification', 'MultiFactorAuthentication', 'Ticketing'] });
    const forever = { expiration: { type: 'noExpiration' } };
    const wrong = adminAct('adminAssign', oid('jonas'), ROLE.groups, {
      justification: ' ',
      scheduleInfo: forever,
    });
    const refused = await post(side, wrong, { mfa: false });
    expect([refused.status, problemOf(refused).message]).toEqual([
      400,
      'The following policy rules failed: ExpirationRule - The policy does not allow permanent assignment, JustificationRule - Justification is required, MfaRule - Multi-factor authentication is required, TicketingRule - Ticket information is required',
    ]);
    const tooLong = await post(side, adminAct('adminAssign', oid('jonas'), ROLE.groups));
    expect(problemOf(tooLong).message).toContain('greater than maximum allowed duration');
    const right = adminAct('adminAssign', oid('jonas'), ROLE.groups, {
      scheduleInfo: { expiration: { type: 'afterDuration', duration: 'P30D' } },
      ticketInfo: { ticketNumber: 'CHG1', ticketSystem: 'ServiceNow' },
    });
    expect((await post(side, right)).status).toBe(201);
  });

  it('gives without end only where no expiration is required', async () => {
    const made = await post(
      side,
      adminAct('adminAssign', oid('jonas'), ROLE.groups, {
        scheduleInfo: { expiration: { type: 'NoExpiration' } },
      }),
    );
    expect(made.json).toMatchObject({ scheduleInfo: { expiration: { type: 'noExpiration' } } });
    const [instance] = await rowsFor(side, 'ScheduleInstances', 'jonas', ROLE.groups);
    expect(instance?.['endDateTime']).toBeNull();
  });

  it('takes an administrative unit or an application as its scope, and no other', async () => {
    const units = rowsOf(await leila().get('/directory/administrativeUnits'));
    const directoryScopeId = `/administrativeUnits/${String(units[0]?.['id'])}`;
    const made = await post(side, adminAct('adminAssign', oid('jonas'), ROLE.groups, { directoryScopeId }));
    expect(made.json).toMatchObject({ status: 'Provisioned', directoryScopeId });
    for (const wrong of ['/administrativeUnits/0d9c1b3e-0000-4000-8000-000000000000', `/${oid('ines')}`]) {
      const body = adminAct('adminAssign', oid('jonas'), ROLE.groups, { directoryScopeId: wrong });
      expect(problemOf(await post(side, body)).code).toBe('InvalidScope');
    }
  });

  it('knows the role and the principal, and whether that principal can have it', async () => {
    const nobody = adminAct('adminAssign', '0d9c1b3e-0000-4000-8000-000000000000', ROLE.groups);
    expect(problemOf(await post(side, nobody)).code).toBe('SubjectNotFound');
    const noRole = adminAct('adminAssign', oid('jonas'), '0d9c1b3e-0000-4000-8000-000000000000');
    expect(problemOf(await post(side, noRole)).code).toBe('RoleNotFound');
    const eligible = rowsOf(
      await ground.client
        .as('maren')
        .get(`${BASE}/roleEligibilitySchedules/filterByCurrentUser(on='principal')`),
    );
    const app = /^\/([0-9a-f-]{36})$/;
    const found = eligible.map((row) => app.exec(String(row['directoryScopeId']))?.[1]).find(Boolean);
    const toApp = adminAct('adminAssign', found ?? '', ROLE.groups);
    const reply = await post(side, toApp);
    if (side === 'roleAssignment') expect(reply.status).toBe(201);
    else expect(problemOf(reply).code).toBe('InvalidRoleAssignmentRequest');
    const groups = rowsOf(await leila().get('/groups'));
    const ordinary = groups.find((group) => group['isAssignableToRole'] === null);
    const toGroup = adminAct('adminAssign', String(ordinary?.['id']), ROLE.groups);
    expect(problemOf(await post(side, toGroup)).code).toBe('InvalidRoleAssignmentRequest');
    await ground.client.control('POST', '/switches', { 'errors.principalNotAllowed': 'SubjectNotFound' });
    expect(problemOf(await post(side, toGroup)).code).toBe('SubjectNotFound');
  });

  it('with isValidationOnly keeps nothing', async () => {
    const dry = adminAct('adminAssign', oid('jonas'), ROLE.groups, { isValidationOnly: true });
    expect(await post(side, dry)).toMatchObject({ status: 201, json: { isValidationOnly: true } });
    expect(await rowsFor(side, 'Schedules', 'jonas', ROLE.groups)).toEqual([]);
    expect((await ground.client.control('GET', '/ledger')).json).toMatchObject({ entries: [] });
  });

  it('is for administrators, by the roles of their token, and takes the scope', async () => {
    const body = adminAct('adminAssign', oid('jonas'), ROLE.groups);
    const path = `${BASE}/${side}ScheduleRequests`;
    const refused = await ground.client.as('maren').post(path, body);
    expect([refused.status, problemOf(refused).message]).toEqual([
      403,
      'Attempted to perform an unauthorized operation.',
    ]);
    await ground.client.control('POST', '/switches', {
      'errors.notAnAdministrator': 'InsufficientPermissions',
    });
    expect(problemOf(await ground.client.as('maren').post(path, body)).code).toBe('InsufficientPermissions');
    const unscoped = await post(side, body, { scopes: ['RoleManagement.Read.Directory'] });
    expect([unscoped.status, problemOf(unscoped).code]).toEqual([403, 'PermissionScopeNotGranted']);
  });
});

describe.each(SIDES)('adminRemove on the side of %s', (side) => {
  it('answers Revoked with null members, and the grant is gone at once', async () => {
    await post(side, adminAct('adminAssign', oid('jonas'), ROLE.groups));
    const remove = { ...adminAct('adminRemove', oid('jonas'), ROLE.groups), justification: undefined };
    const done = await post(side, remove);
    expect(done.status).toBe(201);
    expect(done.json).toMatchObject({
      action: 'adminRemove',
      status: 'Revoked',
      completedDateTime: null,
      approvalId: null,
      targetScheduleId: null,
      justification: null,
      scheduleInfo: null,
      ticketInfo: { ticketNumber: null, ticketSystem: null },
    });
    expect(await rowsFor(side, 'Schedules', 'jonas', ROLE.groups)).toEqual([]);
    expect(problemOf(await post(side, remove)).code).toBe('RoleAssignmentDoesNotExist');
  });

  it('takes away what is still to begin, which then never does', async () => {
    const scheduleInfo = {
      startDateTime: '2026-09-07T08:00:00Z',
      expiration: { type: 'afterDuration', duration: 'P30D' },
    };
    const made = await post(side, adminAct('adminAssign', oid('jonas'), ROLE.groups, { scheduleInfo }));
    expect((await post(side, adminAct('adminRemove', oid('jonas'), ROLE.groups))).status).toBe(201);
    const read = await leila().get(`${BASE}/${side}ScheduleRequests/${idOf(made)}`);
    expect(read.json).toMatchObject({ status: 'Canceled' });
    ground.tenant.clock.advance('P2D');
    expect(await rowsFor(side, 'Schedules', 'jonas', ROLE.groups)).toEqual([]);
  });
});

describe('taking an eligibility away', () => {
  const activate = async (): Promise<Reply> => {
    const made = await ground.client
      .as('maren')
      .post(`${BASE}/roleAssignmentScheduleRequests`, selfActivate(oid('maren'), ROLE.exchange));
    expect(made.status).toBe(201);
    return made;
  };
  const remove = (): Promise<Reply> =>
    post('roleEligibility', adminAct('adminRemove', oid('maren'), ROLE.exchange));

  it('ends what was activated by it', async () => {
    await activate();
    await remove();
    expect(await rowsFor('roleAssignment', 'ScheduleInstances', 'maren', ROLE.exchange)).toEqual([]);
  });

  it('or leaves it to its end, by switch', async () => {
    await ground.client.control('POST', '/switches', { 'administration.removalEndsActivation': false });
    await activate();
    await remove();
    expect(await rowsFor('roleAssignment', 'ScheduleInstances', 'maren', ROLE.exchange)).toHaveLength(1);
    ground.tenant.clock.advance('PT1H');
    expect(await rowsFor('roleAssignment', 'ScheduleInstances', 'maren', ROLE.exchange)).toEqual([]);
  });

  it('takes only the scope for removals', async () => {
    await activate();
    const token = { scopes: ['RoleAssignmentSchedule.Remove.Directory'] };
    const body = adminAct('adminRemove', oid('maren'), ROLE.exchange);
    expect((await post('roleAssignment', body, token)).status).toBe(201);
    const assign = adminAct('adminAssign', oid('maren'), ROLE.groups);
    expect(problemOf(await post('roleAssignment', assign, token)).code).toBe('PermissionScopeNotGranted');
  });
});

describe.each(SIDES)('changing a grant on the side of %s', (side) => {
  const window = (duration: string) => ({
    scheduleInfo: { expiration: { type: 'afterDuration', duration } },
  });
  const assigned = async (): Promise<string> =>
    idOf(await post(side, adminAct('adminAssign', oid('jonas'), ROLE.groups, window('P30D'))));

  it.each([
    ['adminUpdate', 'P10D'],
    ['adminUpdate', 'P60D'],
    ['adminExtend', 'P60D'],
  ])('%s to %s puts another schedule in its place, of the new request', async (action, duration) => {
    const before = await assigned();
    const made = await post(side, adminAct(action, oid('jonas'), ROLE.groups, window(duration)));
    expect(made.json).toMatchObject({ action, status: 'Provisioned', targetScheduleId: idOf(made) });
    expect(idOf(made)).not.toBe(before);
    const [instance, ...others] = await rowsFor(side, 'ScheduleInstances', 'jonas', ROLE.groups);
    expect(others).toEqual([]);
    const days = duration === 'P10D' ? 10 : 60;
    expect(Date.parse(String(instance?.['endDateTime']))).toBe(START + days * 86_400_000);
    ground.tenant.clock.advance('P30D');
    expect(await rowsFor(side, 'ScheduleInstances', 'jonas', ROLE.groups)).toHaveLength(days > 30 ? 1 : 0);
  });

  it('needs something held; extending also a later end', async () => {
    for (const action of ['adminUpdate', 'adminExtend', 'adminRenew'])
      expect(problemOf(await post(side, adminAct(action, oid('jonas'), ROLE.groups))).code).toBe(
        'RoleAssignmentDoesNotExist',
      );
    await assigned();
    const sooner = adminAct('adminExtend', oid('jonas'), ROLE.groups, window('P10D'));
    expect(problemOf(await post(side, sooner)).code).toBe('InvalidRoleAssignmentRequestSchedule');
    const renew = adminAct('adminRenew', oid('jonas'), ROLE.groups);
    expect(problemOf(await post(side, renew)).code).toBe('RoleAssignmentExists');
    const forever = { scheduleInfo: { expiration: { type: 'noExpiration' } } };
    await post(side, adminAct('adminUpdate', oid('jonas'), ROLE.groups, forever));
    const beyond = adminAct('adminExtend', oid('jonas'), ROLE.groups, window('P365D'));
    expect(problemOf(await post(side, beyond)).code).toBe('InvalidRoleAssignmentRequestSchedule');
  });

  it('adminRenew grants anew what ran out, up to 30 days after', async () => {
    await assigned();
    ground.tenant.clock.advance('P45D');
    const renew = adminAct('adminRenew', oid('jonas'), ROLE.groups);
    expect((await post(side, renew)).json).toMatchObject({ status: 'Provisioned' });
    expect(await rowsFor(side, 'ScheduleInstances', 'jonas', ROLE.groups)).toHaveLength(1);
  });

  it('of oneself takes a session that proved MFA, by switch', async () => {
    const own = (action: string) => adminAct(action, oid('leila'), ROLE.groups, window('P60D'));
    await post(side, { ...own('adminAssign'), ...window('P30D') });
    expect(problemOf(await post(side, own('adminUpdate'), { mfa: false })).message).toMatch(/MfaRule/);
    await ground.client.control('POST', '/switches', { 'moreTime.needsMfa': false });
    expect((await post(side, own('adminUpdate'), { mfa: false })).status).toBe(201);
  });
});

describe('an administrator answers who asked for more time', () => {
  const ask = async (): Promise<string> => {
    const made = await ground.client
      .as('maren')
      .post(`${BASE}/roleEligibilityScheduleRequests`, adminAct('selfRenew', oid('maren'), ROLE.sharePoint));
    expect(made.json).toMatchObject({ status: 'PendingAdminDecision' });
    return idOf(made);
  };
  const statusOf = async (id: string): Promise<unknown> =>
    ((await leila().get(`${BASE}/roleEligibilityScheduleRequests/${id}`)).json as { status: unknown }).status;

  it.each([
    ['Provisioned', 'Provisioned'],
    ['Granted', 'Granted'],
    ['untouched', 'PendingAdminDecision'],
  ])('by adminRenew; the request is then %s', async (value, status) => {
    await ground.client.control('POST', '/switches', { 'moreTime.settledStatus': value });
    const id = await ask();
    const renewed = await post('roleEligibility', adminAct('adminRenew', oid('maren'), ROLE.sharePoint));
    expect(renewed.json).toMatchObject({ status: 'Provisioned' });
    expect(await statusOf(id)).toBe(status);
    expect(await rowsFor('roleEligibility', 'ScheduleInstances', 'maren', ROLE.sharePoint)).toHaveLength(1);
  });
});
