import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { ROLE } from './test-kit/role-ids.ts';
import type { Reply } from './test-kit/https-client.ts';
import type { TokenAsk } from './test-kit/tenant-client.ts';
import { oidOf, problemOf, rowsOf } from './test-kit/tenant-client.ts';

const BASE = '/roleManagement/directory';
const ELIGIBLE = `${BASE}/roleEligibilityScheduleRequests`;
const ASSIGNED = `${BASE}/roleAssignmentScheduleRequests`;
const START = Date.parse('2026-09-06T17:53:52.042Z');
const LATER = '2027-03-01T00:00:00Z';

const ground = eachTenant({ now: () => START });
const maren = () => oidOf(ground.tenant, 'maren');

const ask = (action: string, role: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  action,
  principalId: maren(),
  roleDefinitionId: role,
  directoryScopeId: '/',
  justification: 'The till project goes on until spring',
  scheduleInfo: {
    startDateTime: null,
    expiration: { type: 'afterDateTime', endDateTime: LATER },
  },
  ...more,
});

/** Helpdesk Administrator at the Benelux stores: the eligibility that ends in nine days. */
async function helpdesk(): Promise<Record<string, string>> {
  const path = `${BASE}/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')`;
  const rows = rowsOf(await ground.client.as('maren').get(path));
  return rows.find((row) => row['roleDefinitionId'] === ROLE.helpdesk) as Record<string, string>;
}
async function extendsHelpdesk(more: Record<string, unknown> = {}, token: TokenAsk = {}): Promise<Reply> {
  const { directoryScopeId } = await helpdesk();
  const body = ask('selfExtend', ROLE.helpdesk, { directoryScopeId, ...more });
  return ground.client.as('maren', token).post(ELIGIBLE, body);
}
const renews = (role: string, more: Record<string, unknown> = {}): Promise<Reply> =>
  ground.client.as('maren').post(ELIGIBLE, ask('selfRenew', role, more));

