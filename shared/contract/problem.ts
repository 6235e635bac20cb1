import { z } from 'zod';

/**
 * The kinds of failure the console tells apart. Closed: a new kind is a decision about what the user can do, not a new error code.
 */
export const PROBLEM_KINDS = [
  'cancelled',
  'timed-out',
  'sign-in-needed',
  'step-up-needed',
  'consent-missing',
  'role-missing',
  'licence-missing',
  'blocked-by-policy',
  'refused',
  'already-active',
  'already-pending',
  'already-decided',
  'expired',
  'own-request',
  'not-active',
  'too-early',
  'throttled',
  'offline',
  'untrusted-connection',
  'outcome-unknown',
  'not-found',
  'invalid-input',
  'wrong-tenant',
  'in-flight',
  'not-connected',
  'service-failure',
  'unreadable-answer',
  'storage',
  'internal',
] as const;

/** Where on a form a problem belongs. */
export const FORM_FIELDS = ['duration', 'start', 'justification', 'ticket'] as const;

/**
 * Every failure, from whichever side, as the user meets it: what happened, what it means, what to do now.
 * Made from Graph and MSAL errors in `electron/entra/problems`, from rules in `shared/domain`.
 */
export const problem = z.strictObject({
  kind: z.enum(PROBLEM_KINDS),
  /** What happened, one sentence. */
  title: z.string(),
  /** What it means for the user, and what to do now. */
  advice: z.string(),
  /** True where sending again cannot do anything twice. */
  safeToRetry: z.boolean(),
  field: z.enum(FORM_FIELDS).optional(),
  /** The service's own code and words, for support. */
  code: z.string().optional(),
  detail: z.string().optional(),
  /** Graph's `request-id` or Entra's trace id. */
  requestId: z.string().optional(),
  /** When a throttled call may be made again. */
  retryAt: z.number().int().optional(),
});

export type Problem = z.infer<typeof problem>;
export type FormField = (typeof FORM_FIELDS)[number];
