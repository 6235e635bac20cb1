import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Exchange } from './exchange.ts';
import type { Tenant } from '../start.ts';
import { startTenant } from '../start.ts';
import { keysAtHand } from '../test-kit/keys-at-hand.ts';
import { ROLE, selfActivate } from '../test-kit/role-ids.ts';
import type { TenantClient } from '../test-kit/tenant-client.ts';
import { oidOf, problemOf, tenantClient } from '../test-kit/tenant-client.ts';

type ItemAnswer = {
  id: string;
  status: number;
  headers: Record<string, string>;
  body: Record<string, unknown>;
};

let tenant: Tenant;
let client: TenantClient;
const exchanges: Exchange[] = [];

beforeAll(async () => {
  tenant = await startTenant({ ...(await keysAtHand()), onExchange: (exchange) => exchanges.push(exchange) });
  client = tenantClient(tenant);
});
afterAll(async () => {
  client.close();
  await tenant.close();
});
beforeEach(async () => {
  await client.control('DELETE', '/faults');
  exchanges.length = 0;
});

const batch = async (requests: unknown[]) => client.as('maren').post('/$batch', { requests });
const answersOf = (reply: { json: unknown }): ItemAnswer[] =>
  (reply.json as { responses: ItemAnswer[] }).responses.toSorted((a, b) => a.id.localeCompare(b.id));

describe('$batch', () => {
  it('gives every item a status, headers and body of its own, and tells each as an exchange', async () => {
    const reply = await batch([
      { id: '1', method: 'GET', url: '/me?$select=id' },
      { id: '2', method: 'get', url: 'roleManagement/directory/roleDefinitions?$top=1' },
      { id: '3', method: 'GET', url: '/nothing' },
    ]);
    expect(reply.status).toBe(200);
    const answers = answersOf(reply);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 400]);
    expect(answers[0]?.body).toMatchObject({ id: oidOf(tenant, 'maren') });
    expect(answers[1]?.body['@odata.nextLink']).toContain(
      `${tenant.graph}/v1.0/roleManagement/directory/roleDefinitions?`,
    );
    expect(answers[2]?.headers).not.toHaveProperty('request-id');
    expect(exchanges.map(({ path, inBatch }) => [path, inBatch])).toEqual([
      ['/v1.0/me?$select=id', true],
      ['/v1.0/roleManagement/directory/roleDefinitions?$top=1', true],
      ['/v1.0/nothing', true],
      ['/v1.0/$batch', false],
    ]);
    expect(exchanges.every(({ requestHeaders }) => !('authorization' in requestHeaders))).toBe(true);
  });

  it('runs an item after those it depends on, and fails it with 424 where one failed', async () => {
    const answers = answersOf(
      await batch([
        { id: '1', method: 'GET', url: '/me', dependsOn: ['2'] },
        { id: '2', method: 'GET', url: '/nothing' },
        { id: '3', method: 'GET', url: '/me', dependsOn: ['1'] },
        { id: '4', method: 'GET', url: '/me' },
      ]),
    );
    expect(answers.map(({ status }) => status)).toEqual([424, 400, 424, 200]);
  });

  it('writes like a single call, and the ledger says that it was batched', async () => {
    const post = (id: string, role: string) => ({
      id,
      method: 'POST',
      url: '/roleManagement/directory/roleAssignmentScheduleRequests',
      headers: { 'Content-Type': 'application/json' },
      body: selfActivate(oidOf(tenant, 'maren'), role),
    });
    const answers = answersOf(await batch([post('1', ROLE.exchange), post('2', ROLE.globalAdministrator)]));
    expect(answers.map(({ status }) => status)).toEqual([201, 400]);
    const { entries } = (await client.control('GET', '/ledger')).json as { entries: unknown[] };
    expect(entries).toEqual([
      expect.objectContaining({ seq: 1, kind: 'activation', batch: true, requestId: answers[0]?.body['id'] }),
    ]);
  });

  it('hits one item with a scripted fault and leaves the others alone', async () => {
    await client.control('POST', '/faults', {
      method: 'GET',
      path: '/v1.0/me',
      nth: 2,
      then: { status: 429, headers: { 'Retry-After': '11' } },
    });
    const item = (id: string) => ({ id, method: 'GET', url: '/me' });
    const answers = answersOf(await batch(['1', '2', '3'].map(item)));
    expect(answers.map(({ status }) => status)).toEqual([200, 429, 200]);
    expect(answers[1]).toMatchObject({
      headers: { 'Retry-After': '11' },
      body: { error: { code: 'TooManyRequests' } },
    });
  });

  it('loses the answer of one write the service took', async () => {
    await client.control('POST', '/faults', {
      method: 'POST',
      path: 'ScheduleRequests',
      then: { status: 504, after: true },
    });
    const count = async (): Promise<number> =>
      ((await client.control('GET', '/ledger')).json as { entries: unknown[] }).entries.length;
    const before = await count();
    const [answer] = answersOf(
      await batch([
        {
          id: '1',
          method: 'POST',
          url: '/roleManagement/directory/roleAssignmentScheduleRequests',
          headers: { 'Content-Type': 'application/json' },
          body: selfActivate(oidOf(tenant, 'maren'), ROLE.intune),
        },
      ]),
    );
    expect(answer).toMatchObject({ status: 504, body: { error: { code: 'UnknownError' } } });
    expect(await count()).toBe(before + 1);
  });

  it.each([
    [
      'more than 20 items',
      Array.from({ length: 21 }, (_, index) => ({ id: `${index}`, method: 'GET', url: '/me' })),
      /maximum value of 20/,
    ],
    [
      'an id twice',
      [
        { id: '1', method: 'GET', url: '/me' },
        { id: '1', method: 'GET', url: '/me' },
      ],
      /unique/,
    ],
    [
      'a circle',
      [
        { id: '1', method: 'GET', url: '/me', dependsOn: ['2'] },
        { id: '2', method: 'GET', url: '/me', dependsOn: ['1'] },
      ],
      /[Cc]yclic/,
    ],
    ['an unknown dependency', [{ id: '1', method: 'GET', url: '/me', dependsOn: ['9'] }], /not in the batch/],
    ['no items', [], /requests/],
  ])('refuses %s', async (_why, requests, message) => {
    const reply = await batch(requests);
    expect(reply.status).toBe(400);
    expect(problemOf(reply).message).toMatch(message);
  });
});
