import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { minutes } from '../clock/duration.ts';
import { rolesInForce } from '../world/grants-in-force.ts';
import { appOf } from './apps.ts';
import type { IdentityContext } from './identity-context.ts';
import { CONSENTED, GRAPH_RESOURCE } from './permissions.ts';
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
  const permissions = world.switches['identity.scp'] === 'consented' ? CONSENTED : ask.permissions;
  return sign(
    {
      aud: GRAPH_RESOURCE,
      iss: issuerOf(of),
      tid: world.organization.id,
      oid: signIn.oid,
      sub: subjectOf(signIn.oid, GRAPH_RESOURCE),
      upn: user?.userPrincipalName,
      unique_name: user?.userPrincipalName,
      name: user?.displayName,
      given_name: user?.givenName,
      family_name: user?.surname,
      scp: permissions.join(' '),
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

/** An id token for the app. `nonce` is there only when the app sent one. */
export function idToken(signIn: SignIn, nonce: string | undefined, of: IdentityContext): Promise<string> {
  const user = of.world.directory.user(signIn.oid);
  return sign(
    {
      aud: signIn.clientId,
      iss: issuerOf(of),
      tid: of.world.organization.id,
      oid: signIn.oid,
      sub: subjectOf(signIn.oid, signIn.clientId),
      preferred_username: user?.userPrincipalName,
      name: user?.displayName,
      ...(nonce === undefined ? {} : { nonce }),
      ver: '2.0',
    },
    minutes(60),
    of,
  );
}

/** `client_info`: who and where, so that a client can key its cache. */
export const clientInfo = (oid: string, { world }: IdentityContext): string =>
  Buffer.from(JSON.stringify({ uid: oid, utid: world.organization.id })).toString('base64url');
