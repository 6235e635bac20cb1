import { useEffect, useRef } from 'react';
import { announce } from './announcements.ts';
import { useSlice } from './slices-store.ts';
import { askForWindow } from './window-problem.ts';

/** Main tells a sign-in that was cancelled here from one that went well by nothing in its slice. */
let cancelledHere = false;

/** Starts a sign-in while somebody is signed in: after its end, or a stronger one. What was typed stays. */
export async function signInAgain(): Promise<void> {
  cancelledHere = false;
  await askForWindow('signIn', { accountId: null });
}

/** Ends that sign-in and says what it means. */
export async function cancelSignInAgain(): Promise<void> {
  cancelledHere = true;
  if (await askForWindow('cancelSignIn', {}))
    announce('Sign-in was cancelled. Nothing was sent; your draft is kept.');
}

/** A sign-in as this window follows it: on its way, or over and not yet known to have worked. */
type Followed =
  | { readonly phase: 'none' }
  | { readonly phase: 'running' }
  | { readonly phase: 'over'; readonly reading: boolean; readonly asOf: number | null };

/**
 * Calls `done` when a sign-in while signed in has worked. Main stays `signed-in` over it and takes the visit away before it says how it
 * ended: a failure follows as the session's problem, a success as a new reading of the roles.
 */
export function useSignedInAgain(done: () => void): void {
  const { signIn, problem } = useSlice('session');
  const { reading, asOf } = useSlice('myRoles');
  const followed = useRef<Followed>({ phase: 'none' });
  const running = signIn?.purpose === 'sign-in';
  useEffect(() => {
    const before = followed.current;
    if (running) followed.current = { phase: 'running' };
    else if (before.phase === 'none') return;
    else if (problem !== null || cancelledHere) followed.current = { phase: 'none' };
    else if (before.phase === 'running') followed.current = { phase: 'over', reading, asOf };
    else if (before.reading !== reading || before.asOf !== asOf) {
      followed.current = { phase: 'none' };
      done();
    }
  }, [running, problem, reading, asOf, done]);
}
