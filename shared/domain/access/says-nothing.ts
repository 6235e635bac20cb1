import type { Problem } from '../../contract/problem.ts';

/** Failures that tell nothing about rights: the call did not get through, or not to an answer. */
const SAY_NOTHING: ReadonlySet<Problem['kind']> = new Set([
  'cancelled',
  'timed-out',
  'sign-in-needed',
  'step-up-needed',
  'throttled',
  'offline',
  'untrusted-connection',
  'outcome-unknown',
  'in-flight',
  'not-connected',
  'service-failure',
  'unreadable-answer',
  'storage',
  'internal',
]);

/** Whether a failed call leaves open whether it would be allowed. */
export const saysNothing = (kind: Problem['kind']): boolean => SAY_NOTHING.has(kind);
