import { createHash } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import type { JSONWebKeySet } from 'jose';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../start.ts';
import { startTenant } from '../start.ts';
import { formOf, press } from '../test-kit/browser.ts';
import type { Reply } from '../test-kit/https-client.ts';
import type { TenantClient } from '../test-kit/tenant-client.ts';
import { tenantClient } from '../test-kit/tenant-client.ts';
import { keysAtHand } from '../test-kit/keys-at-hand.ts';

const REDIRECT = 'http://localhost:51234/back';
const VERIFIER = 'a-verifier-that-is-long-enough-for-everybody-0123456789';
const MAREN = 'Maren Okafor, maren.okafor@contoso.com';
const START = Date.parse('2026-09-06T17:53:52Z');

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
afterAll(() => {
  client.close();
});

const authorizeUrl = (more: Record<string, string | undefined> = {}): string => {
  const parameters = {
    client_id: tenant.clientId,
    response_type: 'code',
    redirect_uri: REDIRECT,
    scope: 'RoleManagement.Read.Directory openid profile offline_access',
    state: 'st/ate+1',
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  };
  const given = Object.entries<string | undefined>(parameters).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return `${tenant.login}/${tenant.tenantId}/oauth2/v2.0/authorize?${new URLSearchParams(given).toString()}`;
};

const locationOf = (reply: Reply): URL => new URL(reply.headers.location ?? 'about:blank');

async function signIn(more: Record<string, string> = {}, also: Record<string, string> = {}): Promise<string> {
  const url = authorizeUrl(more);
  const answered = await press(client, await client.send(url), url, MAREN, also);
  return locationOf(answered).searchParams.get('code') ?? '';
}

