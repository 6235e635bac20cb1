import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { formOf, press } from '../test-kit/browser.ts';
import { eachTenant } from '../test-kit/each-tenant.ts';
import type { Reply } from '../test-kit/https-client.ts';
import { ROLE, selfActivate } from '../test-kit/role-ids.ts';
import { oidOf, problemOf } from '../test-kit/tenant-client.ts';

const REDIRECT = 'http://localhost:51234/back';
const VERIFIER = 'a-verifier-that-is-long-enough-for-everybody-0123456789';
const MAREN = 'Maren Okafor, maren.okafor@contoso.com';
const REQUESTS = '/roleManagement/directory/roleAssignmentScheduleRequests';
const SCOPE = 'RoleAssignmentSchedule.ReadWrite.Directory openid offline_access';
const MFA = '{"access_token":{"amr":{"essential":true,"values":["mfa"]}}}';

const ground = eachTenant({ now: () => Date.parse('2026-09-06T17:53:52Z') });
type Tokens = { access_token: string; refresh_token: string };

const token = (form: Record<string, string>): Promise<Reply> =>
  ground.client.send(`${ground.tenant.login}/${ground.tenant.tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({ client_id: ground.tenant.clientId, ...form }).toString(),
  });

/** Maren signs in; `labels` are the buttons after her own, `also` what she ticks. */
async function signIn(
  more: Record<string, string> = {},
  labels: string[] = [],
  also: Record<string, string> = {},
): Promise<Tokens> {
  const parameters = new URLSearchParams({
    client_id: ground.tenant.clientId,
    response_type: 'code',
    redirect_uri: REDIRECT,
    scope: SCOPE,
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  });
  const url = `${ground.tenant.login}/${ground.tenant.tenantId}/oauth2/v2.0/authorize?${parameters.toString()}`;
  let page = await press(ground.client, await ground.client.send(url), url, MAREN, also);
  for (const label of labels) page = await press(ground.client, page, url, label);
  const code = new URL(page.headers.location ?? 'about:blank').searchParams.get('code') ?? '';
  const grant = { grant_type: 'authorization_code', code, redirect_uri: REDIRECT, code_verifier: VERIFIER };
  return (await token(grant)).json as Tokens;
}
const amrOf = ({ access_token }: Tokens): unknown =>
  (JSON.parse(Buffer.from(access_token.split('.')[1] ?? '', 'base64url').toString()) as { amr: unknown }).amr;
const withoutMfa = () =>
  ground.client.control('POST', '/mfa', { upn: 'maren.okafor@contoso.com', atSignIn: false });

describe('proving MFA', () => {
  it('is part of an ordinary sign-in, until a control command says otherwise', async () => {
    expect(amrOf(await signIn())).toEqual(['pwd', 'mfa']);
    expect((await withoutMfa()).json).toEqual({ upn: 'maren.okafor@contoso.com', atSignIn: false });
    expect(amrOf(await signIn())).toEqual(['pwd']);
    await ground.client.control('POST', '/mfa', { upn: 'maren.okafor@contoso.com', atSignIn: true });
    expect(amrOf(await signIn())).toEqual(['pwd', 'mfa']);
  });

  it.each([
    ['claims on the access token', { claims: MFA }],
    ['claims on the id token', { claims: MFA.replace('access_token', 'id_token') }],
    ['a single value', { claims: '{"access_token":{"amr":{"essential":true,"value":"ngcmfa"}}}' }],
    ['prompt=login', { prompt: 'login' }],
  ])('is asked for at the verify page by %s', async (_how, more) => {
    await withoutMfa();
    expect(amrOf(await signIn(more, ['Verify']))).toEqual(['pwd', 'mfa']);
  });

  it('is proved by the verify page even where the box “without MFA” was ticked', async () => {
    expect(amrOf(await signIn({ claims: MFA }, ['Verify'], { no_mfa: '1' }))).toEqual(['pwd', 'mfa']);
  });

  it('is not asked for by prompt=login where switched so, nor of who proves it anyway', async () => {
    expect(amrOf(await signIn({ prompt: 'login' }))).toEqual(['pwd', 'mfa']);
    await withoutMfa();
    await ground.client.control('POST', '/switches', { 'identity.freshSignInProvesMfa': false });
    expect(amrOf(await signIn({ prompt: 'login' }))).toEqual(['pwd']);
  });

  it('cannot be done in silence, and stays with the session once done', async () => {
    const refresh = ({ refresh_token }: Tokens): Promise<Reply> =>
      token({ grant_type: 'refresh_token', refresh_token, scope: SCOPE, claims: MFA });
    expect((await refresh(await signIn({}, [], { no_mfa: '1' }))).json).toMatchObject({
      error: 'interaction_required',
      error_codes: [50076],
    });
    expect(amrOf((await refresh(await signIn({ claims: MFA }, ['Verify']))).json as Tokens)).toContain('mfa');
  });

  it('makes a role that asks for it take the request it refused', async () => {
    await withoutMfa();
    const post = ({ access_token }: Tokens): Promise<Reply> =>
      ground.client.as('maren').post(REQUESTS, selfActivate(oidOf(ground.tenant, 'maren'), ROLE.exchange), {
        authorization: `Bearer ${access_token}`,
      });
    expect(problemOf(await post(await signIn())).message).toMatch(/: MfaRule - /);
    expect((await post(await signIn({ claims: MFA }, ['Verify']))).status).toBe(201);
  });

  it('can be declined on the page', async () => {
    const parameters = new URLSearchParams({
      client_id: ground.tenant.clientId,
      response_type: 'code',
      redirect_uri: REDIRECT,
      scope: SCOPE,
      code_challenge: 'x',
      code_challenge_method: 'S256',
      claims: MFA,
    });
    const url = `${ground.tenant.login}/common/oauth2/v2.0/authorize?${parameters.toString()}`;
    const verify = await press(ground.client, await ground.client.send(url), url, MAREN);
    expect(verify.text).toContain('a second factor');
    expect(formOf(verify.text, url).buttons.map(({ label }) => label)).toEqual(['Verify', 'Cancel']);
    const back = await press(ground.client, verify, url, 'Cancel');
    expect(back.headers.location).toContain('error=access_denied');
  });
});

describe('a context that no token satisfies', () => {
  it('is asked for again and again', async () => {
    await ground.client.control('POST', '/switches', { 'activation.contextNeverSatisfied': true });
    const proved = ground.client.as('maren', { acrs: ['c2'] });
    const ask = selfActivate(oidOf(ground.tenant, 'maren'), ROLE.compliance);
    for (let times = 0; times < 2; times++) {
      expect(problemOf(await proved.post(REQUESTS, ask)).code).toBe(
        'RoleAssignmentRequestAcrsValidationFailed',
      );
    }
    await ground.client.control('POST', '/switches', { 'activation.contextNeverSatisfied': false });
    expect((await proved.post(REQUESTS, ask)).status).toBe(201);
  });
});
