import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import type { Reply } from './test-kit/https-client.ts';
import { ROLE, selfActivate, selfDeactivate } from './test-kit/role-ids.ts';
import type { TokenAsk } from './test-kit/tenant-client.ts';
import { oidOf, problemOf } from './test-kit/tenant-client.ts';

const REQUESTS = '/roleManagement/directory/roleAssignmentScheduleRequests';
const START = Date.parse('2026-09-06T17:53:52.042Z');

const ground = eachTenant({ now: () => START });
const maren = (): string => oidOf(ground.tenant, 'maren');
const flip = (name: string, value: unknown): Promise<Reply> =>
  ground.client.control('POST', '/switches', { [name]: value });
const activate = (role: string, more: Record<string, unknown> = {}, token: TokenAsk = {}): Promise<Reply> =>
  ground.client.as('maren', token).post(REQUESTS, selfActivate(maren(), role, more));

describe('what no source settles about selfActivate', () => {
  it('checks in the order of the switch, and not what it leaves out', async () => {
    // Too long, and without the context.
    const wrong = { scheduleInfo: { expiration: { type: 'afterDuration', duration: 'PT9H' } } };
    expect(problemOf(await activate(ROLE.security, wrong)).code).toBe(
      'RoleAssignmentRequestAcrsValidationFailed',
    );
    await flip('activation.checkOrder', ['exists', 'policy', 'context']);
    expect(problemOf(await activate(ROLE.security, wrong)).code).toBe(
      'RoleAssignmentRequestPolicyValidationFailed',
    );
    await flip('activation.checkOrder', ['exists']);
    expect((await activate(ROLE.security, wrong)).status).toBe(201);
  });

  it('takes a start in the past as now, or refuses it', async () => {
    const past = {
      scheduleInfo: {
        startDateTime: '2026-09-06T17:53:00Z',
        expiration: { type: 'afterDuration', duration: 'PT1H' },
      },
    };
    await flip('activation.pastStart', 'refused');
    expect(problemOf(await activate(ROLE.exchange, past)).code).toBe('InvalidRoleAssignmentRequestSchedule');
    await flip('activation.pastStart', 'rewritten');
    const made = await activate(ROLE.exchange, past);
    expect(made.json).toMatchObject({ status: 'Provisioned' });
    const { scheduleInfo } = made.json as { scheduleInfo: { startDateTime: string } };
    expect(scheduleInfo.startDateTime).toMatch(/^2026-09-06T17:53:52\.\d{7}Z$/);
  });

  it.each(['PendingApprovalProvisioning', 'PendingApproval'])(
    'answers %s to what needs approval, and reads PendingApproval a second later',
    async (status) => {
      await flip('activation.approvalAnswer', status);
      const made = await activate(ROLE.cloudDevice);
      expect(made.json).toMatchObject({ status });
      ground.tenant.clock.advance('PT1S');
      const { id } = made.json as { id: string };
      expect((await ground.client.as('maren').get(`${REQUESTS}/${id}`)).json).toMatchObject({
        status: 'PendingApproval',
      });
    },
  );

  it('refuses another scope as such, or as not being eligible', async () => {
    expect(problemOf(await activate(ROLE.user)).code).toBe('InvalidScope');
    await flip('errors.otherScope', 'asNotEligible');
    expect(problemOf(await activate(ROLE.user)).code).toBe('RoleAssignmentDoesNotExist');
    await flip('errors.notEligible', 'EligibilityRule');
    expect(problemOf(await activate(ROLE.user)).message).toMatch(/EligibilityRule - /);
  });

  it('may refuse what was just given back, for as long as the switch says', async () => {
    await activate(ROLE.exchange);
    ground.tenant.clock.advance('PT5M');
    await ground.client.as('maren').post(REQUESTS, selfDeactivate(maren(), ROLE.exchange));
    await flip('administration.leavingSeconds', 60);
    const early = await activate(ROLE.exchange);
    expect([early.status, problemOf(early).code]).toEqual([400, 'InvalidRoleAssignmentId']);
    ground.tenant.clock.advance('PT1M');
    expect((await activate(ROLE.exchange)).status).toBe(201);
  });
});
