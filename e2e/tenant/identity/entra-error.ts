import { randomUUID } from 'node:crypto';
import type { App } from './apps.ts';
import type { Telling } from './refusals/sign-in-refusal.ts';

/** Why the identity provider says no: OAuth's error, and Entra's number and words. */
export type EntraError = {
  error: string;
  /** Without the prefix AADSTS. */
  code: number;
  message: string;
  suberror?: string;
  /** JSON that the client should send as `claims` next time. */
  claims?: string;
  /** How a page says it, where it has more than number and message. */
  telling?: Telling;
};

/** Entra's description: number, words, and the ids support asks for. `now` in ms since 1970. */
export function describe(
  { code, message }: EntraError,
  now: number,
  correlationId: string = randomUUID(),
): string {
  return `AADSTS${code}: ${message} Trace ID: ${randomUUID()} Correlation ID: ${correlationId} Timestamp: ${stamp(now)}`;
}

/** The body of a failed token call, in Entra's shape. */
export function tokenErrorBody(
  problem: EntraError,
  now: number,
  correlationId: string = randomUUID(),
): object {
  const description = describe(problem, now, correlationId);
  return {
    error: problem.error,
    error_description: description,
    error_codes: [problem.code],
    timestamp: stamp(now),
    trace_id: /Trace ID: (\S+)/.exec(description)?.[1],
    correlation_id: correlationId,
    error_uri: `https://login.microsoftonline.com/error?code=${problem.code}`,
    ...(problem.suberror === undefined ? {} : { suberror: problem.suberror }),
    ...(problem.claims === undefined ? {} : { claims: problem.claims }),
  };
}

const stamp = (now: number): string => `${new Date(now).toISOString().slice(0, 19).replace('T', ' ')}Z`;

