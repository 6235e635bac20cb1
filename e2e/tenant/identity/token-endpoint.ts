import { days } from '../clock/duration.ts';
import type { Incoming, Outgoing } from '../transport/message.ts';
import { json } from '../transport/message.ts';
import type { App } from './apps.ts';
import { appOf } from './apps.ts';
import { readClaims } from './claims-request.ts';
import { verifierProblem } from './code-challenge.ts';
import { redeemDeviceCode } from './device-flow/redeem-device-code.ts';
import type { EntraError } from './entra-error.ts';
import { ENTRA, tokenErrorBody } from './entra-error.ts';
import type { IdentityContext } from './identity-context.ts';
import type { AskedScopes } from './permissions.ts';
import { CONSENTED, readScopes } from './permissions.ts';
import type { Redeemed } from './redeemed.ts';
import type { SignIn } from './sessions.ts';
import { accessToken, accessTokenLifetime, clientInfo, idToken } from './tokens.ts';

type Redeem = (form: URLSearchParams, app: App, of: IdentityContext) => Redeemed | EntraError;

/** The grant types this provider takes, and those it knows and refuses: nobody here has a password, and both apps are public. */
const GRANTS: Readonly<Record<string, Redeem>> = {
  authorization_code: redeemCode,
  refresh_token: redeemRefresh,
  'urn:ietf:params:oauth:grant-type:device_code': redeemDeviceCode,
  // The short name is what Microsoft's JavaScript library sends.
  device_code: redeemDeviceCode,
  password: () => ENTRA.noPasswords,
  client_credentials: () => ENTRA.noSecret,
};

/** The token endpoint of a public client. Errors come in Entra's shape with status 400. */
export async function tokenEndpoint(incoming: Incoming, of: IdentityContext): Promise<Outgoing> {
  if (incoming.method !== 'POST') return json(405, { error: 'method_not_allowed' }, { Allow: 'POST' });
  const form = new URLSearchParams(incoming.body.toString('utf8'));
  const correlationId = /^[0-9a-f-]{36}$/i.exec(form.get('client-request-id') ?? '')?.[0];
  const refuse = (problem: EntraError): Outgoing =>
    json(
      problem.error === 'invalid_client' ? 401 : 400,
      tokenErrorBody(problem, of.world.clock.now(), correlationId),
    );

  const grantType = form.get('grant_type');
  if (grantType === null) return refuse(ENTRA.missing('grant_type'));
  const clientId = form.get('client_id');
  if (clientId === null) return refuse(ENTRA.missing('client_id'));
  const app = appOf(clientId, of);
  if (!app) return refuse(ENTRA.unknownClient(clientId));
  if (form.has('client_secret') || form.has('client_assertion')) return refuse(ENTRA.publicClient);
  const redeem = Object.hasOwn(GRANTS, grantType) ? GRANTS[grantType] : undefined;
  if (!redeem) return refuse(ENTRA.unsupportedGrant(grantType));
  const redeemed = redeem(form, app, of);
  if ('error' in redeemed) return refuse(redeemed);

  const asked = readScopes(form.get('scope') ?? redeemed.scope, of.graph);
  if (asked.refused.length > 0) return refuse(ENTRA.notConsented(app, asked.refused));
  return json(200, await tokenResponse(redeemed, asked, of), { Pragma: 'no-cache' });
}

function redeemCode(form: URLSearchParams, app: App, of: IdentityContext): Redeemed | EntraError {
  const value = form.get('code');
  if (value === null) return ENTRA.missing('code');
  const grant = of.sessions.code(value);
  if (!grant) return ENTRA.unknownCode;
  if (grant.used) return ENTRA.usedCode;
  if (grant.expires <= of.world.clock.now()) return ENTRA.expiredCode;
  if (grant.clientId !== app.id) return ENTRA.otherClient;
  if (grant.redirectUri !== form.get('redirect_uri')) return ENTRA.otherRedirect;
  const unproved = verifierProblem(grant.challenge, form.get('code_verifier'));
  if (unproved) return unproved;
  grant.used = true;
  const claims = readClaims(form.get('claims'));
  const capabilities = [...new Set([...grant.capabilities, ...(claims?.capabilities ?? [])])];
  return { signIn: grant, scope: grant.scope, capabilities, nonce: grant.nonce };
}

function redeemRefresh(form: URLSearchParams, app: App, of: IdentityContext): Redeemed | EntraError {
  const value = form.get('refresh_token');
  if (value === null) return ENTRA.missing('refresh_token');
  const grant = of.sessions.refresh(value);
  if (!grant) return ENTRA.unknownRefresh;
  if (grant.clientId !== app.id) return ENTRA.usedRefresh;
  if (of.sessions.isRevoked(grant)) return ENTRA.revokedRefresh;
  if (grant.expires <= of.world.clock.now()) return ENTRA.expiredRefresh;
  if (grant.used && !of.world.switches['identity.usedRefreshTokenStaysValid']) return ENTRA.usedRefresh;
  const claims = readClaims(form.get('claims'));
  if (!claims) return ENTRA.badClaims;
  const unproved = claims.contexts.filter((context) => !grant.contexts.includes(context));
  if (unproved.length > 0) return ENTRA.stepUpNeeded({ acrs: unproved[0] ?? '' });
  if (claims.mfa && !grant.mfa) return ENTRA.stepUpNeeded({ amr: 'mfa' });
  grant.used = true;
  return { signIn: grant, scope: grant.scope, capabilities: claims.capabilities, nonce: undefined };
}

async function tokenResponse(redeemed: Redeemed, asked: AskedScopes, of: IdentityContext): Promise<object> {
  const { signIn } = redeemed;
  const { world } = of;
  const granted = world.switches['identity.scp'] === 'consented' ? CONSENTED : asked.permissions;
  const keep: SignIn = {
    oid: signIn.oid,
    mfa: signIn.mfa,
    contexts: signIn.contexts,
    clientId: signIn.clientId,
    at: signIn.at,
  };
  const lifetime = Math.round(accessTokenLifetime(of) / 1000);
  const offline = asked.openId.includes('offline_access');
  return {
    token_type: 'Bearer',
    scope: [
      ...granted.map((name) => asked.prefix + name),
      ...asked.openId.filter((one) => one !== 'offline_access'),
    ].join(' '),
    expires_in: lifetime,
    ext_expires_in: lifetime,
    access_token: await accessToken(
      signIn,
      { permissions: asked.permissions, capabilities: redeemed.capabilities },
      of,
    ),
    ...(offline
      ? {
          refresh_token: of.sessions.addRefresh({
            ...keep,
            scope: redeemed.scope,
            expires: world.clock.now() + days(world.switches['identity.refreshTokenDays']),
            used: false,
          }),
        }
      : {}),
    ...(asked.openId.includes('openid') ? { id_token: await idToken(signIn, redeemed.nonce, of) } : {}),
    client_info: clientInfo(signIn.oid, of),
  };
}
