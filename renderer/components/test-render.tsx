import type { ReactNode } from 'react';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { cleanup, configure, render } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { leaveConnections } from '../state/choosing-connection.ts';
import { dropConnectDraft } from '../state/connect-draft.ts';
import { useMoreTimeDrafts } from '../state/more-time-drafts.ts';
import { forgetScreen } from '../state/screen-before.ts';
import { showStartProblemsAgain } from '../state/start-problem.ts';
import { useWindowProblem } from '../state/window-problem.ts';
import { usePanelStore } from '../state/panel-store.ts';

// Where much else runs a window takes its time: what is awaited is waited for, and what does not come fails all the same.
configure({ asyncUtilTimeout: 10_000 });

/** Renders inside Fluent, as the window does. */
export const renderDressed = (node: ReactNode) =>
  render(<FluentProvider theme={webLightTheme}>{node}</FluentProvider>);

/** What jsdom lacks of a browser, and a clean window after each test. Call it once at the head of a component's test file. */
export function inTestWindow(): void {
  beforeEach(() => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe = vi.fn();
        unobserve = vi.fn();
        disconnect = vi.fn();
      },
    );
    vi.stubGlobal('matchMedia', () => ({
      matches: false,
      addEventListener: vi.fn(),
      removeEventListener: vi.fn(),
    }));
    // Nothing is done while idle: tests ask for it.
    vi.stubGlobal('requestIdleCallback', vi.fn());
    // As newer Chromium answers it; the DOM types still say void.
    Object.assign(Element.prototype, { scrollIntoView: vi.fn(() => Promise.resolve()) });
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(navigator, 'clipboard');
    usePanelStore.setState({ open: null, drafts: {}, awaited: {} });
    useMoreTimeDrafts.setState({ drafts: {} });
    dropConnectDraft();
    leaveConnections();
    forgetScreen();
    showStartProblemsAgain();
    useWindowProblem.setState({ problem: null });
  });
}
