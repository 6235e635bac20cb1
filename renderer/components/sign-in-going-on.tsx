import { useLayoutEffect, useRef } from 'react';
import { Button } from '@fluentui/react-components';
import { cancelSignInAgain } from '../state/sign-in-again.ts';
import { useSlice } from '../state/slices-store.ts';
import { askForWindow } from '../state/window-problem.ts';
import { Notice } from './notice.tsx';
import { StepUpGoingOn } from './step-up-going-on.tsx';

/** A sign-in while somebody is signed in already: a step-up, a renewal or another account. What was typed stays. */
export function SignInGoingOn({ above = false }: { readonly above?: boolean }) {
  const { signIn } = useSlice('session');
  return signIn?.purpose === 'step-up' ? <StepUpGoingOn above={above} /> : <PlainSignIn />;
}

function PlainSignIn() {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const shown = box.current;
    const opener = document.activeElement;
    // Leaving with the focus it would drop it: it goes back to what started the sign-in.
    return () => {
      if (shown?.contains(document.activeElement) && opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <div ref={box}>
      <Notice
        intent="info"
        title="Finish signing in in your browser."
        actions={
          <>
            <Button size="small" onClick={() => void askForWindow('openSignInPage', {})}>
              Open the page again
            </Button>
            <Button
              size="small"
              appearance="transparent"
              aria-label="Cancel the sign-in"
              onClick={() => void cancelSignInAgain()}
            >
              Cancel
            </Button>
          </>
        }
      >
        This window goes on by itself; what you typed is kept.
      </Notice>
    </div>
  );
}
