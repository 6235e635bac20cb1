import { FluentProvider } from '@fluentui/react-components';
import { LiveRegion } from '../components/live-region.tsx';
import { NetworkDialog } from '../features/network/network-dialog.tsx';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { useSlice, useSlicesStore } from '../state/slices-store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { LostLink } from './lost-link.tsx';
import { Shell } from './shell.tsx';
import { darkTheme, lightTheme } from './theme.ts';
import { useMedia } from './use-media.ts';

/** The whole window: which of its three faces it shows, dressed in the theme. */
export function App() {
  // Main turns the user's choice into the window's colour scheme; the page only follows.
  const dark = useMedia('(prefers-color-scheme: dark)');
  return (
    <FluentProvider theme={dark ? darkTheme : lightTheme}>
      <ErrorBoundary>
        <Face />
        <NetworkDialog />
      </ErrorBoundary>
      <LiveRegion />
    </FluentProvider>
  );
}

function Face() {
  const link = useSlicesStore((state) => state.link);
  const problem = useSlicesStore((state) => state.problem);
  const session = useSlice('session');
  if (link === 'lost' && problem) return <LostLink problem={problem} />;
  // An account with a running sign-in is a step-up, a renewal or one more account: what is on screen stays on screen.
  if (session.account === null || session.state === 'signed-out') return <SignInPage />;
  return <Shell account={session.account} />;
}
