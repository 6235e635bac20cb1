import type { Problem } from '../../../shared/contract/problem.ts';

/** The interactive sign-in was ended by us. */
export const signInEnded = (reason: 'cancelled' | 'timed-out'): Problem =>
  reason === 'cancelled'
    ? {
        kind: 'cancelled',
        title: 'Sign-in was cancelled.',
        advice: 'Sign in when you are ready.',
        safeToRetry: true,
      }
    : {
        kind: 'timed-out',
        title: 'Nobody finished signing in within 5 min.',
        advice: 'Sign in again. If the browser showed an error, it says there what is wrong.',
        safeToRetry: true,
      };

/** Somebody else answered the sign-in page than the one whose step-up it was. @param upn who it was */
export const signedInAsAnother = (upn: string): Problem => ({
  kind: 'wrong-tenant',
  title: `You signed in as ${upn}.`,
  advice: 'Nothing was sent. Do it again, and choose the account that is on screen.',
  safeToRetry: true,
});
