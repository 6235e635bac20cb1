import { describe, expect, it } from 'vitest';
import { eachTenant } from '../test-kit/each-tenant.ts';
import { ROLE, selfActivate } from '../test-kit/role-ids.ts';
import type { TenantClient, TokenAsk } from '../test-kit/tenant-client.ts';
import { oidOf } from '../test-kit/tenant-client.ts';

const REQUESTS = '/roleManagement/directory/roleAssignmentScheduleRequests';
const APPROVALS = '/roleManagement/directory/roleAssignmentApprovals';

const ground = eachTenant();
const headers = { 'Content-Type': 'application/json' };
type ItemAnswer = { id: string; status: number; body?: { id: string; error?: { code: string } } };

async function batch(
  of: TenantClient,
  person: string,
  items: { method: string; url: string; body: unknown }[],
  token: TokenAsk = {},
): Promise<ItemAnswer[]> {
  const requests = items.map((item, index) => ({ id: String(index + 1), headers, ...item }));
  const reply = await of.as(person, token).post('/$batch', { requests });
  return (reply.json as { responses: ItemAnswer[] }).responses;
}
const asking = (role: string, more: Record<string, unknown> = {}) => ({
  method: 'POST',
  url: REQUESTS,
  body: selfActivate(oidOf(ground.tenant, 'maren'), role, more),
});
const entries = async (): Promise<{ kind: string; batch: boolean }[]> =>
  ((await ground.client.control('GET', '/ledger')).json as { entries: { kind: string; batch: boolean }[] })
    .entries;

describe('writes in a $batch', () => {
  it('dry-run every check, item by item, and keep nothing', async () => {
    const dry = { isValidationOnly: true };
    const tooLong = { ...dry, scheduleInfo: { expiration: { type: 'afterDuration', duration: 'PT9H' } } };
    const ticketInfo = { ticketNumber: 'CHG1', ticketSystem: 'ServiceNow' };
    const answers = await batch(ground.client, 'maren', [
      asking(ROLE.exchange, dry),
      asking(ROLE.teams, tooLong),
      asking(ROLE.compliance, dry),
      asking(ROLE.globalAdministrator, dry),
      asking(ROLE.cloudDevice, dry),
      asking(ROLE.privilegedRole, { ...dry, ticketInfo }),
    ]);
    expect(answers.map(({ status, body }) => [status, body?.error?.code])).toEqual([
      [201, undefined],
      [400, 'RoleAssignmentRequestPolicyValidationFailed'],
      [400, 'UnknownError'],
      [400, 'RoleAssignmentDoesNotExist'],
      [201, undefined],
      [400, 'UnknownError'],
    ]);
    expect(await entries()).toEqual([]);
  });

  it('post several requests and decide about several, each with an answer of its own', async () => {
    const made = await batch(ground.client, 'maren', [
      asking(ROLE.cloudDevice),
      asking(ROLE.exchange),
      asking(ROLE.exchange),
    ]);
    expect(made.map(({ status }) => status)).toEqual([201, 201, 400]);
    const id = made[0]?.body?.id ?? '';
    const review = (justification: string) => ({
      method: 'PATCH',
      url: `${APPROVALS}/${id}/steps/${id}`,
      body: { reviewResult: 'Approve', justification },
    });
    const decided = await batch(ground.beta, 'leila', [review('ok'), review('again')]);
    expect(decided.map(({ status }) => status)).toEqual([204, 409]);
    expect(decided[0]).not.toHaveProperty('body');
    expect((await entries()).map(({ kind, batch: inBatch }) => [kind, inBatch])).toEqual([
      ['activation', true],
      ['activation', true],
      ['decision', true],
    ]);
  });

  it('answer the context challenge in the envelope the tenant is switched to', async () => {
    await ground.client.control('POST', '/switches', { 'errors.wrapped': [] });
    const [answer] = await batch(ground.client, 'maren', [asking(ROLE.compliance)]);
    expect(answer).toMatchObject({
      status: 400,
      body: { error: { code: 'RoleAssignmentRequestAcrsValidationFailed' } },
    });
    const [taken] = await batch(ground.client, 'maren', [asking(ROLE.compliance)], { acrs: ['c2'] });
    expect(taken?.status).toBe(201);
  });
});
