import { ACCOUNT_ERRORS } from './account-errors.ts';
import { APPLICATION_ERRORS } from './application-errors.ts';
import { BLOCKED_ERRORS } from './blocked-errors.ts';
import { CONSENT_ERRORS } from './consent-errors.ts';
import { PASSWORD_ERRORS } from './password-errors.ts';
import { SECOND_FACTOR_ERRORS } from './second-factor-errors.ts';
import { SESSION_ERRORS } from './session-errors.ts';
import type { SignInError } from './sign-in-error.ts';

/** Every numbered error of the sign-in service that has a remedy of its own, the likeliest of a first hour first. */
export const SIGN_IN_ERRORS: readonly SignInError[] = [
  ...CONSENT_ERRORS,
  ...APPLICATION_ERRORS,
  ...ACCOUNT_ERRORS,
  ...BLOCKED_ERRORS,
  ...SECOND_FACTOR_ERRORS,
  ...SESSION_ERRORS,
  ...PASSWORD_ERRORS,
];

const BY_NUMBER = new Map(SIGN_IN_ERRORS.map((e) => [e.number, e]));

/** @param number with or without `AADSTS` */
export const signInErrorBy = (number: string): SignInError | undefined =>
  BY_NUMBER.get(number.trim().replace(/^aadsts/i, ''));
