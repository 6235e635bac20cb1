import { Button } from '@fluentui/react-components';
import type { Problem } from '../../shared/contract/problem.ts';
import { openAccess, useAccessOpen } from '../state/access-open.ts';
import { openNetworkCheck, useNetworkCheckOpen } from '../state/network-check-open.ts';
import { useSlice } from '../state/slices-store.ts';
import { ChangeConnection } from './change-connection.tsx';
import { ConsentMessage } from './consent-message.tsx';
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

/** Leads to the network's test, with somebody signed in or nobody. */
export function CheckNetwork() {
  const open = useNetworkCheckOpen();
  const { connection } = useSlice('session');
  // Which hosts are needed depends on the cloud.
  if (open || connection === null) return null;
  return (
    <Button size="small" onClick={openNetworkCheck}>
      Check the network
    </Button>
  );
}

function WhoCanGrantIt({ problem }: { readonly problem: Problem }) {
  const there = useAccessOpen();
  const { account } = useSlice('session');
  // The page is about who is on screen; before that the administrator's page is all there is to lead to.
  if (account === null) return problem.kind === 'consent-missing' ? <ConsentMessage /> : null;
  if (there) return null;
  return (
    <Button size="small" onClick={openAccess}>
      Who can grant it
    </Button>
  );
}
