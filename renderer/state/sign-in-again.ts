import { useEffect, useRef } from 'react';
import { announce } from './announcements.ts';
import { useSlice } from './slices-store.ts';
import { askForWindow } from './window-problem.ts';

/** Main tells a sign-in that was cancelled here from one that went well by nothing in its slice. */
let cancelledHere = false;

/** Starts a sign-in while somebody is signed in: after its end, or a stronger one. What was typed stays. */
export async function signInAgain(): Promise<void> {
  cancelledHere = false;
  await askForWindow('signIn', {});
}

/** Ends that sign-in and says what it means. */
export async function cancelSignInAgain(): Promise<void> {
  cancelledHere = true;
  if (await askForWindow('cancelSignIn', {}))
    announce('Sign-in was cancelled. Nothing was sent; your draft is kept.');
}

/** Calls `done` when a sign-in while signed in has ended, and neither failed nor was cancelled in this window. */
export function useSignedInAgain(done: () => void): void {
  const { state, problem } = useSlice('session');
  const before = useRef(state);
  useEffect(() => {
    const ended = before.current === 'signing-in' && state === 'signed-in';
    before.current = state;
    if (ended && problem === null && !cancelledHere) done();
  }, [state, problem, done]);
}
