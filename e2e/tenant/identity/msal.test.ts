import { InteractionRequiredAuthError, PublicClientApplication, ServerError } from '@azure/msal-node';
import { decodeJwt } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../start.ts';
import { startTenant } from '../start.ts';
import { keysAtHand } from '../test-kit/keys-at-hand.ts';
import { press } from '../test-kit/browser.ts';
import { msalNetwork } from '../test-kit/msal-network.ts';
import type { TenantClient } from '../test-kit/tenant-client.ts';
import { tenantClient } from '../test-kit/tenant-client.ts';

const SCOPES = [
  'https://graph.microsoft.com/RoleManagement.Read.Directory',
  'https://graph.microsoft.com/User.Read',
];
const STEP_UP = '{"access_token":{"acrs":{"essential":true, "value":"c1"}}}';
const MAREN = 'Maren Okafor, maren.okafor@contoso.com';

describe.each(['https', 'http'] as const)('Microsoft’s own library, sign-in page over %s', (signInPage) => {
  let tenant: Tenant;
  let client: TenantClient;
  let calls: string[];

  beforeEach(async () => {
    tenant = await startTenant({ ...(await keysAtHand()), signInPage });
    client = tenantClient(tenant);
    calls = [];
  });
  afterEach(async () => {
    client.close();
    await tenant.close();
  });

  const application = (authority = tenant.tenantId): PublicClientApplication =>
    new PublicClientApplication({
      auth: {
        clientId: tenant.clientId,
        authority: `${tenant.login}/${authority}`,
        knownAuthorities: [new URL(tenant.login).host],
        clientCapabilities: ['CP1'],
      },
      system: { networkClient: msalNetwork(client, (path) => calls.push(path)) },
    });

  /** The system browser: gets the page, presses the buttons in turn, and lets the last page post itself to the app. */
  const browser =
    (...labels: string[]) =>
    async (url: string): Promise<void> => {
      let page = await client.send(url);
      for (const label of [...labels, 'Continue']) page = await press(client, page, url, label);
    };

  it('signs in, reads from its cache, refreshes, and Graph takes the token', async () => {
    const app = application();
    const result = await app.acquireTokenInteractive({
      scopes: SCOPES,
      nonce: 'n-1',
      openBrowser: browser(MAREN),
    });
    expect(result).toMatchObject({
      tenantId: tenant.tenantId,
      account: { username: 'maren.okafor@contoso.com' },
    });
    expect(result.account?.homeAccountId).toBe(`${result.uniqueId}.${tenant.tenantId}`);
    expect(decodeJwt(result.accessToken)).toMatchObject({
      scp: 'RoleManagement.Read.Directory User.Read',
      xms_cc: ['cp1'],
      amr: ['pwd', 'mfa'],
      appid: tenant.clientId,
    });
    const me = await client.send(`${tenant.graph}/v1.0/me`, {
      headers: { authorization: `Bearer ${result.accessToken}` },
    });
    expect(me).toMatchObject({ status: 200, json: { id: result.uniqueId, displayName: 'Maren Okafor' } });

    const account = result.account;
    if (!account) throw new Error('no account');
    const before = calls.length;
    await app.acquireTokenSilent({ scopes: SCOPES, account });
    expect(calls.length).toBe(before);
    const fresh = await app.acquireTokenSilent({ scopes: SCOPES, account, forceRefresh: true });
    expect(calls.length).toBe(before + 1);
    expect(fresh.accessToken).not.toBe(result.accessToken);
  });

  it('needs the person for a step-up, and then carries the context', async () => {
    const app = application('organizations');
    const { account } = await app.acquireTokenInteractive({ scopes: SCOPES, openBrowser: browser(MAREN) });
    if (!account) throw new Error('no account');
    expect(account.tenantId).toBe(tenant.tenantId);
    const silent = app.acquireTokenSilent({ scopes: SCOPES, account, claims: STEP_UP });
    await expect(silent).rejects.toBeInstanceOf(InteractionRequiredAuthError);
    await expect(silent).rejects.toMatchObject({
      errorCode: 'interaction_required',
      subError: 'basic_action',
    });
    const stepped = await app.acquireTokenInteractive({
      scopes: SCOPES,
      claims: STEP_UP,
      account,
      openBrowser: browser(MAREN, 'Verify'),
    });
    expect(decodeJwt(stepped.accessToken)).toMatchObject({ acrs: ['c1'], xms_cc: ['cp1'] });
    const later = await app.acquireTokenSilent({ scopes: SCOPES, account, forceRefresh: true });
    expect(decodeJwt(later.accessToken)).toMatchObject({ acrs: ['c1'] });
  });

  it('reports a declined sign-in, and a revoked session as a need to sign in', async () => {
    const app = application('contoso.com');
    const declined = app.acquireTokenInteractive({ scopes: SCOPES, openBrowser: browser('Cancel') });
    await expect(declined).rejects.toBeInstanceOf(ServerError);
    await expect(declined).rejects.toMatchObject({ errorCode: 'access_denied' });

    const { account } = await app.acquireTokenInteractive({ scopes: SCOPES, openBrowser: browser(MAREN) });
    if (!account) throw new Error('no account');
    await client.control('POST', '/revoke', { upn: 'maren.okafor@contoso.com' });
    await expect(
      app.acquireTokenSilent({ scopes: SCOPES, account, forceRefresh: true }),
    ).rejects.toMatchObject({
      errorCode: 'invalid_grant',
      subError: 'bad_token',
    });
  });
});
