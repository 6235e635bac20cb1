import { errors, jwtVerify } from 'jose';
import { z } from 'zod';
import { GRAPH_APP_ID, GRAPH_RESOURCE } from '../identity/permissions.ts';
import { GraphRefusal } from './refusal.ts';
import type { TenantContext } from './tenant-context.ts';

const accessTokenClaims = z.object({
  oid: z.string(),
  sub: z.string(),
  tid: z.string(),
  scp: z.string().default(''),
  iat: z.number(),
  exp: z.number(),
  amr: z.array(z.string()).default([]),
  acrs: z.array(z.string()).default([]),
  xms_cc: z.array(z.string()).default([]),
  wids: z.array(z.string()).default([]),
});

/** The claims of an access token that Graph weighs. */
export type AccessTokenClaims = z.infer<typeof accessTokenClaims>;

// A client sends the same token with every call; its signature need not be checked each time.
const verified = new WeakMap<TenantContext, Map<string, AccessTokenClaims>>();
const MOST_REMEMBERED = 500;

/** Checks the bearer token of a call. Throws the 401 GraphRefusal that fits: missing, malformed, foreign or expired. */
export async function authenticate(
  authorization: string | undefined,
  tenant: TenantContext,
): Promise<AccessTokenClaims> {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw unauthorized('Access token is empty.', tenant);
  const known = verified.get(tenant) ?? new Map<string, AccessTokenClaims>();
  verified.set(tenant, known);
  const claims = known.get(token) ?? (await check(token, tenant));
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(token, claims);
  if (claims.exp * 1000 <= tenant.world.clock.now()) {
    throw unauthorized('Lifetime validation failed, the token is expired.', tenant);
  }
  return claims;
}

async function check(token: string, tenant: TenantContext): Promise<AccessTokenClaims> {
  if (token.split('.').length !== 3) {
    throw unauthorized('IDX14100: JWT is not well formed, there are no dots (.).', tenant);
  }
  try {
    const { payload } = await jwtVerify(token, tenant.verifyKey, {
      algorithms: ['RS256'],
      audience: GRAPH_RESOURCE,
      currentDate: new Date(tenant.world.clock.now()),
    });
    const claims = accessTokenClaims.parse(payload);
    if (claims.tid !== tenant.world.organization.id) throw new errors.JWTInvalid('another tenant');
    return claims;
  } catch (cause) {
    throw unauthorized(reason(cause), tenant);
  }
}

function reason(cause: unknown): string {
  if (cause instanceof errors.JWTExpired) return 'Lifetime validation failed, the token is expired.';
  if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'aud') {
    return 'Access token validation failure. Invalid audience.';
  }
  return 'Access token validation failure. Invalid signature.';
}

/** The 401 of Graph. `more` goes into WWW-Authenticate behind where to get a token. */
export function unauthorized(message: string, { login }: TenantContext, more = ''): GraphRefusal {
  return new GraphRefusal(401, 'InvalidAuthenticationToken', message, {
    'WWW-Authenticate': `Bearer realm="", authorization_uri="${login}/common/oauth2/authorize", client_id="${GRAPH_APP_ID}"${more}`,
  });
}
