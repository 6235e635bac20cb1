import { timestamp } from '../../clock/timestamp.ts';
import type { SignInRefusal } from './sign-in-refusal.ts';

const DAY_SECONDS = 86_400;

const issued = (since: number | undefined): string => timestamp(since ?? 0);

/** A session that is over: only renewing meets it. Words and suberror of 70043 as quoted in public issues; others [docs]. */
export const SESSION_REFUSALS: readonly SignInRefusal[] = [
  {
    code: 70043,
    browser: 'nowhere',
    error: 'invalid_grant',
    silent: { suberror: 'token_expired' },
    message: ({ since }) =>
      `The refresh token has expired or is invalid due to sign-in frequency checks by conditional access. The token was issued on ${issued(since)} and the maximum allowed lifetime for this request is ${DAY_SECONDS}.`,
  },
  {
    code: 700082,
    browser: 'nowhere',
    error: 'invalid_grant',
    silent: { suberror: 'bad_token' },
    message: ({ since }) =>
      `The refresh token has expired due to inactivity. The token was issued on ${issued(since)} and was inactive for 90.00:00:00.`,
  },
  {
    code: 700084,
    browser: 'nowhere',
    error: 'invalid_grant',
    silent: {},
    message: ({ since }) =>
      `The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime of 1.00:00:00, which cannot be extended. It is now expired and a new sign in request must be sent by the SPA to the sign in page. The token was issued on ${issued(since)}.`,
  },
  {
    code: 50173,
    browser: 'nowhere',
    error: 'invalid_grant',
    silent: { suberror: 'bad_token' },
    message: ({ since }) =>
      `The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password. The grant was issued on '${issued(since)}' and the TokensValidFrom date (before which tokens are not valid) for this user is later.`,
  },
  {
    code: 50132,
    browser: 'nowhere',
    error: 'interaction',
    silent: {},
    message: () => 'The session is not valid due to password expiration or recent password change.',
  },
  {
    code: 50133,
    browser: 'nowhere',
    error: 'interaction',
    silent: {},
    message: () => 'The session is not valid due to password expiration or recent password change.',
  },
  {
    code: 50126,
    browser: 'person',
    error: 'invalid_grant',
    silent: null,
    message: () => 'Error validating credentials due to invalid username or password.',
    telling: () => ({
      heading: 'Enter password',
      words: 'Your account or password is incorrect. If you don’t remember your password, reset it now.',
    }),
  },
  {
    code: 50053,
    browser: 'person',
    error: 'invalid_grant',
    silent: {},
    message: () =>
      'The account is locked, you have tried to sign in too many times with an incorrect user ID or password.',
    telling: () => ({
      heading: 'Enter password',
      words:
        'Your account is temporarily locked to prevent unauthorized use. Try again later, and if you still have trouble, contact your admin.',
    }),
  },
  {
    code: 50055,
    browser: 'person',
    error: 'invalid_grant',
    silent: {},
    message: () => 'The password is expired.',
    telling: () => ({
      heading: 'Update your password',
      words:
        'You need to update your password because this is the first time you are signing in, or because your password has expired.',
    }),
  },
];
