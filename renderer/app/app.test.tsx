// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { inTestWindow } from '../components/test-render.tsx';
import { useAnnouncements } from '../state/announcements.ts';
import { useSlicesStore } from '../state/slices-store.ts';
import { setSlice, setWindow } from '../state/test-bridge.ts';
import {
  NOW,
  eligibleFor,
  problemOf,
  roleNamed,
  rolesRead,
  sentFor,
  signedIn,
  signingIn,
} from '../state/test-samples.ts';
import { openActivation, usePanelStore } from '../state/panel-store.ts';
import { App } from './app.tsx';

const eligible = eligibleFor(roleNamed('Intune Administrator', 3));
const start = () => {
  const test = setWindow(signedIn({ myRoles: rolesRead({ eligible: [eligible] }) }), NOW);
  render(<App />);
  return test;
};
/** Without the live region, which says the same words. */
const page = () => within(screen.getByRole('main'));

inTestWindow();

describe('the window', () => {
  it('shows the roles to who is signed in, and keeps them over a step-up', () => {
    start();
    expect(screen.getByRole('heading', { level: 1, name: 'My roles' })).toBeDefined();
    act(() => setSlice('session', signingIn));
    expect(screen.getByRole('heading', { level: 1, name: 'My roles' })).toBeDefined();
    expect(screen.getByText('Finish signing in in your browser.')).toBeDefined();
  });
  it('goes back to the sign-in when nobody is signed in', () => {
    start();
    act(() => setSlice('session', { state: 'signed-out', account: null }));
    expect(screen.getByRole('heading', { level: 1, name: 'Sign in to contoso.com' })).toBeDefined();
  });
  it('offers another sign-in where the last one failed, and takes it back or opens its page again', () => {
    const test = start();
    act(() => setSlice('session', { problem: problemOf({ kind: 'timed-out', title: 'It took too long.' }) }));
    expect(useAnnouncements.getState().assertive).toBe('It took too long.');
    fireEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
    expect(test.calls).toEqual([{ name: 'signIn', input: {} }]);
    act(() => setSlice('session', signingIn));
    expect(page().queryByText('It took too long.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Open the page again' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel the sign-in' }));
    expect(test.calls.map(({ name }) => name)).toEqual(['signIn', 'openSignInPage', 'cancelSignIn']);
  });
  it('offers no sign-in where it is said not to help', () => {
    start();
    act(() => setSlice('session', { problem: problemOf({ kind: 'blocked-by-policy' }) }));
    expect(page().getByText('The service refused it.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Sign in again' })).toBeNull();
  });
  it('keeps the panel open, with what was typed, over a sign-in as the same account', () => {
    start();
    act(() => openActivation(eligible));
    const typed = () => screen.getByLabelText<HTMLTextAreaElement>('Justification', { exact: false });
    fireEvent.change(typed(), { target: { value: 'rotate the signing key' } });
    act(() => setSlice('session', signingIn));
    expect(typed().value).toBe('rotate the signing key');
    act(() => setSlice('session', { state: 'signed-in', signIn: null }));
    expect(typed().value).toBe('rotate the signing key');
  });
  it('says so where the tie to main is lost', () => {
    start();
    act(() => useSlicesStore.setState({ link: 'lost', problem: problemOf({ title: 'Lost.' }) }));
    expect(screen.getByText('Lost.')).toBeDefined();
  });
  it('draws places it lacks as reachable and dead', () => {
    start();
    const audit = screen.getByRole('link', { name: 'Audit' });
    expect(audit.getAttribute('aria-disabled')).toBe('true');
    expect(audit.tabIndex).toBe(0);
    fireEvent.click(audit);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('My roles');
  });
  it('reads again with F5', () => {
    const test = start();
    fireEvent.keyDown(window, { key: 'F5' });
    expect(test.calls.map(({ name }) => name)).toEqual(['readMyRoles']);
  });
  it('offers nobody what another account typed', () => {
    start();
    act(() => openActivation(eligible));
    fireEvent.change(screen.getByLabelText('Justification', { exact: false }), {
      target: { value: 'secret plan' },
    });
    expect(usePanelStore.getState().drafts).not.toEqual({});
    const account = signedIn().session.account;
    act(() =>
      setSlice('session', { account: account && { ...account, objectId: eligible.role.definitionId } }),
    );
    expect(usePanelStore.getState()).toMatchObject({ open: null, drafts: {} });
  });
  it('says why a reading could not be started, and takes it back when one could', async () => {
    const test = start();
    test.answer('readMyRoles', () => ({ ok: false, problem: problemOf({ title: 'Wait a little.' }) }));
    fireEvent.keyDown(window, { key: 'F5' });
    expect((await screen.findAllByText('Wait a little.')).length).toBeGreaterThan(0);
    test.answer('readMyRoles', () => ({ ok: true, value: {} }));
    fireEvent.keyDown(window, { key: 'F5' });
    await vi.waitFor(() => expect(screen.queryByText('Say more.')).toBeNull());
  });
  it('asks before it signs out while an outcome is not known, and forgets what was typed', async () => {
    const test = start();
    act(() => setSlice('activity', { entries: [sentFor(eligible.role, { state: 'unknown' })] }));
    usePanelStore.setState({
      drafts: { x: { duration: '1 h', justification: 'y', ticketNumber: '', ticketSystem: '' } },
    });
    fireEvent.click(screen.getByRole('button', { name: /Account and theme/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(test.calls).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Sign out' }));
    await vi.waitFor(() => expect(usePanelStore.getState().drafts).toEqual({}));
    expect(test.calls).toEqual([{ name: 'signOut', input: {} }]);
  });
});
