import { PublicClientApplication } from '@azure/msal-node';
import { decodeJwt } from 'jose';
import { describe, expect, it } from 'vitest';
import { press } from '../test-kit/browser.ts';
import { eachTenant } from '../test-kit/each-tenant.ts';
import { msalNetwork } from '../test-kit/msal-network.ts';
import { oidOf, problemOf, rowsOf } from '../test-kit/tenant-client.ts';
import { MAREN, PRIYA, buttonsOf, signingIn, staysInBrowser, tokensOf } from './test-sign-in.ts';

const ground = eachTenant();
const away = signingIn(ground);
const home = signingIn(ground, 'fabrikam.com');
const HENRIK = 'Henrik Aas, henrik.aas@fabrikam.com';

const priyaAtHome = (): string =>
  ground.tenant.neighbour.personas.find(({ upn }) => upn.startsWith('priya.'))?.oid ?? '';
const clientInfo = (text: string | undefined): unknown =>
  JSON.parse(Buffer.from(text ?? '', 'base64url').toString());
const graph = (token: string | undefined, path: string) =>
  ground.client.send(`${ground.tenant.graph}/v1.0${path}`, {
    headers: { authorization: `Bearer ${token ?? ''}` },
  });

describe('a guest', () => {
  it('is who they are here, at home where their account is', async () => {
    const tokens = tokensOf(await away.redeem(await away.person(PRIYA)));
    const { tenantId, neighbour, login } = ground.tenant;
    const oid = oidOf(ground.tenant, 'priya');
    expect(clientInfo(tokens['client_info'])).toEqual({ uid: priyaAtHome(), utid: neighbour.tenantId });
    expect(decodeJwt(tokens['id_token'] ?? '')).toMatchObject({
      iss: `${login}/${tenantId}/v2.0`,
      tid: tenantId,
      oid,
      idp: `https://sts.windows.net/${neighbour.tenantId}/`,
      preferred_username: 'priya.raman@fabrikam.com',
    });
    const access = decodeJwt(tokens['access_token'] ?? '');
    expect(access).toMatchObject({ tid: tenantId, oid, unique_name: 'priya.raman@fabrikam.com' });
    expect(access).not.toHaveProperty('upn');
    expect((await graph(tokens['access_token'], '/me')).json).toMatchObject({
      id: oid,
      userPrincipalName: 'priya.raman_fabrikam.com#EXT#@contoso.com',
    });
    const members = tokensOf(await away.redeem(await away.person(MAREN)));
    expect(decodeJwt(members['id_token'] ?? '')).not.toHaveProperty('idp');
  });

  it('is not a guest at home: another object id, another tenant, no licence for PIM', async () => {
    const tokens = tokensOf(await home.redeem(await home.person(PRIYA)));
    const { neighbour } = ground.tenant;
    expect(decodeJwt(tokens['id_token'] ?? '')).toMatchObject({
      tid: neighbour.tenantId,
      oid: priyaAtHome(),
    });
    expect(decodeJwt(tokens['id_token'] ?? '')).not.toHaveProperty('idp');
    const mine =
      "/roleManagement/directory/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')";
    expect(problemOf(await graph(tokens['access_token'], mine)).code).toBe('AadPremiumLicenseRequired');
    await ground.client.control('POST', '/licence', { tenant: 'fabrikam.com', licence: 'P2' });
    expect(rowsOf(await graph(tokens['access_token'], mine))).toMatchObject([{ principalId: priyaAtHome() }]);
    expect((await graph(tokens['access_token'], '/organization')).json).toMatchObject({
      value: [{ id: neighbour.tenantId, displayName: 'Fabrikam' }],
    });
  });

  it('redeems the refresh token of home for a token of here; whoever is none cannot', async () => {
    const atHome = tokensOf(await home.redeem(await home.person(PRIYA)));
    const here = tokensOf(await away.refresh(atHome['refresh_token'] ?? ''));
    expect(decodeJwt(here['access_token'] ?? '')).toMatchObject({
      tid: ground.tenant.tenantId,
      oid: oidOf(ground.tenant, 'priya'),
    });
    const stranger = tokensOf(await home.redeem(await home.person(HENRIK)));
    expect((await away.refresh(stranger['refresh_token'] ?? '')).json).toMatchObject({
      error_codes: [50020],
    });
  });

  it('keeps two accounts in Microsoft’s own library, one of each tenant', async () => {
    const app = (authority: string) =>
      new PublicClientApplication({
        auth: {
          clientId: ground.tenant.clientId,
          authority: `${ground.tenant.login}/${authority}`,
          knownAuthorities: [new URL(ground.tenant.login).host],
        },
        system: { networkClient: msalNetwork(ground.client) },
      });
    const browser = async (url: string): Promise<void> => {
      const page = await press(ground.client, await ground.client.send(url), url, PRIYA);
      await press(ground.client, page, url, 'Continue');
    };
    const scopes = ['https://graph.microsoft.com/.default'];
    const guest = await app(ground.tenant.tenantId).acquireTokenInteractive({ scopes, openBrowser: browser });
    const employee = await app('fabrikam.com').acquireTokenInteractive({ scopes, openBrowser: browser });
    expect(guest.account?.homeAccountId).toBe(employee.account?.homeAccountId);
    expect([guest.tenantId, employee.tenantId]).toEqual([
      ground.tenant.tenantId,
      ground.tenant.neighbour.tenantId,
    ]);
    expect(guest.uniqueId).not.toBe(employee.uniqueId);
  });
});

