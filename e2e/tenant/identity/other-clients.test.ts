import { createHash } from 'node:crypto';
import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { formOf, press } from '../test-kit/browser.ts';
import { eachTenant } from '../test-kit/each-tenant.ts';
import type { Reply } from '../test-kit/https-client.ts';

const ground = eachTenant();
const REDIRECT = 'http://localhost:8400/';
const VERIFIER = 'a-verifier-that-is-long-enough-for-everybody-0123456789';
const GRAPH_POWERSHELL = '14d82eec-204b-4c2f-b7e8-296a70dab67e';

type Given = Record<string, string>;

const address = (path: string, tenantName?: string): string =>
  `${ground.tenant.login}/${tenantName ?? ground.tenant.tenantId}${path}`;

/** Signs Leila in with nothing but what is stated, and gives the code. */
async function codeFor(parameters: Given): Promise<string> {
  const query = new URLSearchParams({
    client_id: ground.tenant.clientId,
    response_type: 'code',
    redirect_uri: REDIRECT,
    scope: 'openid profile offline_access User.Read',
    ...parameters,
  });
  const url = `${address('/oauth2/v2.0/authorize')}?${query.toString()}`;
  const page = await ground.client.send(url);
  const label = formOf(page.text, url).buttons.find((one) => one.label.startsWith('Leila'))?.label ?? '';
  const answered = await press(ground.client, page, url, label);
  return new URL(answered.headers.location ?? 'about:blank').searchParams.get('code') ?? '';
}

const token = (form: Given): Promise<Reply> =>
  ground.client.send(address('/oauth2/v2.0/token'), {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ client_id: ground.tenant.clientId, ...form }).toString(),
  });

const redeem = (code: string, form: Given = {}): Promise<Reply> =>
  token({ grant_type: 'authorization_code', code, redirect_uri: REDIRECT, ...form });

describe('PKCE', () => {
  it('is not asked of a desktop client', async () => {
    expect((await redeem(await codeFor({}))).status).toBe(200);
  });

  it.each([
    ['plain', { code_challenge_method: 'plain' }],
    ['plain where no method is named', {}],
  ])('may be %s', async (_how, method: Given) => {
    const ask = { code_challenge: VERIFIER, ...method };
    expect((await redeem(await codeFor(ask), { code_verifier: VERIFIER })).status).toBe(200);
    const wrong = await redeem(await codeFor(ask), { code_verifier: `${VERIFIER}x` });
    expect(wrong.json).toMatchObject({ error: 'invalid_grant', error_codes: [501481] });
  });

  it('once begun is carried through: neither side may leave it out', async () => {
    const value = createHash('sha256').update(VERIFIER).digest('base64url');
    const challenged = await codeFor({ code_challenge: value, code_challenge_method: 'S256' });
    expect((await redeem(challenged)).json).toMatchObject({ error_codes: [900144] });
    const unchallenged = await redeem(await codeFor({}), { code_verifier: VERIFIER });
    expect(unchallenged.json).toMatchObject({ error: 'invalid_grant', error_codes: [501481] });
  });
});

describe('a client of another name', () => {
  it('signs in as Microsoft Graph PowerShell does, and its tokens are its own', async () => {
    const url = `${address('/oauth2/v2.0/authorize')}?client_id=${GRAPH_POWERSHELL}&response_type=code&scope=User.Read&redirect_uri=${REDIRECT}`;
    expect((await ground.client.send(url)).text).toContain('Microsoft Graph Command Line Tools asked for');
    const code = await codeFor({ client_id: GRAPH_POWERSHELL });
    expect((await redeem(code)).json).toMatchObject({ error_codes: [700005] });
    const mine = await redeem(code, { client_id: GRAPH_POWERSHELL });
    const { access_token, refresh_token } = mine.json as Given;
    expect(decodeJwt(access_token ?? '')).toMatchObject({
      appid: GRAPH_POWERSHELL,
      app_displayname: 'Microsoft Graph Command Line Tools',
    });
    const refresh = { grant_type: 'refresh_token', refresh_token: refresh_token ?? '' };
    expect((await token(refresh)).json).toMatchObject({ error: 'invalid_grant', error_codes: [70000] });
    expect((await token({ ...refresh, client_id: GRAPH_POWERSHELL })).status).toBe(200);
  });

  it.each([
    ['password', {}, 400, 'invalid_grant', 50126],
    ['client_credentials', {}, 401, 'invalid_client', 7000218],
    ['refresh_token', { client_secret: 's' }, 401, 'invalid_client', 700025],
    ['urn:ietf:params:oauth:grant-type:jwt-bearer', {}, 400, 'unsupported_grant_type', 70003],
  ])('is told why %s does not do', async (grant_type, form: Given, status, error, code) => {
    const reply = await token({ grant_type, username: 'maren.okafor@contoso.com', password: 'x', ...form });
    expect(reply).toMatchObject({ status, json: { error, error_codes: [code] } });
  });

  it('may name Graph by its app id', async () => {
    const code = await codeFor({ scope: '00000003-0000-0000-c000-000000000000/User.Read openid' });
    const reply = await redeem(code);
    expect(reply.json).toMatchObject({ scope: '00000003-0000-0000-c000-000000000000/User.Read openid' });
    expect(decodeJwt((reply.json as Given)['access_token'] ?? '')).toMatchObject({ scp: 'User.Read' });
  });
});

describe('the addresses', () => {
  it.each(['contoso.com', 'contoso.onmicrosoft.com', 'CONTOSO.COM'])(
    'of the tenant answer to %s too',
    async (name) => {
      const reply = await ground.client.send(address('/v2.0/.well-known/openid-configuration/', name));
      const issuer = `${ground.tenant.login}/${ground.tenant.tenantId}/v2.0`;
      expect(reply).toMatchObject({ status: 200, json: { issuer } });
    },
  );

  it.each(['common', 'organizations'])('below %s stay there', async (name) => {
    const { json } = await ground.client.send(address('/v2.0/.well-known/openid-configuration', name));
    const { issuer, ...others } = json as Given;
    expect(issuer).toBe(`${ground.tenant.login}/{tenantid}/v2.0`);
    for (const key of ['authorization_endpoint', 'token_endpoint', 'device_authorization_endpoint'])
      expect(others[key]).toMatch(new RegExp(`^${ground.tenant.login}/${name}/oauth2/v2\\.0/`));
  });

  it('say whether a domain is managed here', async () => {
    const of = (name: string): Promise<Reply> =>
      ground.client.send(address(`/userrealm/${name}?api-version=1.0`, 'common'));
    expect((await of('maren.okafor@contoso.com')).json).toMatchObject({
      account_type: 'Managed',
      domain_name: 'contoso.com',
    });
    expect((await of('priya.raman@fabrikam.com')).json).toMatchObject({ account_type: 'Managed' });
    expect((await of('somebody%40northwind.com')).json).toEqual({ ver: '1.0', account_type: 'Unknown' });
  });

  it('lead back from signing out, and to nowhere that is no desktop client', async () => {
    const out = (back: string): Promise<Reply> =>
      ground.client.send(
        `${address('/oauth2/v2.0/logout', 'common')}?post_logout_redirect_uri=${encodeURIComponent(back)}&state=7`,
      );
    expect(await out('http://localhost:8400/bye')).toMatchObject({
      status: 302,
      headers: { location: 'http://localhost:8400/bye?state=7' },
    });
    expect(await out('https://evil.example/')).toMatchObject({ status: 200 });
  });
});
