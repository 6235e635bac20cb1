import { Button } from '@fluentui/react-components';
import type { Problem } from '../../shared/contract/problem.ts';
import { openAccess, useAccessOpen } from '../state/access-open.ts';
import { useSlice } from '../state/slices-store.ts';
import { ChangeConnection } from './change-connection.tsx';
import { CheckNetwork } from './check-network.tsx';
import { ConsentPageButton } from './consent-page-button.tsx';
import { problemAction } from './problem-actions.ts';
import { SignInAgain } from './sign-in-again.tsx';

/** The one button of a problem's message; nothing where the window has none for it, or is there already. */
export function ProblemActionButton({ problem }: { readonly problem: Problem }) {
  switch (problemAction(problem)) {
    case 'sign-in':
      return <SignInAgain />;
    case 'check-network':
      return <CheckNetwork />;
    case 'see-access':
      return <WhoCanGrantIt problem={problem} />;
    case 'change-connection':
      return <ChangeConnection />;
    case 'wait':
    case 'none':
      return null;
  }
}

function WhoCanGrantIt({ problem }: { readonly problem: Problem }) {
  const there = useAccessOpen();
  const { account } = useSlice('session');
  // The page is about who is on screen; before that the administrator's page is all there is to lead to.
  if (account === null)
    return problem.kind === 'consent-missing' ? <ConsentPageButton permission={null} /> : null;
  if (there) return null;
  return (
    <Button size="small" onClick={openAccess}>
      Who can grant it
    </Button>
  );
}