describe('an account that the tenant does not know', () => {
  const choose = (at: typeof away, upn: string) =>
    ground.client.send(at.authorizeUrl(), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ upn }).toString(),
    });

  it('ends on a page that names both tenants', async () => {
    const page = await choose(away, 'henrik.aas@fabrikam.com');
    expect(staysInBrowser(page)).toBe(true);
    expect(page.text).toContain('AADSTS50020: User account &#39;henrik.aas@fabrikam.com&#39;');
    expect(page.text).toContain(ground.tenant.neighbour.tenantId);
    expect((await choose(home, 'maren.okafor@contoso.com')).text).toContain('AADSTS50020');
  });

  it('is not offered on the page', async () => {
    const people = buttonsOf(await ground.client.send(home.authorizeUrl()));
    expect(people).toEqual([PRIYA, HENRIK, 'Cancel']);
  });
});

describe('two tenants on one host', () => {
  it('have configurations of their own', async () => {
    const { json } = await ground.client.send(home.address('/v2.0/.well-known/openid-configuration'));
    const { login, neighbour } = ground.tenant;
    expect(json).toMatchObject({
      issuer: `${login}/${neighbour.tenantId}/v2.0`,
      token_endpoint: `${login}/${neighbour.tenantId}/oauth2/v2.0/token`,
      tenant_region_scope: 'NA',
    });
  });

  it('share neither consent nor refusals nor codes', async () => {
    await ground.client.control('POST', '/consent', { tenant: 'fabrikam.com', only: [] });
    await ground.client.control('POST', '/refuse-sign-in', {
      tenant: 'fabrikam.com',
      code: 53003,
      at: 'token',
    });
    const answered = await away.person(PRIYA);
    expect((await home.redeem(answered)).json).toMatchObject({ error: 'invalid_grant' });
    expect((await away.redeem(answered)).status).toBe(200);
    expect((await home.person(PRIYA)).text).toContain('Need admin approval');
  });

  it('have tokens that are good in one of them alone', async () => {
    const token = await ground.client.token('priya.raman@fabrikam.com', { scopes: ['Directory.Read.All'] });
    const names = async (): Promise<unknown[]> =>
      rowsOf(await graph(token, '/users')).map(({ userPrincipalName }) => userPrincipalName);
    expect(await names()).toContain('maren.okafor@contoso.com');
    expect(await names()).not.toContain('henrik.aas@fabrikam.com');
  });
});

describe('a token of one tenant for the other', () => {
  it('is not to be had for whom that one does not know', async () => {
    const app = new PublicClientApplication({
      auth: {
        clientId: ground.tenant.clientId,
        authority: `${ground.tenant.login}/fabrikam.com`,
        knownAuthorities: [new URL(ground.tenant.login).host],
      },
      system: { networkClient: msalNetwork(ground.client) },
    });
    const scopes = ['https://graph.microsoft.com/.default'];
    const { account } = await app.acquireTokenInteractive({
      scopes,
      openBrowser: async (url) => {
        const page = await press(ground.client, await ground.client.send(url), url, HENRIK);
        await press(ground.client, page, url, 'Continue');
      },
    });
    if (!account) throw new Error('no account');
    const authority = `${ground.tenant.login}/${ground.tenant.tenantId}`;
    await expect(app.acquireTokenSilent({ scopes, account, authority, forceRefresh: true })).rejects.toThrow(
      /AADSTS50020/,
    );
  });
});
