import { rolesInForce } from '../world/grants-in-force.ts';
import { header, pathOf, queryOf } from '../transport/message.ts';
import type { Incoming } from '../transport/message.ts';
import { authenticate } from './authenticate.ts';
import type { AccessTokenClaims } from './authenticate.ts';
import type { GraphCall, GraphResult } from './call.ts';
import { challengeIfDue } from './claims-challenges.ts';
import { requireLicence } from './licence.ts';
import { matchRoute } from './match-route.ts';
import type { Version } from './odata/entity-set.ts';
import { systemOptions } from './odata/system-options.ts';
import { badRequest } from './refusal.ts';
import { requireScope } from './require-scope.ts';
import { ROUTES } from './routes.ts';
import type { TenantContext } from './tenant-context.ts';

/** A call below the version, its body still to be parsed. */
type Parts = { version: Version; path: string };

/** Splits `/v1.0/me` into version and path; blank segments before it and its case do not matter. Throws a 400 GraphRefusal for another version. */
export function versionOf(url: string): Parts {
  const match = /^\/+(v1\.0|beta)(\/.*)?$/i.exec(pathOf(url));
  if (!match) throw badRequest(`Invalid version: ${pathOf(url).split('/')[1] ?? ''}`);
  // The pattern has matched one of the two.
  return { version: (match[1] ?? '').toLowerCase() as Version, path: match[2] ?? '/' };
}

/**
 * Answers one call, outer or batched, in the service's order: who is it, is there such a thing, may they, then what they ask.
 * Throws GraphRefusal for every way it can be refused.
 */
export async function answerCall(
  incoming: Incoming,
  tenant: TenantContext,
  inBatch: boolean,
): Promise<GraphResult> {
  const { version, path } = versionOf(incoming.url);
  const claims = await authenticate(header(incoming.headers, 'authorization'), tenant);
  // The call that holds the batch was challenged already.
  if (!inBatch) challengeIfDue(claims, tenant);
  const method = incoming.method === 'HEAD' ? 'GET' : incoming.method;
  const { route, params } = matchRoute(ROUTES, version, method, path);
  const scopes = claims.scp.split(' ');
  const needed = typeof route.scopes === 'function' ? route.scopes(incoming.url) : route.scopes;
  requireScope(needed, scopes, tenant.world.switches);
  requireLicence(path, tenant);
  return route.handle({
    tenant,
    version,
    method,
    url: incoming.url,
    query: systemOptions(queryOf(incoming.url), version),
    eventual: header(incoming.headers, 'consistencylevel')?.toLowerCase() === 'eventual',
    params,
    body: method === 'GET' || incoming.body.length === 0 ? undefined : jsonBody(incoming),
    caller: callerOf(claims, incoming, tenant, inBatch),
    scopes,
  } satisfies GraphCall);
}

const callerOf = (
  claims: AccessTokenClaims,
  incoming: Incoming,
  { world }: TenantContext,
  inBatch: boolean,
): GraphCall['caller'] => ({
  oid: claims.oid,
  mfa: claims.amr.includes('mfa'),
  contexts: claims.acrs,
  cp1: claims.xms_cc.some((capability) => capability.toLowerCase() === 'cp1'),
  roles: world.switches['identity.rolesFromToken'] ? claims.wids : rolesInForce(world, claims.oid),
  clientRequestId: header(incoming.headers, 'client-request-id') ?? null,
  batch: inBatch,
});

/** The JSON of a request. Throws a 400 GraphRefusal, in Graph's words, for anything else. */
export function jsonBody(incoming: Incoming): unknown {
  const type = header(incoming.headers, 'content-type');
  if (type === undefined) {
    throw badRequest(
      'A missing or empty content type header was found when trying to read a message. The content type header is required.',
    );
  }
  try {
    if (!/^application\/([\w.-]+\+)?json\b/i.test(type)) throw new SyntaxError('not JSON');
    return JSON.parse(incoming.body.toString('utf8').replace(/^\uFEFF/, ''));
  } catch {
    throw badRequest(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}
