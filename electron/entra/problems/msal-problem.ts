import { z } from 'zod';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { Words } from './graph-codes.ts';
import { signInErrorWords } from './sign-in-error-words.ts';

/** What is read from anything MSAL throws. Strings are compared, not classes: they can differ between its packages. */
const msalError = z.looseObject({
  name: z.string().catch(''),
  errorCode: z.string().catch(''),
  errorMessage: z.string().catch(''),
  correlationId: z.string().catch(''),
  suberror: z.string().catch(''),
});

const AGAIN: Words = {
  kind: 'sign-in-needed',
  title: 'Your sign-in has ended.',
  advice: 'Sign in again. What you typed is kept.',
};

const NEEDS_USER = new Set([
  'interaction_required',
  'login_required',
  'consent_required',
  'no_tokens_found',
  'no_account_in_silent_request',
  'refresh_token_expired',
  'bad_token',
  'invalid_grant',
]);

/** An answer that is not to what was asked: MSAL fails closed, and so do we. models.md §3.7 */
const NOT_OURS = new Set(['state_mismatch', 'nonce_mismatch', 'state_not_found']);

/** Anything MSAL throws, as a problem. The message text is not shown whole: it can hold addresses with state in them. */
export function msalProblem(thrown: unknown): Problem {
  const parsed = msalError.safeParse(thrown);
  const { errorCode, errorMessage, correlationId, name } = parsed.success ? parsed.data : msalError.parse({});
  const number = /AADSTS(\d+)/.exec(errorMessage)?.[1];
  const trace = /Trace ID: ([0-9a-f-]{36})/i.exec(errorMessage)?.[1] ?? correlationId;
  const base = {
    safeToRetry: true,
    code: number === undefined ? errorCode || name : `AADSTS${number}`,
    ...(trace !== '' && { requestId: trace }),
  };
  const numbered = number === undefined ? undefined : signInErrorWords(number);
  if (numbered) return { ...base, ...numbered };
  if (NEEDS_USER.has(errorCode) || name === 'InteractionRequiredAuthError') return { ...base, ...AGAIN };
  if (errorCode === 'access_denied') {
    return {
      ...base,
      kind: 'cancelled',
      title: 'Sign-in was cancelled.',
      advice: 'Nothing was sent. Sign in when you are ready.',
    };
  }
  if (NOT_OURS.has(errorCode)) {
    return {
      ...base,
      kind: 'unreadable-answer',
      title: 'The answer did not belong to this sign-in.',
      advice: 'Nobody was signed in. Sign in again; if it stays, report it with the code below.',
    };
  }
  if (errorCode === 'endpoints_resolution_error') {
    return {
      ...base,
      kind: 'offline',
      title: 'The sign-in service did not say where to sign in.',
      advice: 'Check the network first, then the tenant of this connection.',
    };
  }
  if (number !== undefined) {
    return {
      ...base,
      kind: 'refused',
      title: 'The sign-in service refused.',
      advice: 'Look the code below up, or pass it and the id on to an administrator.',
    };
  }
  return {
    ...base,
    kind: 'service-failure',
    title: 'The sign-in service failed.',
    advice: 'Try again in a moment. If it stays, pass the id below on to an administrator.',
  };
}
