import { minutes } from '../clock/duration.ts';
import type { Persona } from '../contoso/personas.ts';
import type { Incoming, Outgoing } from '../transport/message.ts';
import { json, queryOf } from '../transport/message.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { readAuthorize } from './authorize-request.ts';
import { ENTRA } from './entra-error.ts';
import type { IdentityContext } from './identity-context.ts';
import { errorPage } from './pages/error-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { verifyPage } from './pages/verify-page.ts';
import { reply, replyError } from './reply.ts';
import { clientInfo } from './tokens.ts';

/** An authorization code is good for ten minutes. */
const CODE_LIFETIME_MS = minutes(10);

/**
 * The authorize endpoint. GET shows who can sign in; its form posts the choice back here (`upn`, `no_mfa`, `cancel`, `verified`)
 * together with the request's own parameters, so nothing is kept in between.
 */
export function authorize(incoming: Incoming, of: IdentityContext): Outgoing {
  const { method } = incoming;
  if (method !== 'GET' && method !== 'HEAD' && method !== 'POST') {
    return json(405, { error: 'method_not_allowed' }, { Allow: 'GET, HEAD, POST' });
  }
  const parameters = queryOf(incoming.url);
  if (method === 'POST') {
    for (const [name, value] of new URLSearchParams(incoming.body.toString('utf8')))
      parameters.set(name, value);
  }
  const read = readAuthorize(parameters, of);
  switch (read.kind) {
    case 'page':
      return errorPage(read.problem, of.world.clock.now());
    case 'reply':
      return replyError(read.to, read.problem, of);
    case 'request':
      return method === 'POST'
        ? settle(parameters, read.request, of)
        : signInPage(parameters, read.request, of);
  }
}

function settle(parameters: URLSearchParams, request: AuthorizeRequest, of: IdentityContext): Outgoing {
  if (parameters.has('cancel')) return replyError(request, ENTRA.declined, of);
  const persona = of.personas.find(({ upn }) => upn === parameters.get('upn')?.toLowerCase());
  // A POST that chooses nobody known (or an app that posts its request, as OpenID Connect allows) is shown the choice.
  if (!persona) return signInPage(withoutChoice(parameters), request, of);
  const { contexts, capabilities } = request.claims;
  const provesMore = contexts.length > 0 || asksForMfa(request, persona, of);
  if (provesMore && !parameters.has('verified')) return verifyPage(parameters, persona, contexts);

  const now = of.world.clock.now();
  const code = of.sessions.addCode({
    oid: persona.oid,
    // Whoever proves a context has proved MFA on the way.
    mfa: provesMore || !(parameters.has('no_mfa') || of.withoutMfa.has(persona.oid)),
    contexts: [...contexts],
    clientId: request.app.id,
    at: now,
    redirectUri: request.redirectUri,
    challenge: request.challenge,
    scope: request.scope,
    nonce: request.nonce,
    capabilities: [...capabilities],
    expires: now + CODE_LIFETIME_MS,
    used: false,
  });
  return reply(request, {
    code,
    ...(parameters.get('client_info') === '1' ? { client_info: clientInfo(persona.oid, of) } : {}),
    session_state: persona.oid,
  });
}

/** Whether the client asks for MFA: by claims, or by a fresh sign-in of somebody who would otherwise not prove it. */
function asksForMfa({ claims, prompt }: AuthorizeRequest, { oid }: Persona, of: IdentityContext): boolean {
  if (claims.mfa) return true;
  const fresh = prompt?.split(' ').includes('login') ?? false;
  return fresh && of.withoutMfa.has(oid) && of.world.switches['identity.freshSignInProvesMfa'];
}

/** The names the sign-in form adds to a request. */
const CHOICE: readonly string[] = ['upn', 'no_mfa', 'cancel', 'verified'];

function withoutChoice(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([name]) => !CHOICE.includes(name)));
}
