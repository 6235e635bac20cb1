import { z } from 'zod';
import type { Problem } from '../../../shared/contract/problem.ts';

/** What is read from anything MSAL throws. Strings are compared, not classes: they can differ between its packages. */
const msalError = z.looseObject({
  name: z.string().catch(''),
  errorCode: z.string().catch(''),
  errorMessage: z.string().catch(''),
  correlationId: z.string().catch(''),
  suberror: z.string().catch(''),
});

type Words = Pick<Problem, 'kind' | 'title' | 'advice'>;

const AGAIN: Words = {
  kind: 'sign-in-needed',
  title: 'Your sign-in has ended.',
  advice: 'Sign in again. What you typed is kept.',
};

/** Entra's numbered errors that have a remedy of their own. models.md §3.7. The rest come with the consent doctor. */
const BY_NUMBER = new Map<string, Words>([
  [
    '65001',
    {
      kind: 'consent-missing',
      title: 'Nobody has consented to this application yet.',
      advice:
        'All permissions of Privileged Identity Management need an administrator’s consent. Ask a Cloud Application Administrator.',
    },
  ],
  [
    '65004',
    {
      kind: 'consent-missing',
      title: 'Consent was declined.',
      advice: 'PIM Desk cannot read your roles without it. Sign in again to consent.',
    },
  ],
  [
    '50105',
    {
      kind: 'blocked-by-policy',
      title: 'You are not assigned to this application.',
      advice: 'A Cloud Application Administrator can assign you to it. Signing in again does not help.',
    },
  ],
  [
    '700016',
    {
      kind: 'not-connected',
      title: 'The tenant does not know this application.',
      advice: 'Check the client id and the tenant PIM Desk was started with.',
    },
  ],
  [
    '53003',
    {
      kind: 'blocked-by-policy',
      title: 'Conditional access blocked the sign-in.',
      advice: 'Pass the id below on to whoever manages conditional access. Signing in again does not help.',
    },
  ],
  [
    '53000',
    {
      kind: 'blocked-by-policy',
      title: 'This device is not compliant.',
      advice: 'Conditional access asks for a compliant device. Pass the id below on to your help desk.',
    },
  ],
  [
    '50057',
    {
      kind: 'blocked-by-policy',
      title: 'This account is disabled.',
      advice: 'An administrator can enable it. Signing in again does not help.',
    },
  ],
  ['50076', { ...AGAIN, kind: 'step-up-needed', title: 'The tenant asks for multifactor authentication.' }],
  [
    '50079',
    {
      ...AGAIN,
      kind: 'step-up-needed',
      title: 'The tenant asks you to register for multifactor authentication.',
    },
  ],
]);

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
  const numbered = number === undefined ? undefined : BY_NUMBER.get(number);
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
  if (errorCode === 'endpoints_resolution_error') {
    return {
      ...base,
      kind: 'offline',
      title: 'The sign-in service did not say where to sign in.',
      advice: 'Check the network, and the tenant PIM Desk was started with.',
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
