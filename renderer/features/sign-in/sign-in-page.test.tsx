// @vitest-environment jsdom
import { act, fireEvent, renderHook, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderDressed, inTestWindow } from '../../components/test-render.tsx';
import type { Session } from '../../../shared/contract/session.ts';
import { checkAfterSignIn } from '../../state/access-open.ts';
import { visitOf } from '../../state/account-on-screen.ts';
import { useAnnouncements } from '../../state/announcements.ts';
import { useChoosingConnection } from '../../state/choosing-connection.ts';
import { closeNetworkCheck, useNetworkCheckOpen } from '../../state/network-check-open.ts';
import { setSlice, setWindow } from '../../state/test-bridge.ts';
import { noteHolds } from '../../state/lapsed-sign-ins.ts';
import {
  LEILA,
  MAREN,
  NOW,
  connectionsOf,
  guidOf,
  problemOf,
  signedIn,
  signingIn,
} from '../../state/test-samples.ts';
import { SignInPage } from './sign-in-page.tsx';

const base = signedIn().session;

function show(part: Partial<Session>) {
  const test = setWindow(
    signedIn({ session: { ...base, account: null, accounts: [], state: 'signed-out', ...part } }),
    NOW,
  );
  renderDressed(<SignInPage />);
  return test;
}

inTestWindow();

