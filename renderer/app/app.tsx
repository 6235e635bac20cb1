import { useEffect, useRef } from 'react';
import { FluentProvider } from '@fluentui/react-components';
import { LiveRegion } from '../components/live-region.tsx';
import { ConnectPage } from '../features/connect/connect-page.tsx';
import { NetworkDialog } from '../features/network/network-dialog.tsx';
import { SignInPage } from '../features/sign-in/sign-in-page.tsx';
import { useChoosingConnection } from '../state/choosing-connection.ts';
import { useSlice, useSlicesStore } from '../state/slices-store.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { LostLink } from './lost-link.tsx';
import { Shell } from './shell.tsx';
import { darkTheme, lightTheme } from './theme.ts';
import { useMedia } from '../state/use-media.ts';

/** The whole window: which of its faces it shows, dressed in the theme. */
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
  const choosing = useChoosingConnection();
  useFocusReturn(choosing);
  if (link === 'lost' && problem) return <LostLink problem={problem} />;
  // While main connects to what was chosen it stays, so that nothing of what leaves is seen again.
  if (choosing || (session.connection === null && session.state !== 'starting')) return <ConnectPage />;
  // An account with a running sign-in is a step-up, a renewal or one more account: what is on screen stays on screen.
  if (session.account === null || session.state === 'signed-out') return <SignInPage />;
  return <Shell account={session.account} />;
}

/** Back from the connections, the focus is where they are opened from, drawn anew meanwhile. */
function useFocusReturn(choosing: boolean): void {
  const before = useRef(choosing);
  useEffect(() => {
    if (before.current && !choosing) document.querySelector<HTMLElement>('[data-opens-connections]')?.focus();
    before.current = choosing;
  }, [choosing]);
}
