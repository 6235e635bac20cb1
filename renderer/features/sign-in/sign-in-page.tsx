import { EntryFrame } from '../../components/entry/entry-frame.tsx';
import { FirstSteps } from '../../components/entry/first-steps.tsx';
import { useCheckDue } from '../../state/access-open.ts';
import { useSlice } from '../../state/slices-store.ts';
import { SignInInvite } from './sign-in-invite.tsx';
import { SignInWaiting } from './sign-in-waiting.tsx';
import { Starting } from './starting.tsx';

/** The window while a tenant is connected and nobody is on screen. */
export function SignInPage() {
  const session = useSlice('session');
  const first = useCheckDue() && session.state !== 'starting';
  return (
    <EntryFrame>
      {first && <FirstSteps here="Sign in" />}
      <Step />
    </EntryFrame>
  );
}

function Step() {
  const { state, connection, signIn, accounts, problem } = useSlice('session');
  if (state === 'starting' || connection === null) return <Starting />;
  if (state === 'signing-in') return <SignInWaiting connection={connection} signIn={signIn} />;
  return <SignInInvite connection={connection} accounts={accounts} problem={problem} />;
}