const redeem = (form: Record<string, string>): Promise<Reply> =>
  client.send(`${tenant.login}/${tenant.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ client_id: tenant.clientId, ...form }).toString(),
  });

const withCode = (code: string, more: Record<string, string> = {}): Promise<Reply> =>
  redeem({
    grant_type: 'authorization_code',
    code,
    redirect_uri: REDIRECT,
    code_verifier: VERIFIER,
    ...more,
  });

describe('the sign-in page', () => {
  it('names everybody by a button, works without scripts, and says that it is simulated', async () => {
    const url = authorizeUrl({ login_hint: 'leila.haddani@contoso.com' });
    const page = await client.send(url);
    expect(page.status).toBe(200);
    expect(page.text).toContain('Simulated tenant Contoso: no real account is used');
    expect(page.text).not.toContain('<script');
    const labels = formOf(page.text, url).buttons.map(({ label }) => label);
    expect(labels).toHaveLength(tenant.personas.length + 1);
    expect(labels[0]).toBe('Leila Haddani, leila.haddani@contoso.com');
    expect(labels.at(-1)).toBe('Cancel');
  });

  it('lets in, by its policy, exactly its own style and script', async () => {
    const url = authorizeUrl({ response_mode: 'form_post' });
    const answered = await press(client, await client.send(url), url, MAREN);
    const policy = String(answered.headers['content-security-policy']);
    for (const [, content = ''] of answered.text.matchAll(/<(?:style|script)>(.*?)<\/(?:style|script)>/gs)) {
      expect(policy).toContain(createHash('sha256').update(content).digest('base64'));
    }
    expect(answered.text).toMatch(/<style>.*<script>/s);
  });

  it('lets no markup through from the request', async () => {
    const page = await client.send(authorizeUrl({ state: '"><script>alert(1)</script>' }));
    expect(page.text).not.toContain('<script');
    expect(String(page.headers['content-security-policy'])).toContain("default-src 'none'");
  });

  it.each(['query', 'fragment', 'form_post'])('answers by %s with code and state', async (mode) => {
    const url = authorizeUrl({ response_mode: mode });
    const answered = await press(client, await client.send(url), url, MAREN);
    const fields =
      mode === 'form_post'
        ? new URLSearchParams(formOf(answered.text, url).fields)
        : mode === 'query'
          ? locationOf(answered).searchParams
          : new URLSearchParams(locationOf(answered).hash.slice(1));
    expect(fields.get('state')).toBe('st/ate+1');
    expect(fields.get('code')).toMatch(/.{40}/);
    if (mode === 'form_post') expect(formOf(answered.text, url).action).toBe(REDIRECT);
    else expect(locationOf(answered).href).toMatch(/^http:\/\/localhost:51234\/back[?#]/);
  });

  it.each([
    ['an unknown app', { client_id: '11111111-1111-4111-8111-111111111111' }, 'AADSTS700016'],
    ['a redirect off loopback', { redirect_uri: 'https://evil.example/' }, 'AADSTS50011'],
    [
      'a redirect that only looks like loopback',
      { redirect_uri: 'http://localhost.evil.example/' },
      'AADSTS50011',
    ],
  ])('keeps the error on the page for %s', async (_why, more, code) => {
    const reply = await client.send(authorizeUrl(more));
    expect(reply.status).toBe(400);
    expect(reply.text).toContain(code);
    expect(reply.headers.location).toBeUndefined();
  });

  it.each([
    ['PKCE by a method nobody knows', { code_challenge_method: 'S512' }, 'invalid_request'],
    ['no response type', { response_type: undefined }, 'invalid_request'],
    ['a prompt nobody knows', { prompt: 'gently' }, 'invalid_request'],
    ['a token asked for directly', { response_type: 'token' }, 'unsupported_response_type'],
    ['a silent sign-in', { prompt: 'none' }, 'login_required'],
    ['a scope that Graph has not', { scope: 'openid message_all' }, 'invalid_client'],
  ])('sends the error back to the app for %s', async (_why, more, error) => {
    const target = locationOf(await client.send(authorizeUrl(more)));
    expect(target.searchParams.get('error')).toBe(error);
    expect(target.searchParams.get('error_description')).toMatch(
      /^AADSTS\d+: .*Trace ID: .*Correlation ID: .*Timestamp: /,
    );
    expect(target.searchParams.get('state')).toBe('st/ate+1');
  });

  it('serves no tenant that is not there', async () => {
    const other = authorizeUrl().replace(tenant.tenantId, 'northwind.com');
    expect((await client.send(other)).text).toContain('AADSTS90002');
  });
});

describe('the token endpoint', () => {
  it('gives tokens that its published keys verify, with nonce and context only when asked', async () => {
    const reply = await withCode(await signIn({ nonce: 'n-7' }));
    const tokens = reply.json as Record<string, string>;
    expect(reply.json).toMatchObject({
      token_type: 'Bearer',
      expires_in: 4500,
      scope: 'RoleManagement.Read.Directory openid profile',
    });
    const configuration = (await client.send(`${tenant.login}/common/v2.0/.well-known/openid-configuration`))
      .json as Record<string, string>;
    const keys = createLocalJWKSet(
      (await client.send(configuration['jwks_uri'] ?? '')).json as JSONWebKeySet,
    );
    // Under a shared name the issuer is a pattern, for the client to fill in.
    expect(configuration['issuer']).toBe(`${tenant.login}/{tenantid}/v2.0`);
    const issuer = String(configuration['issuer']).replace('{tenantid}', tenant.tenantId);
    const check = { currentDate: new Date(START), issuer };
    const id = await jwtVerify(tokens['id_token'] ?? '', keys, { ...check, audience: tenant.clientId });
    expect(id.payload).toMatchObject({
      nonce: 'n-7',
      preferred_username: 'maren.okafor@contoso.com',
      tid: tenant.tenantId,
    });
    const access = await jwtVerify(tokens['access_token'] ?? '', keys, {
      ...check,
      audience: 'https://graph.microsoft.com',
    });
    expect(access.payload).not.toHaveProperty('acrs');
    expect(access.payload).not.toHaveProperty('xms_cc');
    expect(JSON.parse(Buffer.from(tokens['client_info'] ?? '', 'base64url').toString())).toEqual({
      uid: access.payload['oid'],
      utid: tenant.tenantId,
    });
  });

  it('knows a sign-in without MFA', async () => {
    const { access_token } = (await withCode(await signIn({}, { no_mfa: '1' }))).json as {
      access_token: string;
    };
    const [, body = ''] = access_token.split('.');
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({ amr: ['pwd'] });
  });

  it('takes a code once, for ten minutes, with its own verifier and address', async () => {
    const wrong = await withCode(await signIn(), { code_verifier: 'another' });
    expect(wrong).toMatchObject({ status: 400, json: { error: 'invalid_grant', error_codes: [501481] } });
    const elsewhere = await withCode(await signIn(), { redirect_uri: 'http://localhost:1/' });
    expect(elsewhere.json).toMatchObject({ error: 'invalid_grant' });
    const code = await signIn();
    expect((await withCode(code)).status).toBe(200);
    expect((await withCode(code)).json).toMatchObject({ error: 'invalid_grant', error_codes: [54005] });
    const late = await signIn();
    tenant.clock.advance('PT10M');
    expect((await withCode(late)).json).toMatchObject({ error: 'invalid_grant', error_codes: [70008] });
  });

  it('rotates refresh tokens and ends them by time and by revocation', async () => {
    const first = (await withCode(await signIn())).json as { refresh_token: string };
    const refresh = (token: string): Promise<Reply> =>
      redeem({ grant_type: 'refresh_token', refresh_token: token, scope: 'User.Read openid offline_access' });
    const second = await refresh(first.refresh_token);
    expect(second.json).toMatchObject({ scope: 'User.Read openid' });
    const next = (second.json as { refresh_token: string }).refresh_token;
    expect(next).not.toBe(first.refresh_token);
    const badScope = await redeem({ grant_type: 'refresh_token', refresh_token: next, scope: 'Mail.Read' });
    expect(badScope.json).toMatchObject({
      error: 'invalid_grant',
      suberror: 'consent_required',
      error_codes: [65001],
    });
    await client.control('POST', '/revoke', { upn: 'maren.okafor@contoso.com' });
    expect((await refresh(next)).json).toMatchObject({ error: 'invalid_grant', error_codes: [50173] });
    tenant.clock.advance('PT1S');
    const other = (await withCode(await signIn())).json as { refresh_token: string };
    tenant.clock.advance('P90D');
    expect((await refresh(other.refresh_token)).json).toMatchObject({
      error: 'invalid_grant',
      error_codes: [700082],
    });
  });

  it('answers with what is missing or unknown, in Entra’s shape', async () => {
    const bare = await redeem({});
    expect(bare.json).toMatchObject({ error: 'invalid_request', error_codes: [900144] });
    expect(Object.keys(bare.json as object)).toEqual(
      expect.arrayContaining(['error_description', 'timestamp', 'trace_id', 'correlation_id']),
    );
    expect((await redeem({ grant_type: 'constructor' })).json).toMatchObject({
      error: 'unsupported_grant_type',
    });
  });
});
