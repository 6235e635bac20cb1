import { Button } from '@fluentui/react-components';
import { OfflineMessage } from '../../components/offline-message.tsx';
import { ProblemMessage } from '../../components/problem-message.tsx';
import { asksForSignIn } from '../../components/sign-in-kinds.ts';
import { readAgain } from '../../state/read-again.ts';
import { coverageNotices } from './coverage-words.ts';
import type { RolesView } from './use-roles-view.ts';

/** What could not be read, of which plane, and what to do about it. */
export function CoverageMessage({ view: { myRoles, offline, now } }: { readonly view: RolesView }) {
  if (offline) {
    return (
      <OfflineMessage
        since={offline.since}
        asOf={myRoles.asOf}
        now={now}
        reading={myRoles.reading}
        onTryNow={() => void readAgain()}
      >
        Activating, cancelling and deactivating wait until Microsoft Graph answers; your drafts are kept.
      </OfflineMessage>
    );
  }
  const notices = coverageNotices(myRoles, now);
  return notices.map(({ key, problem }) => (
    <ProblemMessage
      key={key}
      problem={problem}
      intent="warning"
      actions={
        // Another reading would fail the same way: the message offers the sign-in instead.
        !asksForSignIn(problem) && (
          <Button size="small" disabledFocusable={myRoles.reading} onClick={() => void readAgain()}>
            {myRoles.reading ? 'Reading…' : 'Try again'}
          </Button>
        )
      }
    />
  ));
}
