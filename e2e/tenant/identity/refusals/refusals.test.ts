import { describe, expect, it } from 'vitest';
import { press } from '../../test-kit/browser.ts';
import { eachTenant } from '../../test-kit/each-tenant.ts';
import type { Reply } from '../../test-kit/https-client.ts';
import { LEILA, MAREN, back, signingIn, staysInBrowser, tokensOf } from '../test-sign-in.ts';
import { REFUSALS } from './refusal-table.ts';

const ground = eachTenant();
const { authorizeUrl, person, redeem, refresh, address } = signingIn(ground);

const refuse = async (how: object): Promise<void> => {
  expect((await ground.client.control('POST', '/refuse-sign-in', how)).status).toBe(200);
};
const refreshTokenOf = async (): Promise<string> =>
  tokensOf(await redeem(await person(MAREN)))['refresh_token'] ?? '';
const rows = [...REFUSALS.values()];
const numbers = (...where: string[]): number[] =>
  rows.filter(({ browser }) => where.includes(browser)).map(({ code }) => code);

describe('POST /refuse-sign-in in the browser', () => {
  it.each(numbers('request', 'person'))(
    'keeps AADSTS%i on a page: nothing goes back to the app',
    async (code) => {
      await refuse({ code });
      const url = authorizeUrl();
      const first = await ground.client.send(url);
      const page = first.text.includes(`AADSTS${code}: `)
        ? first
        : await press(ground.client, first, url, MAREN);
      expect(staysInBrowser(page)).toBe(true);
      expect(page.text).toContain(`Error Code: ${code}`);
      expect(page.text).toMatch(/Trace ID: .*Correlation ID: .*Timestamp: /);
      await ground.client.control('DELETE', '/refuse-sign-in');
      expect(back(await person(MAREN)).get('code')).toMatch(/.{40}/);
    },
  );

  it.each(numbers('reply'))('tells the app AADSTS%i', async (code) => {
    await refuse({ code });
    const told = back(await person(MAREN));
    expect(told.get('error')).toBe(REFUSALS.get(code)?.error);
    expect(told.get('error_description')).toMatch(new RegExp(`^AADSTS${code}: `));
    expect(told.get('state')).toBe('s-1');
  });

  it.each([
    [50076, 'Verify it is you'],
    [50079, 'More information required'],
    [50158, 'Another provider has to confirm it is you'],
  ])('lets whoever proves what AADSTS%i asks for go on, for good', async (code, heading) => {
    const refreshToken = await refreshTokenOf();
    await refuse({ code });
    expect((await refresh(refreshToken)).json).toMatchObject({ error_codes: [code] });
    const page = await person(MAREN);
    expect(page.text).toContain(`<h1>${heading}</h1>`);
    const done = await press(ground.client, page, authorizeUrl(), 'Verify');
    expect(back(done).get('code')).toMatch(/.{40}/);
    expect((await refresh(refreshToken)).status).toBe(200);
    expect(back(await person(MAREN)).get('code')).toMatch(/.{40}/);
  });

  it('is about one person, so many times, on one side alone where it says so', async () => {
    await refuse({ code: 53003, who: 'maren.okafor@contoso.com', times: 1, at: 'browser' });
    expect(back(await person(LEILA)).get('code')).toMatch(/.{40}/);
    expect((await person(MAREN)).text).toContain('<h1>You cannot access this right now</h1>');
    expect((await refresh(await refreshTokenOf())).status).toBe(200);
    await refuse({ code: 700016, who: 'maren.okafor@contoso.com' });
    // Before anybody is chosen nobody knows whom it will be about.
    expect((await person(MAREN)).text).toContain('AADSTS700016');
    expect(back(await person(LEILA)).get('code')).toMatch(/.{40}/);
  });

  it('knows no other number, and says which', async () => {
    const reply = await ground.client.control('POST', '/refuse-sign-in', { code: 1 });
    expect(reply.status).toBe(400);
    expect((reply.json as { error: string }).error).toContain('53003');
  });
});

