import { minutes } from '../clock/duration.ts';
import type { Persona } from '../contoso/personas.ts';
import type { Incoming, Outgoing } from '../transport/message.ts';
import { json, queryOf } from '../transport/message.ts';
import type { AuthorizeRequest } from './authorize-request.ts';
import { readAuthorize } from './authorize-request.ts';
import { askForConsent } from './consent/ask-for-consent.ts';
import type { EntraError } from './entra-error.ts';
import { ENTRA } from './entra-error.ts';
import { withoutChoice } from './form-choice.ts';
import type { IdentityContext } from './identity-context.ts';
import { approvalPage, errorPage } from './pages/error-page.ts';
import { signInPage } from './pages/sign-in-page.ts';
import { verifyPage } from './pages/verify-page.ts';
import { personCalled, strangerCalled } from './people.ts';
import { aboutOf } from './refusals/about.ts';
import { entraErrorOf } from './refusals/as-entra-error.ts';
import { whyNotOnPage } from './refusals/on-page.ts';
import { reply, replyError } from './reply.ts';
import { clientInfo } from './tokens.ts';

/** An authorization code is good for ten minutes. */
const CODE_LIFETIME_MS = minutes(10);

/**
 * The authorize endpoint. GET shows who can sign in; its form posts the choice back here (`upn`, `no_mfa`, `cancel`, `verified`, `consent`)
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
      return errorPage(read.problem, of);
    case 'reply':
      return replyError(read.to, read.problem, of);
    case 'request': {
      const scripted = of.refusals.standing('request', null);
      if (scripted) {
        of.refusals.met(scripted);
        return errorPage(entraErrorOf(scripted.code, aboutOf(read.request.app, of)), of);
      }
      return method === 'POST'
        ? settle(parameters, read.request, of)
        : signInPage(parameters, read.request, of);
    }
  }
}

function settle(parameters: URLSearchParams, request: AuthorizeRequest, of: IdentityContext): Outgoing {
  if (parameters.has('cancel')) return replyError(request, ENTRA.declined, of);
  const { app } = request;
  const upn = parameters.get('upn');
  const persona = personCalled(upn, of);
  const stranger = persona ? undefined : strangerCalled(upn, of);
  if (stranger) return errorPage(entraErrorOf(50020, aboutOf(app, of, stranger)), of);
  // A POST that chooses nobody known (or an app that posts its request, as OpenID Connect allows) is shown the choice.
  if (!persona) return signInPage(withoutChoice(parameters), request, of);
  const { world } = of;
  const refused = whyNotOnPage(persona, app, of);
  if (refused) return onPage(refused, parameters, of);
  const told = of.refusals.standing('reply', persona.oid);
  if (told) {
    of.refusals.met(told);
    return replyError(request, entraErrorOf(told.code, aboutOf(app, of, persona)), of);
  }

  const { contexts, capabilities } = request.claims;
  const demanded = of.refusals.standing('proof', persona.oid);
  const provesMore = contexts.length > 0 || demanded !== undefined || asksForMfa(request, persona, of);
  if (provesMore && !parameters.has('verified')) {
    const telling = demanded && entraErrorOf(demanded.code, aboutOf(app, of, persona)).telling;
    return verifyPage(parameters, persona, contexts, world.organization, telling);
  }
  if (demanded) of.refusals.proved(demanded, persona.oid);
  const consent = askForConsent(parameters, request, persona, of);
  if (consent) return consent;

  const now = world.clock.now();
  const code = of.sessions.addCode({
    oid: persona.oid,
    tenantId: world.organization.id,
    // Whoever proves a context has proved MFA on the way, and has before Accept was pressed.
    mfa:
      provesMore ||
      parameters.has('verified') ||
      !(parameters.has('no_mfa') || of.withoutMfa.has(persona.oid)),
    contexts: [...contexts],
    clientId: app.id,
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

/** A refusal told on a page; where it is about consent, with that page's ways out. */
const onPage = (problem: EntraError, parameters: URLSearchParams, of: IdentityContext): Outgoing =>
  problem.error === 'consent_required'
    ? approvalPage(problem, withoutChoice(parameters), of)
    : errorPage(problem, of);

/** Whether the client asks for MFA: by claims, or by a fresh sign-in of somebody who would otherwise not prove it. */
function asksForMfa({ claims, prompt }: AuthorizeRequest, { oid }: Persona, of: IdentityContext): boolean {
  if (claims.mfa) return true;
  const fresh = prompt?.split(' ').includes('login') ?? false;
  return fresh && of.withoutMfa.has(oid) && of.world.switches['identity.freshSignInProvesMfa'];
}
