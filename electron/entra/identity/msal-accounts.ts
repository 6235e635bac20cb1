import type { AccountInfo, AuthenticationResult } from '@azure/msal-node';
import type { AccessToken, Identity } from '../../console/ports.ts';
import { grantedOf } from './default-scope.ts';
import type { MsalApp } from './msal-app.ts';

/** Names a person in one tenant: the same person is another one as a guest elsewhere (models.md §3.3). */
const keyOf = (account: AccountInfo): string => `${account.homeAccountId}@${account.tenantId}`;

/** A person of MSAL's cache, as the console knows them. */
export const identityOf = (account: AccountInfo): Identity => ({
  key: keyOf(account),
  name: account.name ?? account.username,
  upn: account.username,
  objectId: account.localAccountId,
  tenantId: account.tenantId,
});

/** Everybody in MSAL's cache. */
export async function allIdentities(app: MsalApp): Promise<readonly Identity[]> {
  return (await app.current().getTokenCache().getAllAccounts()).map(identityOf);
}

/**
 * MSAL's account for a person in their tenant; undefined where they are not signed in there. Never the same person in another tenant:
 * MSAL would redeem their refresh token for this connection's own, and nobody has signed in here.
 */
export async function accountOf(app: MsalApp, identity: Identity): Promise<AccountInfo | undefined> {
  const accounts = await app.current().getTokenCache().getAllAccounts();
  return accounts.find((account) => keyOf(account) === identity.key);
}

/** The token MSAL brought, with whose it is and where, so that nobody has to believe it. Undefined where there is none in it. */
export function tokenOf(result: AuthenticationResult): AccessToken | undefined {
  const { accessToken: secret, tenantId, expiresOn, account, scopes } = result;
  // A failing token endpoint that answers JSON without an `error` comes out of MSAL as a success without a token.
  if (secret === '') return undefined;
  return {
    secret,
    tenantId,
    objectId: account?.localAccountId ?? '',
    expiresAt: expiresOn?.getTime() ?? 0,
    granted: grantedOf(scopes),
  };
}
