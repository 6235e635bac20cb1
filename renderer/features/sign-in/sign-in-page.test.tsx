// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderDressed, inTestWindow } from '../../components/test-render.tsx';
import type { Session } from '../../../shared/contract/session.ts';
import { setWindow } from '../../state/test-bridge.ts';
import { LEILA, NOW, problemOf, signedIn, signingIn } from '../../state/test-samples.ts';
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
    expect(test.calls).toEqual([{ name: 'signIn', input: {} }]);
  });
  it('says what went wrong, what to do, and the request id', () => {
    show({ problem: problemOf({ requestId: 'r-1' }) });
    expect(screen.getByText('The service refused it.')).toBeDefined();
    expect(screen.getByText('Say more.')).toBeDefined();
    expect(screen.getByText(/r-1/)).toBeDefined();
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
  it('says how to start with a tenant where there is none, with no dead button', () => {
    show({ connection: null });
    expect(screen.getByText(/npm start -- --tenant/)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Sign in' })).toBeNull();
  });
});
