import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { minutes } from '../clock/duration.ts';
import { rolesInForce } from '../world/grants-in-force.ts';
import { appOf } from './apps.ts';
import type { IdentityContext } from './identity-context.ts';
import { homeOf } from './people.ts';
import { GRAPH_RESOURCE } from './permissions.ts';
import type { SignIn } from './sessions.ts';

/** Whom `iss` names, in id tokens, access tokens and discovery alike. */
export const issuerOf = ({ login, world }: IdentityContext): string =>
  `${login}/${world.organization.id}/v2.0`;

/** The app's name for a person: another for every app, as `sub` is. */
const subjectOf = (oid: string, clientId: string): string =>
  createHash('sha256').update(`${clientId}/${oid}`).digest('base64url');

async function sign(claims: JWTPayload, lifetimeMs: number, of: IdentityContext): Promise<string> {
  const now = Math.floor(of.world.clock.now() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: of.key.kid })
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + Math.round(lifetimeMs / 1000))
    .sign(of.key.privateKey);
}

/** Lifetime of an access token in ms: a switch. */
export const accessTokenLifetime = ({ world }: IdentityContext): number =>
  minutes(world.switches['identity.accessTokenMinutes']);

/** An access token for Graph. `permissions` are bare names; `wids` tells the tenant-wide roles in force at this moment. */
export function accessToken(
  signIn: SignIn,
  ask: { permissions: readonly string[]; capabilities: readonly string[] },
  of: IdentityContext,
): Promise<string> {
  const { world } = of;
  const user = world.directory.user(signIn.oid);
  return sign(
    {
      aud: GRAPH_RESOURCE,
      iss: issuerOf(of),
      tid: world.organization.id,
      oid: signIn.oid,
      sub: subjectOf(signIn.oid, GRAPH_RESOURCE),
      ...nameClaims(signIn, of),
      name: user?.displayName,
      given_name: user?.givenName,
      family_name: user?.surname,
      scp: ask.permissions.join(' '),
      appid: signIn.clientId,
      app_displayname: appOf(signIn.clientId, of)?.name,
      appidacr: '0',
      idtyp: 'user',
      amr: signIn.mfa ? ['pwd', 'mfa'] : ['pwd'],
      ...(signIn.contexts.length > 0 ? { acrs: signIn.contexts } : {}),
      ...(ask.capabilities.length > 0 ? { xms_cc: ask.capabilities.map((one) => one.toLowerCase()) } : {}),
      wids: rolesInForce(world, signIn.oid),
      uti: randomUUID().replaceAll('-', '').slice(0, 22),
      ver: '1.0',
    },
    accessTokenLifetime(of),
    of,
  );
}

/** What tokens say of a guest: who vouches for them, and the name they go by at home. Undefined for everybody else. */
function guestClaims({ oid }: SignIn, of: IdentityContext): { idp: string; email: string } | undefined {
  const persona = of.personas.find((one) => one.oid === oid);
  if (!persona?.home) return undefined;
  return { idp: `https://sts.windows.net/${persona.home.tenantId}/`, email: persona.upn };
}

/** A guest has no user principal name of their own in an access token, and `idp` stands in theirs alone (user-token [docs]). */
function nameClaims(signIn: SignIn, of: IdentityContext): JWTPayload {
  const guest = guestClaims(signIn, of);
  if (guest) return { ...guest, unique_name: guest.email };
  const upn = of.world.directory.user(signIn.oid)?.userPrincipalName;
  return { upn, unique_name: upn };
}

/** An id token for the app. `nonce` is there only when the app sent one. */
export function idToken(signIn: SignIn, nonce: string | undefined, of: IdentityContext): Promise<string> {
  const user = of.world.directory.user(signIn.oid);
  const guest = guestClaims(signIn, of);
  return sign(
    {
      aud: signIn.clientId,
      iss: issuerOf(of),
      tid: of.world.organization.id,
      oid: signIn.oid,
      sub: subjectOf(signIn.oid, signIn.clientId),
      preferred_username: user?.mail ?? user?.userPrincipalName,
      ...(guest ? { idp: guest.idp, email: guest.email } : {}),
      name: user?.displayName,
      ...(nonce === undefined ? {} : { nonce }),
      ver: '2.0',
    },
    minutes(60),
    of,
  );
}

/** `client_info`: who and where at home, so that a client can key its cache. `oid` is the object id in this tenant. */
export function clientInfo(oid: string, of: IdentityContext): string {
  const persona = of.personas.find((one) => one.oid === oid);
  const home = persona ? homeOf(persona, of) : { oid, tenantId: of.world.organization.id };
  return Buffer.from(JSON.stringify({ uid: home.oid, utid: home.tenantId })).toString('base64url');
}
