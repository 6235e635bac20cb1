import type { Problem } from '../../../shared/contract/problem.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { ProblemMessage } from '../../components/problem-message.tsx';
import css from './step.module.css';

const COMMAND = 'npm start -- --tenant contoso.com --client-id <application id>';

/** No tenant is configured: how to start the console with one. */
export function ConnectFirst({ problem }: { readonly problem: Problem | null }) {
  return (
    <div className={css.step}>
      <div>
        <h1 className={css.title}>Connect a tenant</h1>
        <p>
          PIM Desk was started without one. Close this window and start it with your tenant and client id:
        </p>
      </div>
      {problem && <ProblemMessage problem={problem} />}
      <code className={css.command}>{COMMAND}</code>
      <div>
        <CopyButton label="Copy command" text={() => COMMAND} />
      </div>
      <p className={css.quiet}>
        The application (client) id is that of a public client your tenant has registered for PIM Desk, with
        the redirect http://localhost and no secret.
      </p>
    </div>
  );
}