describe('selfExtend', () => {
  it('waits for an administrator: 201 PendingAdminDecision, listed among one’s own, nothing longer yet', async () => {
    const made = await extendsHelpdesk();
    expect(made.status).toBe(201);
    const before = await helpdesk();
    expect(made.json).toMatchObject({
      '@odata.context': `${ground.tenant.graph}/v1.0/$metadata#roleManagement/directory/roleEligibilityScheduleRequests/$entity`,
      action: 'selfExtend',
      status: 'PendingAdminDecision',
      approvalId: null,
      completedDateTime: null,
      targetScheduleId: before['roleEligibilityScheduleId'],
      scheduleInfo: { expiration: { type: 'afterDateTime', endDateTime: LATER } },
    });
    const own = rowsOf(
      await ground.client.as('maren').get(`${ELIGIBLE}/filterByCurrentUser(on='principal')`),
    );
    expect(own.at(-1)).toMatchObject({ action: 'selfExtend', status: 'PendingAdminDecision' });
    expect((await ground.client.control('GET', '/ledger')).json).toMatchObject({
      counts: { extensions: 1, activations: 0 },
    });
    ground.tenant.clock.advance('P9D');
    expect(await helpdesk()).toBeUndefined();
  });

  it('can be taken back, and then asked again; not twice at once', async () => {
    const { id } = (await extendsHelpdesk()).json as { id: string };
    expect(problemOf(await extendsHelpdesk()).code).toBe('PendingRoleAssignmentRequest');
    expect((await ground.client.as('maren').post(`${ELIGIBLE}/${id}/cancel`, {})).status).toBe(204);
    expect((await extendsHelpdesk()).status).toBe(201);
  });

  it('does not keep the role from being activated', async () => {
    await extendsHelpdesk();
    const { directoryScopeId } = await helpdesk();
    const activation = ask('selfActivate', ROLE.helpdesk, {
      directoryScopeId,
      scheduleInfo: { expiration: { type: 'afterDuration', duration: 'PT1H' } },
    });
    expect((await ground.client.as('maren').post(ASSIGNED, activation)).status).toBe(201);
  });

  it('with isValidationOnly keeps nothing', async () => {
    const dry = await extendsHelpdesk({ isValidationOnly: true });
    expect(dry).toMatchObject({ status: 201, json: { isValidationOnly: true, status: 'Granted' } });
    expect((await extendsHelpdesk()).status).toBe(201);
  });

  it('is refused without justification or MFA, or to an end that is no later', async () => {
    expect(problemOf(await extendsHelpdesk({ justification: '' }, { mfa: false })).message).toBe(
      'The following policy rules failed: JustificationRule - Justification is required, MfaRule - Multi-factor authentication is required',
    );
    const sooner = { expiration: { type: 'afterDateTime', endDateTime: '2026-09-10T00:00:00Z' } };
    expect(problemOf(await extendsHelpdesk({ scheduleInfo: sooner })).code).toBe(
      'InvalidRoleAssignmentRequestSchedule',
    );
    expect((await ground.client.control('GET', '/ledger')).json).toMatchObject({ entries: [] });
  });

  it('holds the new end to what the role setting allows eligibilities', async () => {
    await ground.client.control('POST', '/role-settings', {
      role: ROLE.helpdesk,
      ruleId: 'Expiration_Admin_Eligibility',
      set: { isExpirationRequired: true, maximumDuration: 'P90D' },
    });
    expect(problemOf(await extendsHelpdesk()).message).toMatch(/ExpirationRule - The duration/);
    const forever = { expiration: { type: 'noExpiration' } };
    expect(problemOf(await extendsHelpdesk({ scheduleInfo: forever })).message).toMatch(
      /ExpirationRule - The policy does not allow permanent assignment/,
    );
  });

  it.each([
    ['somebody else’s', { principalId: '00000000-0000-4000-8000-000000000000' }, 'InsufficientPermissions'],
    ['what is not held', { roleDefinitionId: ROLE.globalAdministrator }, 'RoleAssignmentDoesNotExist'],
    ['what ends in months', { roleDefinitionId: ROLE.security }, 'InvalidRoleAssignmentRequest'],
    ['what never ends', { roleDefinitionId: ROLE.exchange }, 'InvalidRoleAssignmentRequest'],
  ])('is refused for %s', async (_what, more, code) => {
    const reply = await ground.client.as('maren').post(ELIGIBLE, ask('selfExtend', ROLE.helpdesk, more));
    expect(problemOf(reply).code).toBe(code);
  });

  it('works on a standing assignment, and never on an activation', async () => {
    const tomasz = { principalId: oidOf(ground.tenant, 'tomasz') };
    const extend = (): Promise<Reply> =>
      ground.client.as('tomasz').post(ASSIGNED, ask('selfExtend', ROLE.securityReader, tomasz));
    expect(problemOf(await extend()).code).toBe('InvalidRoleAssignmentRequest');
    ground.tenant.clock.advance('P52D');
    expect((await extend()).json).toMatchObject({ status: 'PendingAdminDecision' });

    const active = ask('selfActivate', ROLE.exchange, {
      scheduleInfo: { expiration: { type: 'afterDuration', duration: 'PT1H' } },
    });
    expect((await ground.client.as('maren').post(ASSIGNED, active)).status).toBe(201);
    const refused = await ground.client.as('maren').post(ASSIGNED, ask('selfExtend', ROLE.exchange));
    expect(problemOf(refused).code).toBe('RoleAssignmentDoesNotExist');
  });
});

describe('selfRenew', () => {
  it('is taken up to 30 days after the end', async () => {
    expect((await renews(ROLE.sharePoint)).json).toMatchObject({
      action: 'selfRenew',
      status: 'PendingAdminDecision',
    });
    ground.tenant.clock.advance('P10D');
    expect((await renews(ROLE.windows365)).status).toBe(201);
  });

  it('is refused after that, while the role is held, and for what never was', async () => {
    expect(problemOf(await renews(ROLE.exchange)).code).toBe('RoleAssignmentExists');
    expect(problemOf(await renews(ROLE.globalAdministrator)).code).toBe('RoleAssignmentDoesNotExist');
    ground.tenant.clock.advance('P10DT1S');
    expect(problemOf(await renews(ROLE.windows365)).code).toBe('InvalidRoleAssignmentRequest');
    await ground.client.control('POST', '/switches', { 'errors.notTimeToProlong': 'ExpirationRule' });
    expect(problemOf(await renews(ROLE.windows365)).message).toMatch(/ExpirationRule - /);
  });

  it('takes what ran out while the tenant was up', async () => {
    const { directoryScopeId } = await helpdesk();
    ground.tenant.clock.advance('P9D');
    expect((await renews(ROLE.helpdesk, { directoryScopeId })).status).toBe(201);
  });
});
