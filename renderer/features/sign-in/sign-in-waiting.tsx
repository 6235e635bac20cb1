import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { Open20Regular } from '@fluentui/react-icons/svg/open';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { Connection } from '../../../shared/contract/connection.ts';
import type { Session } from '../../../shared/contract/session.ts';
import css from '../../components/entry/step.module.css';
import { ProblemMessage } from '../../components/problem-message.tsx';
import { ask } from '../../state/intents.ts';
import { ConnectionFacts } from './connection-facts.tsx';
import { BrowserErrors } from './errors/browser-errors.tsx';
import { SignInRing } from './sign-in-ring.tsx';

type SignInWaitingProps = { readonly connection: Connection; readonly signIn: Session['signIn'] };

/** The browser has the page; the window waits up to five minutes. */
export function SignInWaiting({ connection, signIn }: SignInWaitingProps) {
  const [problem, setProblem] = useState<Problem | null>(null);
  const press = async (name: 'openSignInPage' | 'cancelSignIn'): Promise<void> => {
    const answer = await ask(name, {});
    setProblem(answer.ok ? null : answer.problem);
  };
  return (
    <div className={css.step}>
      <div className={css.wait}>
        {signIn && <SignInRing startedAt={signIn.startedAt} endsAt={signIn.endsAt} />}
        <div>
          <h1 className={css.title}>Finish signing in in your browser</h1>
          <p>A page of Microsoft Entra has opened. This window goes on by itself when you are done there.</p>
        </div>
      </div>
      {problem && <ProblemMessage problem={problem} />}
      <ConnectionFacts connection={connection} />
      <div className={css.buttons}>
        <Button onClick={() => void press('cancelSignIn')}>Cancel</Button>
        <Button
          appearance="transparent"
          icon={<Open20Regular />}
          onClick={() => void press('openSignInPage')}
        >
          Open the page again
        </Button>
      </div>
      <BrowserErrors connection={connection} />
    </div>
  );
}
