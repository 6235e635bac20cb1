import type { App } from './apps.ts';
import { answersAt, appOf } from './apps.ts';
import type { ClaimsRequest } from './claims-request.ts';
import { readClaims } from './claims-request.ts';
import type { CodeChallenge } from './code-challenge.ts';
import { readChallenge } from './code-challenge.ts';
import type { EntraError } from './entra-error.ts';
import { ENTRA } from './entra-error.ts';
import type { IdentityContext } from './identity-context.ts';
import type { AskedScopes } from './permissions.ts';
import { readScopes } from './permissions.ts';

export type ResponseMode = 'query' | 'fragment' | 'form_post';

/** An authorization request that can be answered at its redirect address. */
export type AuthorizeRequest = {
  app: App;
  redirectUri: string;
  responseMode: ResponseMode;
  state: string | undefined;
  nonce: string | undefined;
  scope: string;
  asked: AskedScopes;
  /** Absent where the client uses no PKCE. */
  challenge: CodeChallenge | undefined;
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

const MODES: readonly string[] = ['query', 'fragment', 'form_post'] satisfies ResponseMode[];

// https://learn.microsoft.com: the authorization request of the code flow, and `create` of external users [docs].
const PROMPTS: ReadonlySet<string> = new Set(['login', 'none', 'consent', 'select_account', 'create']);

/** Reads an authorization request and finds its first fault, in the order that decides where an error may go. */
export function readAuthorize(parameters: URLSearchParams, of: IdentityContext): ReadAuthorize {
  const given = (name: string): string | undefined => parameters.get(name) ?? undefined;
  const clientId = given('client_id');
  if (clientId === undefined) return { kind: 'page', problem: ENTRA.missing('client_id') };
  const { switches, organization } = of.world;
  const directory = organization.displayName;
  const app = appOf(clientId, of);
  if (!app) return { kind: 'page', problem: ENTRA.unknownClient(clientId, directory) };
  const redirectUri = given('redirect_uri');
  if (redirectUri === undefined) return { kind: 'page', problem: ENTRA.missing('redirect_uri') };
  if (!answersAt(app, redirectUri, switches))
    return { kind: 'page', problem: ENTRA.badRedirect(redirectUri) };

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
  const challenge = readChallenge(parameters);
  if (challenge && 'error' in challenge) return { kind: 'reply', to, problem: challenge };
  const asked = readScopes(scope, of.graph);
  const problem = firstProblem(parameters, known ? undefined : mode, asked, app);
  if (problem || !claims) return { kind: 'reply', to, problem: problem ?? ENTRA.badClaims };
  return {
    kind: 'request',
    request: {
      ...to,
      app,
      nonce: given('nonce'),
      scope,
      asked,
      challenge,
      loginHint: given('login_hint'),
      prompt: given('prompt'),
      claims,
    },
  };
}

function firstProblem(
  parameters: URLSearchParams,
  badMode: string | undefined,
  { strange: [strange] }: AskedScopes,
  app: App,
): EntraError | undefined {
  const responseType = parameters.get('response_type');
  const prompt = parameters.get('prompt')?.toLowerCase() ?? '';
  if (badMode !== undefined) return ENTRA.badResponseMode(badMode);
  if (!responseType) return ENTRA.missing('response_type');
  if (responseType !== 'code') return ENTRA.badResponseType(responseType);
  if (!parameters.get('scope')) return ENTRA.missing('scope');
  const strangePrompt = prompt.split(' ').find((one) => one !== '' && !PROMPTS.has(one));
  if (strangePrompt !== undefined) return ENTRA.badPrompt(strangePrompt);
  if (prompt === 'none') return ENTRA.notSignedIn;
  return strange === undefined ? undefined : ENTRA.strangeScope(app, strange);
}
