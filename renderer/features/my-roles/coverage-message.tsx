import { Button } from '@fluentui/react-components';
import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { ProblemMessage } from '../../components/problem-message.tsx';
import { asksForSignIn } from '../../components/sign-in-kinds.ts';
import { readAgain } from '../../state/read-again.ts';
import { coverageNotice } from './coverage-words.ts';

type CoverageMessageProps = { readonly myRoles: MyRoles; readonly now: number };

/** What could not be read, and what to do about it. */
export function CoverageMessage({ myRoles, now }: CoverageMessageProps) {
  const notice = coverageNotice(myRoles, now);
  if (!notice) return null;
  return (
    <ProblemMessage
      problem={notice.problem}
      intent="warning"
      actions={
        // Another reading would fail the same way: the message offers the sign-in instead.
        !asksForSignIn(notice.problem) && (
          <Button size="small" disabledFocusable={myRoles.reading} onClick={() => void readAgain()}>
            {myRoles.reading ? 'Reading…' : notice.offline ? 'Try now' : 'Try again'}
          </Button>
        )
      }
    />
  );
}
