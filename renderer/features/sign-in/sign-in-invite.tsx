import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Problem } from '../../../shared/contract/problem.ts';
import type { Connection } from '../../../shared/contract/connection.ts';
import type { KnownAccount } from '../../../shared/contract/session.ts';
import { signInHeading } from '../../components/entry/connection-words.ts';
import css from '../../components/entry/step.module.css';
import { CheckNetwork } from '../../components/check-network.tsx';
import { ProblemMessage } from '../../components/problem-message.tsx';
import { StartProblem } from '../../components/start-problem.tsx';
import { visibleText } from '../../components/visible-text.ts';
import { chooseConnection } from '../../state/choosing-connection.ts';
import { ask } from '../../state/intents.ts';
import { ConnectionFacts } from './connection-facts.tsx';
import { BrowserErrors } from './errors/browser-errors.tsx';
import { KnownAccounts } from './known-accounts.tsx';

type SignInInviteProps = {
  readonly connection: Connection;
  readonly accounts: readonly KnownAccount[];
  readonly problem: Problem | null;
};

/** Nobody on screen, with a tenant to sign in to; and perhaps others who still are signed in. */
export function SignInInvite({ connection, accounts, problem }: SignInInviteProps) {
  const [refused, setRefused] = useState<Problem | null>(null);
  const [pressed, setPressed] = useState(false);
  const signIn = async (): Promise<void> => {
    setPressed(true);
    setRefused(null);
    const answer = await ask('signIn', { accountId: null });
    if (!answer.ok) setRefused(answer.problem);
    setPressed(false);
  };
  const told = refused ?? problem;
  const others = accounts.length > 0;
  // The page may still show its error while the window has given up on it.
  const afterPage = told !== null && (told.kind === 'cancelled' || told.kind === 'timed-out');
  return (
    <div className={css.step}>
      <div>
        <h1 className={css.title}>{visibleText(signInHeading(connection.tenant))}</h1>
        <p>Your browser opens Microsoft Entra’s own page. PIM Desk never sees your password.</p>
      </div>
      <StartProblem />
      {told && (
        <ProblemMessage
          problem={told}
          intent={told.kind === 'cancelled' ? 'info' : 'error'}
          // A connection that breaks here may have been broken on the way: that shows in no answer.
          actions={told.kind === 'service-failure' && <CheckNetwork quiet />}
        />
      )}
      {others && (
        <KnownAccounts connection={connection} accounts={accounts} ended={problem} onProblem={setRefused} />
      )}
      <ConnectionFacts
        connection={connection}
        change={
          <Button
            size="small"
            appearance="transparent"
            aria-label="Change the connection"
            data-opens-connections
            onClick={chooseConnection}
          >
            Change
          </Button>
        }
      />
      <div className={css.buttons}>
        <Button
          appearance={others ? 'secondary' : 'primary'}
          disabledFocusable={pressed}
          onClick={() => void signIn()}
        >
          {others ? 'Sign in as somebody else' : 'Sign in'}
        </Button>
      </div>
      {afterPage && <BrowserErrors connection={connection} />}
    </div>
  );
}
