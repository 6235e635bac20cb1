import type { Problem } from '../../shared/contract/problem.ts';

/** Whether a new sign-in is what the problem asks of the user. */
export const asksForSignIn = ({ kind }: Problem): boolean =>
  kind === 'sign-in-needed' || kind === 'step-up-needed';

/** Whether a sign-in that failed like this may be tried again: not where its own advice says that it does not help. */
export const mayTrySignIn = ({ kind }: Problem): boolean =>
  kind !== 'blocked-by-policy' && kind !== 'not-connected';
