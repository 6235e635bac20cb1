import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Tenant } from '../start.ts';
import { startTenant } from '../start.ts';
import { ROLE, selfActivate } from '../test-kit/role-ids.ts';
import type { TenantClient } from '../test-kit/tenant-client.ts';
import { ALL_SCOPES, oidOf, problemOf, rowsOf, tenantClient } from '../test-kit/tenant-client.ts';
import { keysAtHand } from '../test-kit/keys-at-hand.ts';

const REQUESTS = '/roleManagement/directory/roleAssignmentScheduleRequests';
const START = Date.parse('2026-09-06T17:00:00Z');

let tenant: Tenant;
let client: TenantClient;

beforeEach(async () => {
  tenant = await startTenant({ ...(await keysAtHand()), now: () => START });
  client = tenantClient(tenant);
});
afterEach(async () => {
  client.close();
  await tenant.close();
});

describe('POST /token', () => {
  it('says who is known, and what is wrong with a bad ask', async () => {
    const nobody = await client.control('POST', '/token', { upn: 'nobody@contoso.com', scopes: [] });
    expect(nobody.status).toBe(404);
    expect((nobody.json as { error: string }).error).toContain('maren.okafor@contoso.com');
    const bad = await client.control('POST', '/token', { upn: 'maren.okafor@contoso.com', scopes: 7 });
    expect(bad.status).toBe(400);
    expect((bad.json as { error: string }).error).toContain('scopes');
  });

  it('gives exactly the scopes, context and capabilities asked for', async () => {
    const claims = async (ask: object): Promise<unknown> => {
      const reply = await client.control('POST', '/token', { upn: 'maren.okafor@contoso.com', ...ask });
      const [, body = ''] = (reply.json as { access_token: string }).access_token.split('.');
      return JSON.parse(Buffer.from(body, 'base64url').toString());
    };
    expect(
      await claims({ scopes: ['https://graph.microsoft.com/User.Read', 'AuditLog.Read.All'], mfa: true }),
    ).toMatchObject({
      scp: 'User.Read AuditLog.Read.All',
      xms_cc: ['cp1'],
      amr: ['pwd', 'mfa'],
      oid: oidOf(tenant, 'maren'),
    });
    const plain = await claims({ scopes: ['User.Read'], acrs: 'c2', mfa: false, capabilities: [] });
    expect(plain).toMatchObject({ acrs: ['c2'], amr: ['pwd'] });
    expect(plain).not.toHaveProperty('xms_cc');
    expect(await claims({ scopes: ['User.Read'] })).toMatchObject({ amr: ['pwd'] });
  });

  it('without `mfa` proves none: a role that asks for it refuses', async () => {
    const ask = { upn: 'maren.okafor@contoso.com', scopes: ALL_SCOPES };
    const post = async (more: object) => {
      const made = await client.control('POST', '/token', { ...ask, ...more });
      const { access_token: token } = made.json as { access_token: string };
      return client.send(`${tenant.graph}/v1.0${REQUESTS}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(selfActivate(oidOf(tenant, 'maren'), ROLE.exchange)),
      });
    };
    expect(problemOf(await post({})).message).toMatch(/MfaRule/);
    expect((await post({ mfa: true })).status).toBe(201);
  });
});

describe('the clock', () => {
  it('answers after everything that fell due has happened, and only runs forward', async () => {
    const me = client.as('maren');
    const startDateTime = '2026-09-06T17:30:00Z';
    const later = { startDateTime, expiration: { type: 'afterDuration', duration: 'PT30M' } };
    await me.post(REQUESTS, selfActivate(oidOf(tenant, 'maren'), ROLE.teams, { scheduleInfo: later }));
    const moved = await client.control('POST', '/clock', { advance: 'PT31M' });
    expect(moved.json).toEqual({ now: '2026-09-06T17:31:00.000Z' });
    expect((await client.control('GET', '/clock')).json).toEqual(moved.json);
    expect(rowsOf(await me.get(`${REQUESTS}/filterByCurrentUser(on='principal')`))[0]?.['status']).toBe(
      'Provisioned',
    );
    for (const advance of ['-PT1H', 'P1Y', 'soon']) {
      expect((await client.control('POST', '/clock', { advance })).status).toBe(400);
    }
  });
});

describe('faults', () => {
  const activate = async (): Promise<number> =>
    (await client.as('maren').post(REQUESTS, selfActivate(oidOf(tenant, 'maren'), ROLE.exchange))).status;
  const activations = async (): Promise<number> =>
    ((await client.control('GET', '/ledger')).json as { counts: { activations: number } }).counts.activations;

  it('drop "before" cuts the call before the service acts, "after" once it has', async () => {
    await client.control('POST', '/faults', {
      method: 'POST',
      path: 'ScheduleRequests',
      then: { drop: 'before' },
    });
    await expect(activate()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(await activations()).toBe(0);
    await client.control('POST', '/faults', {
      method: 'POST',
      path: '/Schedule\\w+$/',
      then: { drop: 'after' },
    });
    await expect(activate()).rejects.toThrow(/socket hang up|ECONNRESET/);
    expect(await activations()).toBe(1);
    expect(await activate()).toBe(400);
    const { faults } = (await client.control('GET', '/faults')).json as {
      faults: { matched: number; hits: number }[];
    };
    expect(faults.map(({ matched, hits }) => [matched, hits])).toEqual([
      [3, 1],
      [2, 1],
    ]);
    expect((await client.control('DELETE', '/faults')).json).toEqual({ faults: [] });
  });

  it('answers with a status instead of the service, on the login host too', async () => {
    await client.control('POST', '/faults', {
      method: 'POST',
      path: '/oauth2/v2.0/token',
      times: 2,
      then: { status: 503, body: { error: 'temporarily_unavailable' } },
    });
    const token = (): Promise<{ status: number }> =>
      client.send(`${tenant.login}/common/oauth2/v2.0/token`, { method: 'POST', body: 'grant_type=x' });
    expect((await token()).status).toBe(503);
    expect((await token()).status).toBe(503);
    expect((await token()).status).toBe(400);
  });

  it('with `after` lets the service act, then answers the status in its place', async () => {
    await client.control('POST', '/faults', {
      method: 'POST',
      path: 'ScheduleRequests',
      then: { status: 504, headers: { 'Retry-After': 2 }, after: true },
    });
    const lost = await client.as('maren').post(REQUESTS, selfActivate(oidOf(tenant, 'maren'), ROLE.exchange));
    expect(lost).toMatchObject({
      status: 504,
      headers: { 'retry-after': '2' },
      json: { error: { code: 'UnknownError', message: 'Gateway timeout.' } },
    });
    expect(await activations()).toBe(1);
    const again = await client
      .as('maren')
      .post(REQUESTS, selfActivate(oidOf(tenant, 'maren'), ROLE.exchange));
    expect(problemOf(again).code).toBe('RoleAssignmentExists');
  });

  it('without `after` answers the status before the service acts', async () => {
    await client.control('POST', '/faults', { method: 'POST', path: 'Requests', then: { status: 504 } });
    expect(await activate()).toBe(504);
    expect(await activations()).toBe(0);
    expect(await activate()).toBe(201);
  });

  it('delays, then answers as always', async () => {
    await client.control('POST', '/faults', { method: '*', path: '/me', then: { delayMs: 5 } });
    const before = performance.now();
    expect((await client.as('maren').get('/me')).status).toBe(200);
    expect(performance.now() - before).toBeGreaterThanOrEqual(4);
  });

  it('holds the answer of what has been done until the faults are cleared', async () => {
    await client.control('POST', '/faults', {
      method: 'POST',
      path: 'ScheduleRequests',
      then: { hold: true, after: true },
    });
    let status = 0;
    const held = activate().then((answered) => (status = answered));
    await vi.waitFor(async () => expect(await activations()).toBe(1));
    expect((await client.as('maren').get('/me')).status).toBe(200);
    expect(status).toBe(0);
    await client.control('DELETE', '/faults');
    expect(await held).toBe(201);
    expect(await activations()).toBe(1);
  });

  it('holds a call back until the faults are cleared', async () => {
    await client.control('POST', '/faults', {
      method: 'POST',
      path: 'ScheduleRequests',
      then: { hold: true },
    });
    const held = activate();
    const faults = async (): Promise<unknown> => (await client.control('GET', '/faults')).json;
    await vi.waitFor(async () => expect(await faults()).toMatchObject({ faults: [{ hits: 1 }] }));
    expect(await activations()).toBe(0);
    await client.control('DELETE', '/faults');
    expect(await held).toBe(201);
    expect(await activations()).toBe(1);
  });

  it.each([
    [{}],
    [{ path: '/me', then: {} }],
    [{ path: '/me', then: { hold: false } }],
    [{ path: '/(/', then: { drop: 'before' } }],
    [{ path: 'x', nth: 0, then: { drop: 'after' } }],
    [{ path: 'x', then: { status: 503, headers: { 'Retry-After': true } } }],
    [{ path: 'x', then: { drop: 'after', after: true } }],
  ])('refuses %j', async (fault) => {
    expect((await client.control('POST', '/faults', fault)).status).toBe(400);
  });
});

describe('the rest', () => {
  it('keeps the latest exchanges, and flips only switches that exist', async () => {
    await client.as('maren').get('/me');
    const { exchanges } = (await client.control('GET', '/exchanges')).json as {
      exchanges: { path: string }[];
    };
    expect(exchanges.map(({ path }) => path)).toEqual(['/v1.0/me']);
    expect((await client.control('POST', '/switches', { 'no.such': 1 })).status).toBe(400);
    expect(
      (await client.control('POST', '/switches', { 'identity.accessTokenMinutes': 'long' })).status,
    ).toBe(400);
    expect((await client.control('GET', '/switches')).json).toMatchObject({
      'identity.accessTokenMinutes': 75,
    });
  });

  it('holds no token in an exchange, wherever a client put it', async () => {
    const token = await client.token('maren');
    const { url, code } = { url: `${tenant.graph}/v1.0`, code: `1.R${'a'.repeat(64)}` };
    const me = client.as('maren');
    await me.get(`/me?access_token=${token}`, { 'x-token': token });
    await me.get(`/${code}`);
    const item = { id: '1', method: 'GET', url: '/me', headers: { Authorization: `Bearer ${token}` } };
    await me.post('/$batch', { requests: [item] });
    await client.send(`${url}/me`, { method: 'POST', body: `refresh_token=${code}` });
    const { text } = await client.control('GET', '/exchanges');
    expect(text.match(/\[withheld\]/g)?.length).toBeGreaterThanOrEqual(5);
    expect(text).not.toContain(token.split('.')[2]);
    expect(text).not.toContain(code);
  });

  it('says what it serves', async () => {
    expect((await client.control('GET', '/health')).json).toMatchObject({ ok: true });
    expect((await client.control('GET', '/nothing')).status).toBe(404);
    expect((await client.control('DELETE', '/ledger')).status).toBe(405);
    const bad = await client.send(`${tenant.control}/clock`, { method: 'POST', body: '{' });
    expect(bad.status).toBe(400);
  });
});
