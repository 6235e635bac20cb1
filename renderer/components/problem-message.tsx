import type { ReactNode } from 'react';
import type { Problem } from '../../shared/contract/problem.ts';
import { serviceNow } from '../state/service-clock.ts';
import { CopyButton } from './copy-button.tsx';
import { Notice } from './notice.tsx';
import { ProblemActionButton } from './problem-action-button.tsx';
import { problemReport } from './problem-report.ts';
import { RetryCountdown } from './retry-countdown.tsx';
import { ServiceText } from './service-text.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import css from './problem-message.module.css';

type ProblemMessageProps = {
  readonly problem: Problem;
  readonly intent?: 'error' | 'warning' | 'info';
  /** Buttons before "Copy for support". */
  readonly actions?: ReactNode;
  /** "Sign in again" in place of what the problem's kind asks for: where it came of a sign-in. */
  readonly signIn?: boolean;
};

/** What happened, the one thing to do now (`problem-actions.ts`), and the ids support asks for. */
export function ProblemMessage({ problem, intent = 'error', actions, signIn = false }: ProblemMessageProps) {
  return (
    <Notice
      intent={intent}
      title={<ServiceText text={problem.title} />}
      actions={
        <>
          {signIn ? <SignInAgain /> : <ProblemActionButton problem={problem} />}
          {actions}
          <CopyButton label="Copy for support" text={() => problemReport(problem, serviceNow())} />
        </>
      }
    >
      <ServiceText text={problem.advice} />
      {problem.retryAt !== undefined && <RetryCountdown retryAt={problem.retryAt} />}
      {problem.requestId !== undefined && (
        <span className={css.reference}>
          Request id <ServiceText text={problem.requestId} />
        </span>
      )}
    </Notice>
  );
}
