import { useSlice } from '../../state/slices-store.ts';
import { ConnectFirst } from './connect-first.tsx';
import { PromisesPane } from './promises-pane.tsx';
import { SignInInvite } from './sign-in-invite.tsx';
import { SignInWaiting } from './sign-in-waiting.tsx';
import { Starting } from './starting.tsx';
import css from './sign-in-page.module.css';

/** The window before anybody is signed in. */
export function SignInPage() {
  return (
    <div className={css.split}>
      <PromisesPane />
      <main className={css.side}>
        <div className={css.column}>
          <Step />
        </div>
      </main>
    </div>
  );
}

function Step() {
  const session = useSlice('session');
  if (session.state === 'starting') return <Starting />;
  if (session.connection === null) return <ConnectFirst problem={session.problem} />;
  if (session.state === 'signing-in') {
    return <SignInWaiting connection={session.connection} signIn={session.signIn} />;
  }
  return (
    <SignInInvite connection={session.connection} accounts={session.accounts} problem={session.problem} />
  );
}