describe('the window before anybody is signed in', () => {
  it('signs in to the configured tenant, once a press', async () => {
    const test = show({});
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sign in to contoso.com');
    const button = screen.getByRole('button', { name: 'Sign in' });
    fireEvent.click(button);
    fireEvent.click(button);
    await vi.waitFor(() => expect(button.getAttribute('aria-disabled')).toBeNull());
    expect(test.calls).toEqual([{ name: 'signIn', input: { accountId: null } }]);
  });
  it('says what went wrong, what to do, and the request id', () => {
    show({ problem: problemOf({ requestId: 'r-1' }) });
    expect(screen.getByText('The service refused it.')).toBeDefined();
    expect(screen.getByText('Say more.')).toBeDefined();
    expect(screen.getByText(/r-1/)).toBeDefined();
  });
  it('leads to the network’s test where the sign-in service did not answer', () => {
    show({ problem: problemOf({ kind: 'service-failure', title: 'The connection broke.' }) });
    const { result } = renderHook(useNetworkCheckOpen);
    fireEvent.click(screen.getByRole('button', { name: 'Check the network' }));
    expect(result.current).toBe(true);
    act(closeNetworkCheck);
  });
  it('says what is wrong with what it was started with, although it is connected, until that is hidden', () => {
    const { connections } = signedIn();
    const problem = problemOf({ title: 'Your administrator has set --tenant.' });
    show({});
    act(() => setSlice('connections', { ...connections, problem }));
    expect(screen.getByText('Your administrator has set --tenant.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(screen.queryByText('Your administrator has set --tenant.')).toBeNull();
  });
  it('offers one sign-in, its own, where the saved one has ended', () => {
    show({ problem: problemOf({ kind: 'sign-in-needed' }) });
    expect(screen.queryByRole('button', { name: 'Sign in again' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Sign in' })).toBeDefined();
  });
  it('shows why main would not start a sign-in', async () => {
    const test = show({});
    test.answer('signIn', () => ({ ok: false, problem: problemOf({ title: 'No browser.' }) }));
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByText('No browser.')).toBeDefined();
  });
  it('counts down while the browser has the page, and can cancel or open it again', () => {
    const test = show({
      ...signingIn,
      state: 'signing-in',
      signIn: { ...signingIn.signIn, startedAt: NOW - 72_000, endsAt: NOW + 228_000 },
    });
    expect(screen.getByText('3 min')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Open the page again' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(test.calls.map(({ name }) => name)).toEqual(['openSignInPage', 'cancelSignIn']);
  });
  it('goes on as who is still signed in, once a press and without the browser', async () => {
    const test = show({ accounts: [LEILA] });
    test.answer('switchAccount', () => ({ ok: false, problem: problemOf({ title: 'Not now.' }) }));
    const button = screen.getByRole('button', { name: /Continue as Leila Haddani/ });
    fireEvent.click(button);
    fireEvent.click(button);
    expect(await screen.findByText('Not now.')).toBeDefined();
    expect(test.calls).toEqual([{ name: 'switchAccount', input: { accountId: 'leila' } }]);
    expect(screen.getByRole('button', { name: 'Sign in as somebody else' })).toBeDefined();
  });
  it('offers whom the service asks to sign in again just that, with a page that knows them', async () => {
    const test = show({ accounts: [LEILA, MAREN] });
    const ended = problemOf({ kind: 'sign-in-needed', title: 'The sign-in was revoked.' });
    test.answer('switchAccount', () => ({ ok: false, problem: ended }));
    const button = screen.getByRole('button', { name: /Continue as Leila Haddani/ });
    button.focus();
    fireEvent.click(button);
    expect(await screen.findByText('The sign-in was revoked.')).toBeDefined();
    expect(button.textContent).toContain('Sign in again as Leila Haddani');
    expect(document.activeElement).toBe(button);
    expect(screen.getByRole('button', { name: /Continue as Maren Okafor/ })).toBeDefined();
    fireEvent.click(button);
    await vi.waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('false'));
    expect(test.calls).toEqual([
      { name: 'switchAccount', input: { accountId: 'leila' } },
      { name: 'signIn', input: { accountId: 'leila' } },
    ]);
    act(() => setSlice('session', { state: 'signing-in', signIn: signingIn.signIn }));
    act(() => setSlice('session', { state: 'signed-out', signIn: null }));
    expect(screen.getByRole('button', { name: /Sign in again as Leila Haddani/ })).toBeDefined();
    act(() => noteHolds(visitOf(base.connection, LEILA)));
    expect(screen.getByRole('button', { name: /Continue as Leila Haddani/ })).toBeDefined();
  });
  it.each(['sign-in-needed', 'step-up-needed'] as const)(
    'begins at the new sign-in where the only saved one has ended: %s',
    (kind) => {
      const test = show({ accounts: [LEILA], problem: problemOf({ kind }) });
      const button = screen.getByRole('button', { name: /Sign in again as Leila Haddani/ });
      expect(document.activeElement).toBe(button);
      fireEvent.click(button);
      expect(test.calls).toEqual([{ name: 'signIn', input: { accountId: 'leila' } }]);
    },
  );
  it('says what of the start was left aside, until that is put away', () => {
    const connectsAllTheSame = connectionsOf({
      problem: problemOf({ title: 'An argument was left aside.' }),
    });
    show({});
    act(() => setSlice('connections', connectsAllTheSame));
    expect(screen.getByText('An argument was left aside.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(screen.queryByText('An argument was left aside.')).toBeNull();
    const other = problemOf({ title: 'An argument was left aside.', detail: '--tenat' });
    act(() => setSlice('connections', { problem: other }));
    expect(screen.getByText('An argument was left aside.')).toBeDefined();
  });
  it('leads to the connections, and disconnects nothing by itself', () => {
    const test = show({});
    fireEvent.click(screen.getByRole('button', { name: 'Change the connection' }));
    expect(renderHook(useChoosingConnection).result.current).toBe(true);
    expect(test.calls).toEqual([]);
  });
  it('says as which application it asks, and for what', () => {
    show({});
    expect(screen.getByText(guidOf(902))).toBeDefined();
    expect(
      screen.getByText('approver tier: to read and decide requests, and to activate own roles'),
    ).toBeDefined();
  });
  it('shows the steps of a first run only in one', () => {
    act(() => checkAfterSignIn());
    show({});
    const steps = within(screen.getByRole('list', { name: 'First steps' }));
    expect(steps.getAllByRole('listitem').map((step) => step.getAttribute('aria-current'))).toEqual([
      null,
      'step',
      null,
    ]);
    act(() => checkAfterSignIn(false));
    expect(screen.queryByRole('list', { name: 'First steps' })).toBeNull();
  });
});

describe('an error that only the browser shows', () => {
  const waiting = { ...signingIn, state: 'signing-in' } as const;
  const open = () => {
    const test = show(waiting);
    fireEvent.click(screen.getByRole('button', { name: 'The browser shows an error?' }));
    return test;
  };
  const search = () => screen.getByLabelText<HTMLInputElement>('Find an error of the sign-in page');
  const type = (value: string) => fireEvent.change(search(), { target: { value } });
  const heads = () =>
    screen.getAllByRole('button', { expanded: false }).map(({ textContent }) => textContent);

  it('is listed by number, and opens to cause, who and fix', () => {
    open();
    expect(document.activeElement).toBe(search());
    const names = heads().filter((head) => head.startsWith('AADSTS'));
    expect(names.length).toBeGreaterThan(9);
    expect(names).toEqual(names.toSorted((a, b) => Number(/\d+/.exec(a)?.[0]) - Number(/\d+/.exec(b)?.[0])));
    fireEvent.click(screen.getByRole('button', { name: /AADSTS50011/ }));
    expect(screen.getByText(/http:\/\/localhost is missing/)).toBeDefined();
    expect(screen.getByText('A Cloud Application Administrator')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /AADSTS50011/ }));
    expect(screen.queryByText(/http:\/\/localhost is missing/)).toBeNull();
  });
  it('is found by the pasted page, and opens by itself where it is the only one', () => {
    open();
    type(`Sorry, but we’re having trouble. AADSTS700016: Application with identifier was not found.
      Trace ID: 3b4c5d6e-0000-4000-8000-000000050011`);
    expect(screen.getByRole('button', { name: /AADSTS700016/, expanded: true })).toBeDefined();
    expect(screen.queryByRole('button', { name: /AADSTS50011/ })).toBeNull();
    expect(useAnnouncements.getState().polite).toBe('1 error matches.');
  });
  it('opens with Enter, and Esc empties the search', () => {
    open();
    type('500');
    fireEvent.keyDown(search(), { key: 'Enter' });
    expect(screen.getAllByRole('button', { name: /AADSTS500/, expanded: true })).toHaveLength(1);
    fireEvent.keyDown(search(), { key: 'Escape' });
    expect(search().value).toBe('');
  });
  it('that is not known says what to do', () => {
    open();
    type('AADSTS999999');
    expect(screen.getByText(/^No error here matches\. Copy the error code/)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Copy message for an administrator' })).toBeDefined();
  });
  it('can still be looked up once the window has given up on the page', () => {
    show({ problem: problemOf({ kind: 'timed-out' }) });
    expect(screen.getByRole('button', { name: 'The browser shows an error?' })).toBeDefined();
  });
});
