import { signInAgain } from '../state/sign-in-again.ts';
import { useSlice } from '../state/slices-store.ts';
import { ExplainedButton } from './explained-button.tsx';

/** The way back in beside a problem that asks for it. Before anybody is signed in the page has its own. */
export function SignInAgain() {
  const { account, signIn } = useSlice('session');
  if (account === null) return null;
  return (
    <ExplainedButton
      size="small"
      whyNot={signIn !== null ? 'Finish signing in in your browser.' : null}
      onClick={() => void signInAgain()}
    >
      Sign in again
    </ExplainedButton>
  );
}
