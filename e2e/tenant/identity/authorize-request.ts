import type { ClaimsRequest } from './claims-request.ts';
import { readClaims } from './claims-request.ts';
import type { EntraError } from './entra-error.ts';
import { ENTRA } from './entra-error.ts';
import type { IdentityContext } from './identity-context.ts';
import { readScopes } from './permissions.ts';

export type ResponseMode = 'query' | 'fragment' | 'form_post';

/** An authorization request that can be answered at its redirect address. */
export type AuthorizeRequest = {
  clientId: string;
  redirectUri: string;
  responseMode: ResponseMode;
  state: string | undefined;
  nonce: string | undefined;
  scope: string;
  challenge: string;
  loginHint: string | undefined;
  prompt: string | undefined;
  claims: ClaimsRequest;
};

/** Where an answer, good or bad, goes. */
export type ReplyTo = Pick<AuthorizeRequest, 'redirectUri' | 'responseMode' | 'state'>;

export type ReadAuthorize =
  | { kind: 'request'; request: AuthorizeRequest }
  /** The app is unknown or its address is: nothing may go back to it, the person is told. */
  | { kind: 'page'; problem: EntraError }
  | { kind: 'reply'; to: ReplyTo; problem: EntraError };

// A public desktop client: any loopback port and path (RFC 8252 §7.3), http only.
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1)(:\d{1,5})?(\/[^#]*)?$/;

const MODES: readonly string[] = ['query', 'fragment', 'form_post'] satisfies ResponseMode[];

/** Reads an authorization request and finds its first fault, in the order that decides where an error may go. */
export function readAuthorize(parameters: URLSearchParams, of: IdentityContext): ReadAuthorize {
  const given = (name: string): string | undefined => parameters.get(name) ?? undefined;
  const clientId = given('client_id');
  if (clientId === undefined) return { kind: 'page', problem: ENTRA.missing('client_id') };
  if (clientId.toLowerCase() !== of.clientId) return { kind: 'page', problem: ENTRA.unknownClient(clientId) };
  const redirectUri = given('redirect_uri');
  if (redirectUri === undefined) return { kind: 'page', problem: ENTRA.missing('redirect_uri') };
  if (!LOOPBACK.test(redirectUri)) return { kind: 'page', problem: ENTRA.badRedirect(redirectUri) };

  const mode = given('response_mode') ?? 'query';
  const known = MODES.includes(mode);
  // The list above holds response modes only.
  const to: ReplyTo = {
    redirectUri,
    responseMode: known ? (mode as ResponseMode) : 'query',
    state: given('state'),
  };
  const claims = readClaims(given('claims'));
  const scope = given('scope') ?? '';
  const problem = firstProblem(parameters, known ? undefined : mode, claims, scope, of);
  if (problem || !claims) return { kind: 'reply', to, problem: problem ?? ENTRA.badClaims };
  return {
    kind: 'request',
    request: {
      ...to,
      clientId: of.clientId,
      nonce: given('nonce'),
      scope,
      challenge: given('code_challenge') ?? '',
      loginHint: given('login_hint'),
      prompt: given('prompt'),
      claims,
    },
  };
}

function firstProblem(
  parameters: URLSearchParams,
  badMode: string | undefined,
  claims: ClaimsRequest | undefined,
  scope: string,
  of: IdentityContext,
): EntraError | undefined {
  const responseType = parameters.get('response_type') ?? '';
  if (badMode !== undefined) return ENTRA.badResponseMode(badMode);
  if (responseType !== 'code') return ENTRA.badResponseType(responseType);
  if (!parameters.get('code_challenge') || parameters.get('code_challenge_method') !== 'S256')
    return ENTRA.noChallenge;
  if (scope === '') return ENTRA.missing('scope');
  if (!claims) return ENTRA.badClaims;
  if (parameters.get('prompt') === 'none') return ENTRA.notSignedIn;
  const { refused } = readScopes(scope, of.graph);
  return refused.length > 0
    ? { ...ENTRA.notConsented(of.clientId, refused), error: 'consent_required' }
    : undefined;
}
