import type { Problem } from '../../shared/contract/problem.ts';
import { problemAction } from './problem-actions.ts';

/** Whether a new sign-in is what the problem asks of the user. */
export const asksForSignIn = (problem: Problem): boolean => problemAction(problem) === 'sign-in';

/**
 * Whether a sign-in that failed like this may be tried again: not where its own advice says that it does not help, nor where
 * something else comes first.
 */
export function mayTrySignIn(problem: Problem): boolean {
  if (problem.kind === 'blocked-by-policy') return false;
  const action = problemAction(problem);
  return action === 'sign-in' || action === 'wait' || action === 'none';
}