/** The refusals this provider knows, by what happened. Numbers and kinds are Entra's. */
export const ENTRA = {
  unknownClient: (clientId: string, directory: string): EntraError => ({
    error: 'unauthorized_client',
    code: 700016,
    message: `Application with identifier '${clientId}' was not found in the directory '${directory}'. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.`,
  }),
  /** Discovery calls it `invalid_tenant`, the other endpoints `invalid_request`. */
  unknownTenant: (name: string, error: 'invalid_tenant' | 'invalid_request'): EntraError => ({
    error,
    code: 90002,
    message: `Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.`,
  }),
  badRedirect: (uri: string): EntraError => ({
    error: 'invalid_request',
    code: 50011,
    message: `The redirect URI '${uri}' specified in the request does not match the redirect URIs configured for the application. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal.`,
  }),
  missing: (name: string): EntraError => ({
    error: 'invalid_request',
    code: 900144,
    message: `The request body must contain the following parameter: '${name}'.`,
  }),
  badChallengeMethod: (method: string): EntraError => ({
    error: 'invalid_request',
    code: 90023,
    message: `Unsupported 'code_challenge_method' value: '${method}'.`,
  }),
  badPrompt: (prompt: string): EntraError => ({
    error: 'invalid_request',
    code: 90023,
    message: `Unsupported 'prompt' value: '${prompt}'.`,
  }),
  badResponseType: (type: string): EntraError => ({
    error: 'unsupported_response_type',
    code: 700054,
    message: `response_type '${type}' is not enabled for the application.`,
  }),
  badResponseMode: (mode: string): EntraError => ({
    error: 'invalid_request',
    code: 90023,
    message: `Unsupported 'response_mode' value: '${mode}'.`,
  }),
  badClaims: { error: 'invalid_request', code: 90015, message: 'The claims parameter is not valid JSON.' },
  notSignedIn: {
    error: 'login_required',
    code: 50058,
    message: 'A silent sign-in request was sent but no user is signed in.',
  },
  declined: { error: 'access_denied', code: 65004, message: 'User declined to consent to access the app.' },
  noPasswords: {
    error: 'invalid_grant',
    code: 50126,
    message: 'Error validating credentials due to invalid username or password.',
  },
  noSecret: {
    error: 'invalid_client',
    code: 7000218,
    message: "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.",
  },
  wrongSecret: { error: 'invalid_client', code: 7000215, message: 'Invalid client secret provided.' },
  publicClient: {
    error: 'invalid_client',
    code: 700025,
    message: "Client is public so neither 'client_assertion' nor 'client_secret' should be presented.",
  },
  badDeviceCode: {
    error: 'bad_verification_code',
    code: 70018,
    message: "The provided value for the input parameter 'device_code' is not valid.",
  },
  expiredDeviceCode: {
    error: 'expired_token',
    code: 70020,
    message:
      "The provided value for the input parameter 'device_code' is not valid. This device code has expired.",
  },
  devicePending: {
    error: 'authorization_pending',
    code: 70016,
    message: 'OAuth 2.0 device flow error. Authorization is pending. Continue polling.',
  },
  slowDown: {
    error: 'slow_down',
    code: 70016,
    message: 'OAuth 2.0 device flow error. Authorization is pending. Poll less often.',
  },
  deviceDeclined: {
    error: 'authorization_declined',
    code: 65004,
    message: 'User declined to consent to access the app.',
  },
  unsupportedGrant: (type: string): EntraError => ({
    error: 'unsupported_grant_type',
    code: 70003,
    message: `The app requested an unsupported grant type '${type}'.`,
  }),
  unknownCode: {
    error: 'invalid_grant',
    code: 9002313,
    message: 'Invalid request. Request is malformed or invalid.',
  },
  usedCode: {
    error: 'invalid_grant',
    code: 54005,
    message:
      'OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.',
  },
  expiredCode: {
    error: 'invalid_grant',
    code: 70008,
    message:
      'The provided authorization code or refresh token has expired due to inactivity. Send a new interactive authorization request for this user and resource.',
  },
  otherRedirect: {
    error: 'invalid_grant',
    code: 500112,
    message:
      'The reply address does not match the reply address provided when requesting Authorization code.',
  },
  otherClient: {
    error: 'invalid_grant',
    code: 700005,
    message: 'Provided Authorization Code is intended to use against other application, thus rejected.',
  },
  wrongVerifier: {
    error: 'invalid_grant',
    code: 501481,
    message: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
  },
  unknownRefresh: {
    error: 'invalid_grant',
    code: 9002313,
    message: 'Invalid request. Request is malformed or invalid.',
  },
  usedRefresh: {
    error: 'invalid_grant',
    code: 70000,
    message: 'The provided value for the input parameter refresh_token is not valid.',
  },
  expiredRefresh: {
    error: 'invalid_grant',
    code: 700082,
    message: 'The refresh token has expired due to inactivity.',
    suberror: 'bad_token',
  },
  revokedRefresh: {
    error: 'invalid_grant',
    code: 50173,
    message: 'The provided grant has expired due to it being revoked, a fresh auth token is needed.',
    suberror: 'bad_token',
  },
  badTenantName: (name: string): EntraError => ({
    error: 'invalid_request',
    code: 900023,
    message: `Specified tenant identifier '${name}' is neither a valid DNS name, nor a valid external domain.`,
  }),
  strangeScope: ({ name }: App, scope: string): EntraError => ({
    error: 'invalid_client',
    code: 650053,
    message: `The application '${name}' asked for scope '${scope}' that doesn't exist on the resource '00000003-0000-0000-c000-000000000000'. Contact the app vendor.`,
  }),
  stepUpNeeded: (claim: { acrs: string } | { amr: string }): EntraError => ({
    error: 'interaction_required',
    code: 50076,
    message:
      'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.',
    suberror: 'basic_action',
    claims: JSON.stringify({
      access_token: Object.fromEntries(
        Object.entries(claim).map(([name, value]) => [name, { essential: true, value }]),
      ),
    }),
  }),
} as const;
