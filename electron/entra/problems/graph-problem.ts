import type { Problem } from '../../../shared/contract/problem.ts';
import { waitText } from '../../../shared/domain/time-left.ts';
import { challengeWords } from './challenge-problem.ts';
import { BY_CODE, type Words } from './graph-codes.ts';
import type { GraphError } from './graph-error.ts';
import { missingPermission } from './missing-permission.ts';
import { policyRefusal } from './policy-refusal.ts';

/**
 * A refusal by Graph in the user's words. An unknown code is shown as it came, with the request id.
 * @param now for `retryAt`
 * @param own words of the calling gateway, for refusals that mean something else there
 */
export function graphProblem(error: GraphError, now: number, own?: Words): Problem {
  const base = {
    safeToRetry: true,
    ...(error.code !== '' && { code: error.code }),
    ...(error.message !== '' && { detail: error.message }),
    ...(error.requestId !== undefined && { requestId: error.requestId }),
  };
  const { challenge } = error;
  if (challenge !== null) {
    // The claims are for the sign-in page, not for the screen.
    const detail = challenge === 'unusable' || challenge.claims !== null ? ASKED_FOR_MORE : base.detail;
    return { ...base, ...challengeWords(challenge), ...(detail !== undefined && { detail }) };
  }
  return { ...base, ...(missingPermission(error) ?? own ?? meaningOf(error, now)) };
}

const ASKED_FOR_MORE = 'the service asked for a stronger sign-in';

const meaningOf = (error: GraphError, now: number): Words & { retryAt?: number } =>
  policyRefusal(error) ?? BY_CODE.get(error.code.toLowerCase()) ?? byStatus(error, now);

function byStatus(error: GraphError, now: number): Words & { retryAt?: number } {
  const { status, retryAfterMs } = error;
  if (status === 429) {
    const wait = retryAfterMs ?? 10_000;
    return {
      kind: 'throttled',
      title: `Graph asked us to wait ${waitText(wait)}.`,
      advice: 'Nothing was recorded. Safe to retry after that.',
      retryAt: now + wait,
    };
  }
  if (status === 401)
    return { kind: 'sign-in-needed', title: 'Your sign-in has ended.', advice: 'Sign in again.' };
  if (status === 403) {
    return {
      kind: 'role-missing',
      title: 'Microsoft Graph refused this.',
      advice:
        'Your account or this application lacks a right it needs. Pass the request id on to an administrator.',
    };
  }
  if (status === 404)
    return {
      kind: 'not-found',
      title: 'Microsoft Graph does not know this.',
      advice: 'Read again, then retry.',
    };
  if (status >= 500) {
    return { kind: 'service-failure', title: 'Microsoft Graph failed.', advice: 'Try again in a moment.' };
  }
  return {
    kind: 'refused',
    title: 'Microsoft Graph refused this.',
    advice: error.message === '' ? `It answered ${status} without a reason.` : error.message,
  };
}

/** An answer that cannot be understood: nothing is guessed from it. */
export const unreadableAnswer = (what: string, requestId: string | undefined): Problem => ({
  kind: 'unreadable-answer',
  title: 'Microsoft Graph’s answer could not be understood.',
  advice: 'Nothing was changed on screen. Try again; if it stays, report it with the request id.',
  safeToRetry: true,
  detail: what,
  ...(requestId !== undefined && { requestId }),
});

/** The service no longer took the token of a write; a new one is there now. */
export const signInRenewed = (requestId: string | undefined): Problem => ({
  kind: 'refused',
  title: 'Your sign-in was renewed just now.',
  advice: 'Nothing was sent. Send it again.',
  safeToRetry: true,
  ...(requestId !== undefined && { requestId }),
});
