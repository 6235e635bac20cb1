import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Approvals, WaitingRequest } from '../../../shared/contract/approvals.ts';
import { DEFAULT_PREFERENCES, type Preferences } from '../../../shared/contract/preferences.ts';
import { INITIAL_SLICES } from '../../../shared/contract/slices.ts';
import { inTestWindow, renderDressed } from '../../components/test-render.tsx';
import { setWindow } from '../../state/test-bridge.ts';
import { HOUR, NOW, covered, guidOf, roleNamed, signedIn, waitingFor } from '../../state/test-samples.ts';
import { ApprovalsPage } from './approvals-page.tsx';
import { useRunStore } from './deciding/bulk/run-store.ts';
import { useDecisionStore } from './deciding/decision-store.ts';
import { keepSelectionOf } from './selecting/selection-store.ts';

/** The n-th of the requests a test's inbox holds: the least time left first. */
export const waitingOf = (n: number, name: string, part: Partial<WaitingRequest> = {}): WaitingRequest =>
  waitingFor(roleNamed(`Role ${n} Administrator`, n), {
    requestId: `w${n}`,
    requestor: { id: guidOf(700 + n), name, upn: `${name.split(' ')[0] ?? ''}@contoso.com` },
    decideBy: NOW + n * HOUR,
    ...part,
  });

/** The page over an inbox that was read in full. */
export function openInbox(
  waiting: readonly WaitingRequest[],
  part: { approvals?: Partial<Approvals>; preferences?: Partial<Preferences> } = {},
) {
  const test = setWindow(
    {
      ...signedIn(),
      preferences: { ...DEFAULT_PREFERENCES, ...part.preferences },
      approvals: {
        ...INITIAL_SLICES.approvals,
        asOf: NOW - 8000,
        coverage: covered('complete'),
        waiting: [...waiting],
        ...part.approvals,
      },
    },
    NOW,
  );
  renderDressed(<ApprovalsPage />);
  const named = (name: string) => test.calls.filter((call) => call.name === name).map(({ input }) => input);
  return { ...test, inputs: named };
}

/** What the list shows, by the names it is asked to look for. */
export const shownOf = (names: readonly string[]): (string | undefined)[] =>
  screen.queryAllByRole('option').map((row) => names.find((name) => row.textContent.includes(name)));

export const press = (key: string, target: Element = document.body, more: object = {}) =>
  fireEvent.keyDown(target, { key, ...more });

/** Answers main's part: everything that was promised has come. */
export const settle = (ms = 0) => act(() => vi.advanceTimersByTimeAsync(ms));

/** Call it once at the head of a test file over the inbox: its clock stands still, and nothing is left of a test. */
export function inTestInbox(): void {
  inTestWindow();
  beforeEach(() => vi.useFakeTimers({ now: NOW }));
  afterEach(() => {
    vi.useRealTimers();
    useDecisionStore.setState({ drafts: {}, sent: {} });
    useRunStore.setState({ of: {}, shown: false });
    keepSelectionOf([]);
  });
}
