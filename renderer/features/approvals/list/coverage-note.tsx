import { memo } from 'react';
import { Button } from '@fluentui/react-components';
import type { Approvals } from '../../../../shared/contract/approvals.ts';
import { OfflineMessage } from '../../../components/offline-message.tsx';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { asksForSignIn } from '../../../components/sign-in-kinds.ts';
import { readApprovalsAgain } from '../../../state/read-again.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { inboxProblems } from './inbox-words.ts';
import css from './coverage-note.module.css';

type CoverageNoteProps = { readonly approvals: Approvals; readonly now: number };

/** What could not be read, plane by plane, and what to do about it. Above the list, as it is about the list. */
export const CoverageNote = memo(function CoverageNote({ approvals, now }: CoverageNoteProps) {
  const offline = useOffline();
  const again = (): void => void readApprovalsAgain();
  if (offline) {
    return (
      <div className={css.notes}>
        <OfflineMessage
          since={offline.since}
          asOf={approvals.asOf}
          now={now}
          reading={approvals.reading}
          onTryNow={again}
        >
          You can decide once Microsoft Graph answers; what you type is kept.
        </OfflineMessage>
      </div>
    );
  }
  const problems = inboxProblems(approvals, now);
  if (problems.length === 0) return null;
  return (
    <div className={css.notes}>
      {problems.map((problem) => (
        <ProblemMessage
          key={problem.title}
          problem={problem}
          intent="warning"
          actions={
            // Another reading would fail the same way: the message offers the sign-in instead.
            !asksForSignIn(problem) && (
              <Button
                size="small"
                disabledFocusable={approvals.reading}
                onClick={() => {
                  if (!approvals.reading) again();
                }}
              >
                {approvals.reading ? 'Reading…' : 'Try again'}
              </Button>
            )
          }
        />
      ))}
    </div>
  );
});
