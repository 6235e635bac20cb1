import { Button } from '@fluentui/react-components';
import { Notice } from '../components/notice.tsx';
import { askForWindow } from '../state/window-problem.ts';

/** A sign-in while somebody is signed in already: a step-up or a renewal. What was typed stays. */
export function SignInGoingOn() {
  return (
    <Notice
      intent="info"
      title="Finish signing in in your browser."
      actions={
        <>
          <Button size="small" onClick={() => void askForWindow('openSignInPage', {})}>
            Open the page again
          </Button>
          <Button size="small" appearance="transparent" onClick={() => void askForWindow('cancelSignIn', {})}>
            Cancel
          </Button>
        </>
      }
    >
      This window goes on by itself; your draft is kept.
    </Notice>
  );
}
