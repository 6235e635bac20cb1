import { Button } from '@fluentui/react-components';
import type { RoleSettings } from '../../../../shared/contract/role-settings/matrix.ts';
import { OfflineMessage } from '../../../components/offline-message.tsx';
import { ProblemMessage } from '../../../components/problem-message.tsx';
import { asksForSignIn } from '../../../components/sign-in-kinds.ts';
import { readRoleSettingsAgain } from '../../../state/read-again.ts';
import { useOffline } from '../../../state/use-offline.ts';
import { matrixProblems, readAt } from './matrix-words.ts';
import css from './matrix-notes.module.css';

/** What could not be read, plane by plane, and what to do about it. Above the grid, as it is about the grid. */
export function MatrixNotes({ read, now }: { readonly read: RoleSettings; readonly now: number }) {
  const offline = useOffline();
  const again = (): void => void readRoleSettingsAgain();
  if (offline) {
    return (
      <div className={css.notes}>
        <OfflineMessage
          since={offline.since}
          asOf={readAt(read)}
          now={now}
          reading={read.reading}
          onTryNow={again}
        >
          Saving waits until Microsoft Graph answers; what you change in the editor is kept.
        </OfflineMessage>
      </div>
    );
  }
  const problems = matrixProblems(read, now);
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
                disabledFocusable={read.reading}
                onClick={() => {
                  if (!read.reading) again();
                }}
              >
                {read.reading ? 'Reading…' : 'Try again'}
              </Button>
            )
          }
        />
      ))}
    </div>
  );
}
