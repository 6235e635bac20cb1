import type { Persona } from '../contoso/personas.ts';
import { days } from '../clock/duration.ts';
import type { Incoming, Outgoing } from '../transport/message.ts';
import { json } from '../transport/message.ts';
import type { App } from './apps.ts';
import { appOf } from './apps.ts';
import { readClaims } from './claims-request.ts';
import { whatIsGranted } from './consent/what-is-granted.ts';
import { verifierProblem } from './code-challenge.ts';
import { redeemDeviceCode } from './device-flow/redeem-device-code.ts';
import type { EntraError } from './entra-error.ts';
import { ENTRA, tokenErrorBody } from './entra-error.ts';
import type { IdentityContext } from './identity-context.ts';
import type { AskedScopes } from './permissions.ts';
import { readScopes } from './permissions.ts';
import { aboutOf } from './refusals/about.ts';
import { entraErrorOf } from './refusals/as-entra-error.ts';
import { isTooOld, whyNot } from './refusals/why-not.ts';
import { personOfSession } from './people.ts';
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
  const refuse = (refused: EntraError): Outgoing => {
    const problem = asSwitched(refused, of);
    return json(
      problem.error === 'invalid_client' ? 401 : 400,
      tokenErrorBody(problem, of.world.clock.now(), correlationId),
    );
  };

  const grantType = form.get('grant_type');
  if (grantType === null) return refuse(ENTRA.missing('grant_type'));
  const clientId = form.get('client_id');
  if (clientId === null) return refuse(ENTRA.missing('client_id'));
  const app = appOf(clientId, of);
  if (!app) return refuse(ENTRA.unknownClient(clientId, of.world.organization.displayName));
  const hasSecret = form.has('client_secret') || form.has('client_assertion');
  if (app.demandsSecret) return refuse(hasSecret ? ENTRA.wrongSecret : ENTRA.noSecret);
  if (hasSecret) return refuse(ENTRA.publicClient);
  const redeem = Object.hasOwn(GRANTS, grantType) ? GRANTS[grantType] : undefined;
  if (!redeem) return refuse(ENTRA.unsupportedGrant(grantType));
  const redeemed = redeem(form, app, of);
  if ('error' in redeemed) return refuse(redeemed);

  const asked = readScopes(form.get('scope') ?? redeemed.scope, of.graph);
  const [strange] = asked.strange;
  if (strange !== undefined) return refuse(ENTRA.strangeScope(app, strange));
  const { permissions, missing } = whatIsGranted(app, redeemed.signIn.oid, asked, of.world.switches);
  if (missing.length > 0) return refuse(entraErrorOf(65001, aboutOf(app, of)));
  return json(200, await tokenResponse(redeemed, asked, permissions, of), { Pragma: 'no-cache' });
}

const asSwitched = (problem: EntraError, { world }: IdentityContext): EntraError =>
  problem.error === 'interaction_required'
    ? { ...problem, error: world.switches['identity.interactionError'] }
    : problem;

function redeemCode(form: URLSearchParams, app: App, of: IdentityContext): Redeemed | EntraError {
  const value = form.get('code');
  if (value === null) return ENTRA.missing('code');
  const grant = of.sessions.code(value);
  if (!grant) return ENTRA.unknownCode;
  if (grant.used) return ENTRA.usedCode;
  if (grant.expires <= of.world.clock.now()) return ENTRA.expiredCode;
  if (grant.clientId !== app.id) return ENTRA.otherClient;
  if (grant.tenantId !== of.world.organization.id) return ENTRA.unknownCode;
  if (grant.redirectUri !== form.get('redirect_uri')) return ENTRA.otherRedirect;
  const unproved = verifierProblem(grant.challenge, form.get('code_verifier'));
  if (unproved) return unproved;
  const scripted = of.refusals.standing('redemption', grant.oid);
  if (scripted) {
    of.refusals.met(scripted);
    return entraErrorOf(scripted.code, aboutOf(app, of));
  }
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
  const person = personOfSession(grant, of);
  if (!person) return entraErrorOf(50020, aboutOf(app, of));
  const refused = whyNoRenewal(grant, person, app, of);
  if (refused) return refused;
  const unproved = claims.contexts.filter((context) => !grant.contexts.includes(context));
  if (unproved.length > 0) return ENTRA.stepUpNeeded({ acrs: unproved[0] ?? '' });
  if (claims.mfa && !grant.mfa) return ENTRA.stepUpNeeded({ amr: 'mfa' });
  grant.used = true;
  const signIn = { ...grant, oid: person.oid, tenantId: of.world.organization.id };
  return { signIn, scope: grant.scope, capabilities: claims.capabilities, nonce: undefined };
}

/** What stands in the way of a session that is still good in itself. */
function whyNoRenewal(grant: SignIn, person: Persona, app: App, of: IdentityContext): EntraError | undefined {
  const scripted = of.refusals.standing('renewal', person.oid);
  if (scripted) of.refusals.met(scripted);
  const code = scripted?.code ?? whyNot(person, app, of) ?? (isTooOld(grant.at, of) ? 70043 : undefined);
  return code === undefined ? undefined : entraErrorOf(code, aboutOf(app, of, person, grant.at));
}

async function tokenResponse(
  redeemed: Redeemed,
  asked: AskedScopes,
  permissions: readonly string[],
  of: IdentityContext,
): Promise<object> {
  const { signIn } = redeemed;
  const { world } = of;
  const echoed = asked.all && world.switches['identity.echoesDefault'] ? ['.default'] : [];
  const keep: SignIn = {
    oid: signIn.oid,
    tenantId: signIn.tenantId,
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
      ...[...permissions, ...echoed].map((name) => asked.prefix + name),
      ...asked.openId.filter((one) => one !== 'offline_access'),
    ].join(' '),
    expires_in: lifetime,
    ext_expires_in: lifetime,
    access_token: await accessToken(signIn, { permissions, capabilities: redeemed.capabilities }, of),
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
