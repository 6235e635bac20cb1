import { describe, expect, it } from 'vitest';
import { eachTenant } from '../test-kit/each-tenant.ts';
import { problemOf } from '../test-kit/tenant-client.ts';

const START = Date.parse('2026-09-06T17:53:52.042Z');
const MAREN = 'maren.okafor@contoso.com';

const ground = eachTenant({ now: () => START });
const challenge = (more: object = {}) =>
  ground.client.control('POST', '/claims-challenge', { upn: MAREN, ...more });
const bearer = async (capabilities = ['cp1']) => ({
  authorization: `Bearer ${await ground.client.token('maren', { capabilities })}`,
});
const me = (headers: Record<string, string> = {}) => ground.client.as('maren').get('/me', headers);

describe('a claims challenge', () => {
  it('refuses tokens from before with what the next must bring, and takes a newer one', async () => {
    const old = await bearer();
    await challenge();
    const refused = await me(old);
    expect(refused.status).toBe(401);
    expect(problemOf(refused).code).toBe('InvalidAuthenticationToken');
    const header = String(refused.headers['www-authenticate']);
    expect(header).toMatch(/^Bearer realm="", authorization_uri="https:.*", error="insufficient_claims"/);
    const [, claims = ''] = /claims="([^"]+)"/.exec(header) ?? [];
    expect(Buffer.from(claims, 'base64').toString()).toBe(
      `{"access_token":{"nbf":{"essential":true, "value":"${START / 1000 - 0.042 + 1}"}}}`,
    );
    expect((await me()).status).toBe(200);
    expect((await me(old)).status).toBe(401);
  });

  it('refuses a batch as a whole', async () => {
    const old = await bearer();
    await challenge();
    const requests = [{ id: '1', method: 'GET', url: '/me' }];
    expect((await ground.client.as('maren').post('/$batch', { requests }, old)).status).toBe(401);
    const fresh = await ground.client.as('maren').post('/$batch', { requests });
    expect(fresh).toMatchObject({ status: 200, json: { responses: [{ status: 200 }] } });
  });

  it('goes on for so many calls, or for ever, whatever the token', async () => {
    await challenge({ times: 2 });
    expect([(await me()).status, (await me()).status, (await me()).status]).toEqual([401, 401, 200]);
    await challenge({ forever: true });
    expect([(await me()).status, (await me()).status]).toEqual([401, 401]);
    expect((await ground.client.as('leila').get('/me')).status).toBe(200);
    await challenge({ times: 0 });
    expect((await me()).status).toBe(200);
  });

  it('spares clients that never said they could answer one', async () => {
    const old = await bearer([]);
    await challenge();
    expect((await me(old)).status).toBe(200);
  });

  it('knows nobody by another name', async () => {
    expect((await challenge({ upn: 'nobody@contoso.com' })).status).toBe(404);
  });
});