describe('POST /refuse-sign-in at renewal', () => {
  const silent = rows.filter((row) => row.silent !== null);

  it.each(silent.map(({ code }) => code))('answers AADSTS%i in Entra’s shape', async (code) => {
    const refreshToken = await refreshTokenOf();
    await refuse({ code, times: 1 });
    const reply = await refresh(refreshToken);
    const { error, silent: how } = REFUSALS.get(code) ?? {};
    expect(reply.status).toBe(error === 'invalid_client' ? 401 : 400);
    expect(reply.json).toMatchObject({
      error: error === 'interaction' ? 'interaction_required' : error,
      error_codes: [code],
      ...(how?.suberror ? { suberror: how.suberror } : {}),
    });
    const { claims } = reply.json as { claims?: string };
    expect(claims === undefined).toBe(!how?.namesPolicy);
    if (claims !== undefined)
      expect(claims).toMatch(/^{"access_token":{"capolids":{"essential":true,"values":\["/);
    expect((await refresh(refreshToken)).status).toBe(200);
  });

  it('is `invalid_grant` with the same suberror where switched so', async () => {
    const refreshToken = await refreshTokenOf();
    await ground.client.control('POST', '/switches', { 'identity.interactionError': 'invalid_grant' });
    await refuse({ code: 50076 });
    expect((await refresh(refreshToken)).json).toMatchObject({
      error: 'invalid_grant',
      suberror: 'basic_action',
    });
  });
});

describe('an application', () => {
  const set = async (change: object): Promise<void> => {
    expect((await ground.client.control('POST', '/application', change)).status).toBe(200);
  };

  it('that the tenant does not know is refused everywhere, until it does', async () => {
    const refreshToken = await refreshTokenOf();
    await set({ known: false });
    const page = await ground.client.send(authorizeUrl());
    expect(page.text).toContain('AADSTS700016');
    expect(staysInBrowser(page)).toBe(true);
    expect((await refresh(refreshToken)).json).toMatchObject({
      error: 'unauthorized_client',
      error_codes: [700016],
    });
    await set({ known: true });
    expect((await refresh(refreshToken)).status).toBe(200);
  });

  it('is answered at the addresses that are registered, whatever the port', async () => {
    await set({ redirectUris: ['http://localhost', 'http://localhost/signed-in', 'https://desk.example/'] });
    const of = async (redirect_uri: string): Promise<Reply> =>
      ground.client.send(authorizeUrl({ redirect_uri }));
    const taken = async (address: string): Promise<boolean> =>
      !(await of(address)).text.includes('AADSTS50011');
    expect(await taken('http://localhost:61000')).toBe(true);
    expect(await taken('http://localhost:61000/any')).toBe(true);
    expect(await taken('https://desk.example/')).toBe(true);
    expect(await taken('http://127.0.0.1:61000')).toBe(false);
    expect(await taken('http://localhost:99999/')).toBe(false);
    await ground.client.control('POST', '/switches', { 'identity.loopbackPath': 'registered' });
    expect(await taken('http://localhost:61000/signed-in')).toBe(true);
    expect(await taken('http://localhost:61000/any')).toBe(false);
    await set({ redirectUris: ['https://desk.example/'] });
    const page = await of('http://localhost:61000');
    expect(page.text).toContain('AADSTS50011');
    expect(staysInBrowser(page)).toBe(true);
  });

  it('of the platform “Web” gives a code and then asks for a secret', async () => {
    await set({ demandsSecret: true });
    const reply = await redeem(await person(MAREN));
    expect(reply).toMatchObject({ status: 401, json: { error: 'invalid_client', error_codes: [7000218] } });
    const withSecret = await redeem(await person(MAREN), { client_secret: 'x' });
    expect(withSecret.json).toMatchObject({ error_codes: [7000215] });
  });

  it('that asks for assignment lets in whom it names, in the browser and at renewal', async () => {
    const refreshToken = await refreshTokenOf();
    await set({ assignmentRequired: true, assigned: ['leila.haddani@contoso.com'] });
    const page = await person(MAREN);
    expect(page.text).toContain('AADSTS50105: Your administrator has configured the application PIM Desk');
    expect(page.text).toContain('maren.okafor@contoso.com');
    expect(staysInBrowser(page)).toBe(true);
    expect((await refresh(refreshToken)).json).toMatchObject({ error_codes: [50105] });
    expect(back(await person(LEILA)).get('code')).toMatch(/.{40}/);
  });

  it('that is disabled lets in nobody', async () => {
    await set({ enabled: false });
    expect((await person(LEILA)).text).toContain('AADSTS7000112');
  });
});

describe('an account and its sessions', () => {
  const account = (change: object) =>
    ground.client.control('POST', '/account', { upn: 'maren.okafor@contoso.com', ...change });
  const me = (token: string | undefined) =>
    ground.client.send(`${ground.tenant.graph}/v1.0/me`, {
      headers: { authorization: `Bearer ${token ?? ''}` },
    });
  const CP1 = { claims: '{"access_token":{"xms_cc":{"values":["cp1"]}}}' };

  it('that is disabled is told so on the page, at renewal, and by Graph at once', async () => {
    const { access_token, refresh_token = '' } = tokensOf(await redeem(await person(MAREN, CP1)));
    expect((await me(access_token)).status).toBe(200);
    await account({ enabled: false });
    const challenged = await me(access_token);
    expect(challenged.status).toBe(401);
    expect(challenged.headers['www-authenticate']).toContain('error="insufficient_claims"');
    expect((await refresh(refresh_token)).json).toMatchObject({
      error: 'invalid_grant',
      error_codes: [50057],
    });
    const page = await person(MAREN);
    expect(page.text).toContain('Your account has been locked.');
    expect(staysInBrowser(page)).toBe(true);
    await account({ enabled: true });
    const again = tokensOf(await redeem(await person(MAREN, CP1)));
    expect((await me(again['access_token'])).status).toBe(200);
  });

  it('whose password was changed has to sign in anew', async () => {
    const { access_token, refresh_token = '' } = tokensOf(await redeem(await person(MAREN, CP1)));
    await account({ passwordChanged: true });
    expect((await me(access_token)).status).toBe(401);
    expect((await refresh(refresh_token)).json).toMatchObject({
      suberror: 'bad_token',
      error_codes: [50173],
    });
    expect((await redeem(await person(MAREN))).status).toBe(200);
  });

  it('lasts as long as the sign-in frequency lets it', async () => {
    await ground.client.control('POST', '/switches', { 'identity.signInFrequencyHours': 4 });
    const refreshToken = await refreshTokenOf();
    ground.tenant.clock.advance('PT3H59M');
    expect((await refresh(refreshToken)).status).toBe(200);
    ground.tenant.clock.advance('PT1M');
    expect((await refresh(refreshToken)).json).toMatchObject({
      error: 'invalid_grant',
      suberror: 'token_expired',
      error_codes: [70043],
    });
  });
});

describe('a tenant that is not there', () => {
  const discovery = (name: string) =>
    ground.client.send(`${ground.tenant.login}/${name}/v2.0/.well-known/openid-configuration`);

  it('has no configuration', async () => {
    expect(await discovery('northwind.com')).toMatchObject({
      status: 400,
      json: { error: 'invalid_tenant', error_codes: [90002] },
    });
    expect(await discovery('north%20wind')).toMatchObject({ status: 400, json: { error_codes: [900023] } });
  });

  it('is an error on the page and at the token endpoint', async () => {
    const elsewhere = signingIn(ground, 'northwind.com');
    const page = await ground.client.send(elsewhere.authorizeUrl());
    expect(page.text).toContain('AADSTS90002');
    expect(staysInBrowser(page)).toBe(true);
    expect((await elsewhere.refresh('x')).json).toMatchObject({
      error: 'invalid_request',
      error_codes: [90002],
    });
  });

  it('is not to be confused with one that is: its configuration says where it is', async () => {
    const { json } = await ground.client.send(address('/v2.0/.well-known/openid-configuration'));
    const { login, graph, tenantId } = ground.tenant;
    expect(json).toMatchObject({
      issuer: `${login}/${tenantId}/v2.0`,
      tenant_region_scope: 'EU',
      cloud_instance_name: new URL(login).host,
      msgraph_host: new URL(graph).host,
      cloud_graph_host_name: new URL(graph).host,
    });
  });
});
