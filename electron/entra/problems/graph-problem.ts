import type { FormField, Problem } from '../../../shared/contract/problem.ts';
import type { GraphError } from './graph-error.ts';

type Words = Pick<Problem, 'kind' | 'title' | 'advice'>;

/** Codes with a meaning of their own, lower case. graph-pim.md §8; matched without regard to case, as its casing varies. */
const BY_CODE = new Map<string, Words>([
  [
    'roleassignmentexists',
    {
      kind: 'already-active',
      title: 'This role is already active.',
      advice: 'Nothing was added. It is listed under Active now.',
    },
  ],
  [
    'pendingroleassignmentrequest',
    {
      kind: 'already-pending',
      title: 'A request for this role is already waiting.',
      advice: 'Nothing was added. It is listed under Waiting.',
    },
  ],
  [
    'roleassignmentdoesnotexist',
    {
      kind: 'not-active',
      title: 'This role is not active.',
      advice: 'It ended before you gave it back. There is nothing to do.',
    },
  ],
  [
    'activedurationtooshort',
    {
      kind: 'too-early',
      title: 'This role cannot be deactivated yet.',
      advice: 'The service keeps an activation for its first 5 min. Try again after that.',
    },
  ],
  [
    'permissionscopenotgranted',
    {
      kind: 'consent-missing',
      title: 'PIM Desk was not given the permission this needs.',
      advice: 'A Global Administrator or Privileged Role Administrator can grant it to the application.',
    },
  ],
  [
    'authentication_requestfromunsupporteduserrole',
    {
      kind: 'role-missing',
      title: 'Your directory roles do not allow this.',
      advice:
        'A Privileged Role Administrator can give you a role that does, e.g. Global Reader for reading.',
    },
  ],
  [
    'aadpremiumlicenserequired',
    {
      kind: 'licence-missing',
      title: 'This tenant has no licence for Privileged Identity Management.',
      advice:
        'It needs Microsoft Entra ID P2 or Microsoft Entra ID Governance. A License Administrator can assign it.',
    },
  ],
]);

/** The fields a failed policy rule belongs to. */
const RULE_FIELDS: Readonly<Record<string, FormField | undefined>> = {
  ExpirationRule: 'duration',
  JustificationRule: 'justification',
  TicketingRule: 'ticket',
};

/** A refusal by Graph in the user's words. An unknown code is shown as it came, with the request id. @param now for `retryAt` */
export function graphProblem(error: GraphError, now: number): Problem {
  const base = {
    safeToRetry: true,
    ...(error.code !== '' && { code: error.code }),
    ...(error.message !== '' && { detail: error.message }),
    ...(error.requestId !== undefined && { requestId: error.requestId }),
  };
  if (error.challenged) return { ...base, ...STEP_UP, detail: 'the service asked for a stronger sign-in' };
  if (error.code.toLowerCase() === 'roleassignmentrequestpolicyvalidationfailed')
    return { ...base, ...policyRefusal(error) };
  const known = BY_CODE.get(error.code.toLowerCase());
  if (known) return { ...base, ...known };
  return { ...base, ...byStatus(error, now) };
}

const STEP_UP: Words = {
  kind: 'step-up-needed',
  title: 'This role asks for a stronger sign-in than yours.',
  advice:
    'Nothing was sent. Sign in again with the strongest method you have; if it stays, activate it in the Entra admin center.',
};

/**
 * `The following policy rules failed: ExpirationRule - …, MfaRule - …`; before 2024 `["MfaRule"]`. Only the rule names are read
 * from the English text; the rest is shown.
 */
function policyRefusal(error: GraphError): Words & { field?: FormField } {
  const rules = [...error.message.matchAll(/\b(\w+Rule)\b/g)].map((m) => m[1] ?? '');
  if (rules.includes('MfaRule')) {
    return {
      kind: 'step-up-needed',
      title: 'This role asks for multifactor authentication.',
      advice:
        'Your sign-in did not prove it. Sign out and in again with a second factor, then send it again.',
    };
  }
  const field = rules.map((r) => RULE_FIELDS[r]).find((f) => f !== undefined);
  return {
    kind: 'refused',
    title: 'The role’s policy refused this.',
    advice:
      error.message.replace(/^The following policy rules failed:\s*/, '') || 'The service gave no reason.',
    ...(field && { field }),
  };
}

function byStatus(error: GraphError, now: number): Words & { retryAt?: number } {
  const { status, retryAfterMs } = error;
  if (status === 429) {
    const wait = retryAfterMs ?? 10_000;
    return {
      kind: 'throttled',
      title: `Graph asked us to wait ${Math.ceil(wait / 1000)} s.`,
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
