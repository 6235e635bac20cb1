// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inTestWindow, renderDressed } from '../components/test-render.tsx';
import { checkAfterSignIn, closeAccess, openAccess } from '../state/access-open.ts';
import { useAnnouncements } from '../state/announcements.ts';
import { chooseConnection, leaveConnections } from '../state/choosing-connection.ts';
import { closeNetworkCheck } from '../state/network-check-open.ts';
import { showWindowProblem } from '../state/window-problem.ts';
import { useSlicesStore } from '../state/slices-store.ts';
import { setSlice, setWindow } from '../state/test-bridge.ts';
import {
  HOUR,
  LEILA,
  MAREN,
  NOW,
  activeIn,
  connectionsOf,
  eligibleFor,
  problemOf,
  roleNamed,
  rolesRead,
  savedOf,
  sentFor,
  signedIn,
  signingIn,
  steppingUp,
  waitingFor,
} from '../state/test-samples.ts';
import { openActivation, usePanelStore } from '../state/panel-store.ts';
import { AccountButton } from './account-button.tsx';
import { App } from './app.tsx';
import { HeldRoles } from './held-roles.tsx';

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
  it('says above every screen what is wrong with what it was started with', () => {
    start();
    act(() => setSlice('connections', { problem: problemOf({ title: 'Settings are not known.' }) }));
    expect(page().getByText('Settings are not known.')).toBeDefined();
    fireEvent.click(page().getByRole('button', { name: 'Hide' }));
    expect(page().queryByText('Settings are not known.')).toBeNull();
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
    expect(test.calls).toEqual([{ name: 'signIn', input: { accountId: null } }]);
    act(() => setSlice('session', signingIn));
    expect(page().queryByText('It took too long.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Open the page again' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel the sign-in' }));
    expect(test.calls.map(({ name }) => name)).toEqual(['signIn', 'openSignInPage', 'cancelSignIn']);
  });
  it('takes away what only asked for a sign-in, once that has worked', () => {
    start();
    act(() => showWindowProblem(problemOf({ kind: 'sign-in-needed', title: 'Your sign-in has ended.' })));
    fireEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
    act(() => showWindowProblem(problemOf({ kind: 'sign-in-needed', title: 'Your sign-in has ended.' })));
    act(() => setSlice('session', signingIn));
    expect(screen.getByRole('button', { name: 'Sign in again' }).getAttribute('aria-disabled')).toBe('true');
    act(() => setSlice('session', { signIn: null }));
    act(() => setSlice('myRoles', { reading: true }));
    expect(page().queryByText('Your sign-in has ended.')).toBeNull();
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
  it('gives the focus back to the bar of the selection when its form is left with Esc', async () => {
    start();
    fireEvent.click(screen.getByRole('checkbox', { name: `Select ${eligible.role.name}, Whole tenant` }));
    const opens = screen.getByRole('button', { name: 'Activate 1 role…' });
    opens.focus();
    fireEvent.click(opens);
    const typed = await screen.findByLabelText('Justification', { exact: false });
    typed.focus();
    fireEvent.keyDown(typed, { key: 'Escape' });
    await vi.waitFor(() => expect(document.activeElement).toBe(opens));
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
  it('offers nobody what another account typed, and keeps it for when that one is back', () => {
    start();
    const { account } = signedIn().session;
    const typed = () => screen.getByLabelText<HTMLTextAreaElement>('Justification', { exact: false });
    act(() => openActivation(eligible));
    fireEvent.change(typed(), { target: { value: 'secret plan' } });
    act(() => setSlice('session', { account: { ...LEILA, tenantName: null, tenantDomain: null } }));
    expect(usePanelStore.getState().open).toBeNull();
    act(() => openActivation(eligible));
    expect(typed().value).toBe('');
    act(() => setSlice('session', { account }));
    expect(usePanelStore.getState().open).toBeNull();
    act(() => openActivation(eligible));
    expect(typed().value).toBe('secret plan');
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
    act(() => openActivation(eligible));
    fireEvent.change(screen.getByLabelText('Justification', { exact: false }), { target: { value: 'y' } });
    expect(Object.keys(usePanelStore.getState().drafts)).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: /Account and theme/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Sign out' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(test.calls).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Sign out' }));
    await vi.waitFor(() => expect(usePanelStore.getState().drafts).toEqual({}));
    expect(test.calls).toEqual([{ name: 'signOut', input: {} }]);
  });
  it('tells a step-up above the page, or where it was asked for, never over the page', async () => {
    const test = start();
    test.answer('activate', () => new Promise<object>(() => undefined));
    const above = () => page().queryByText('Prove c1 in your browser');
    act(() => setSlice('session', steppingUp));
    expect(screen.getByRole('heading', { level: 1, name: 'My roles' })).toBeDefined();
    expect(above()).not.toBeNull();
    act(() => openActivation(eligible));
    fireEvent.change(screen.getByLabelText('Justification', { exact: false }), {
      target: { value: 'Rotate the signing key of HR Connect.' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Activate' }));
    await vi.waitFor(() => expect(above()).toBeNull());
    expect(screen.getByText('Prove c1 in your browser')).toBeDefined();
  });
  it('shows every key with ?', async () => {
    start();
    fireEvent.keyDown(screen.getByRole('main'), { key: '?' });
    const dialog = within(await screen.findByRole('dialog', { name: 'Keys' }));
    expect(dialog.getByText('Read again')).toBeDefined();
  });
  it('types a question mark where one types', () => {
    start();
    fireEvent.keyDown(screen.getByLabelText('Filter roles and scopes'), { key: '?' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('accounts', () => {
  const withTwo = () => {
    const slices = signedIn({ myRoles: rolesRead({ eligible: [eligible] }) });
    const test = setWindow({ ...slices, session: { ...slices.session, accounts: [MAREN, LEILA] } }, NOW);
    render(<App />);
    fireEvent.click(screen.getByRole('button', { name: /Account and theme/ }));
    return test;
  };
  it('are switched in the menu; choosing who is on screen does nothing', async () => {
    const test = withTwo();
    const here = await screen.findByRole('menuitemradio', { name: /Maren Okafor/ });
    expect(here.getAttribute('aria-checked')).toBe('true');
    fireEvent.click(here);
    fireEvent.click(screen.getByRole('button', { name: /Account and theme/ }));
    fireEvent.click(await screen.findByRole('menuitemradio', { name: /Leila Haddani/ }));
    expect(test.calls).toEqual([{ name: 'switchAccount', input: { accountId: 'leila' } }]);
  });
  it('are added by a sign-in, one at a time', async () => {
    const test = withTwo();
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Add an account…' }));
    expect(test.calls).toEqual([{ name: 'signIn', input: { accountId: null } }]);
    act(() => setSlice('session', signingIn));
    fireEvent.click(screen.getByRole('button', { name: /Account and theme/ }));
    const add = await screen.findByRole('menuitem', { name: /^Add an account…/ });
    expect(add.getAttribute('aria-disabled')).toBe('true');
  });
  it('sign out by name, and what only they typed is forgotten', async () => {
    const test = withTwo();
    act(() => openActivation(eligible));
    fireEvent.change(screen.getByLabelText('Justification', { exact: false }), { target: { value: 'mine' } });
    fireEvent.click(await screen.findByRole('menuitem', { name: 'Sign out Maren Okafor' }));
    await vi.waitFor(() => expect(usePanelStore.getState().drafts).toEqual({}));
    expect(test.calls.map(({ name }) => name)).toEqual(['signOut']);
  });
});

describe('the window without a tenant, or on the way to another', () => {
  const menu = async (item: string) => {
    fireEvent.click(screen.getByRole('button', { name: /Account and theme/ }));
    fireEvent.click(await screen.findByRole('menuitem', { name: item }));
  };
  it('asks for one where there is none, once main knows', () => {
    start();
    act(() => setSlice('session', { state: 'starting', account: null, connection: null }));
    expect(screen.queryByRole('heading', { level: 1, name: 'Connect a tenant' })).toBeNull();
    act(() => setSlice('session', { state: 'signed-out' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Connect a tenant' })).toBeDefined();
  });
  it('shows the connections from the menu, and gives the focus back where they were opened', async () => {
    const test = start();
    await menu('Connections…');
    expect(screen.queryByRole('heading', { level: 1, name: 'My roles' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(screen.getByRole('heading', { level: 1, name: 'My roles' })).toBeDefined();
    const opener = screen.getByRole('button', { name: /Account and theme/ });
    await vi.waitFor(() => expect(document.activeElement).toBe(opener));
    expect(test.calls).toEqual([]);
  });
  it('shows nothing of the one that leaves while main connects to another', () => {
    start();
    act(chooseConnection);
    const fabrikam = { ...savedOf().connection, tenant: 'fabrikam.com' };
    act(() => setSlice('session', { state: 'starting', account: null, connection: fabrikam }));
    expect(screen.getByRole('heading', { level: 1, name: 'Connect a tenant' })).toBeDefined();
    act(leaveConnections);
    act(() => setSlice('session', { state: 'signed-out' }));
    expect(screen.getByRole('heading', { level: 1, name: 'Sign in to fabrikam.com' })).toBeDefined();
  });
  it('switches from the menu where there are several', async () => {
    const test = start();
    const saved = [savedOf(), savedOf({ id: 'fabrikam', tenantName: 'Fabrikam' })];
    act(() => setSlice('connections', connectionsOf({ saved, currentId: 'contoso' })));
    fireEvent.click(screen.getByRole('button', { name: /Account and theme/ }));
    expect(
      (await screen.findByRole('menuitemradio', { name: /^Contoso/ })).getAttribute('aria-checked'),
    ).toBe('true');
    fireEvent.click(screen.getByRole('menuitemradio', { name: /^Fabrikam/ }));
    expect(test.calls).toEqual([{ name: 'switchConnection', input: { id: 'fabrikam' } }]);
  });
  it('leads to what one may do here', async () => {
    start();
    await menu('What you may do…');
    expect(screen.queryByRole('heading', { level: 1, name: 'My roles' })).toBeNull();
    act(closeAccess);
  });
});

describe('the rail', () => {
  it('tells the tenant on screen also where its name has no room', () => {
    setWindow(signedIn(), NOW);
    const { account } = signedIn().session;
    if (account === null) throw new Error('nobody is on screen');
    const { rerender } = render(<AccountButton account={account} narrow />);
    expect(screen.getByRole('button').textContent).toContain('Co');
    expect(screen.getByRole('button', { name: /Contoso · contoso\.com/ })).toBeDefined();
    const nameless = { ...account, tenantName: null, tenantDomain: null };
    rerender(<AccountButton account={nameless} narrow={false} />);
    expect(screen.getByText(account.tenantId)).toBeDefined();
  });
  it('counts what waits for this user beside Approvals', () => {
    start();
    const role = roleNamed('User Administrator', 4);
    act(() => setSlice('approvals', { asOf: NOW, waiting: [waitingFor(role)] }));
    expect(screen.getByRole('link', { name: /^Approvals/ }).textContent).toContain('1+ wait for you');
  });
  it('lists what one holds, off My roles', () => {
    const held = activeIn(eligible.role, { endsAt: NOW + HOUR });
    setWindow(signedIn({ myRoles: rolesRead({ active: [held] }) }), NOW);
    const onGo = vi.fn();
    renderDressed(<HeldRoles narrow={false} onGo={onGo} />);
    fireEvent.click(within(screen.getByRole('region', { name: 'Active now' })).getByRole('button'));
    expect(onGo).toHaveBeenCalledWith('my-roles');
  });
});

describe('What you may do here', () => {
  afterEach(closeAccess);
  const title = () => screen.queryByRole('heading', { level: 1, name: 'What you may do here' });
  const names = (test: ReturnType<typeof start>) => test.calls.map(({ name }) => name);

  it('comes by its key beside the six screens, reads with F5, and is left by the rail', () => {
    const test = start();
    fireEvent.keyDown(window, { key: '7', ctrlKey: true });
    expect(title()).not.toBeNull();
    expect(document.querySelector('nav [aria-current]')).toBeNull();
    expect(names(test)).toEqual(['checkAccess']);
    fireEvent.keyDown(window, { key: 'F5' });
    expect(names(test)).toEqual(['checkAccess', 'checkAccess']);
    fireEvent.click(within(screen.getByRole('navigation')).getByRole('link', { name: 'My roles' }));
    expect(title()).toBeNull();
    expect(screen.getByRole('heading', { level: 1, name: 'My roles' })).toBeDefined();
  });
  it('goes back to the screen it was opened from, with the focus on its title', () => {
    start();
    fireEvent.keyDown(window, { key: '2', ctrlKey: true });
    act(openAccess);
    const back = screen.getByRole('button', { name: 'Back' });
    back.focus();
    fireEvent.click(back);
    const approvals = screen.getByRole('heading', { level: 1, name: 'Approvals' });
    expect(document.activeElement).toBe(approvals);
  });
  it('is read anew with F5 where main speaks of a check that nobody ends any more', async () => {
    const test = start();
    act(openAccess);
    await vi.waitFor(() => expect(names(test)).toEqual(['checkAccess']));
    act(() => setSlice('access', { checking: true }));
    await vi.waitFor(() => {
      fireEvent.keyDown(window, { key: 'F5' });
      expect(names(test)).toEqual(['checkAccess', 'checkAccess']);
    });
    // That one is waited for.
    fireEvent.keyDown(window, { key: 'F5' });
    expect(names(test)).toHaveLength(2);
  });
  it('comes once after the first sign-in to a new connection', () => {
    checkAfterSignIn();
    start();
    expect(screen.getByText('Check').closest('[aria-current="step"]')).not.toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Go to My roles' }));
    expect(title()).toBeNull();
    cleanup();
    start();
    expect(title()).toBeNull();
  });
  it('says in the rail how old it is', () => {
    start();
    act(openAccess);
    act(() => setSlice('access', { asOf: NOW - 14_000 }));
    expect(screen.getByText(/14\ss ago · Your access/)).toBeDefined();
  });
});

describe('the network’s test', () => {
  it('is reached while nobody is signed in', async () => {
    const { session } = signedIn();
    const problem = problemOf({ kind: 'offline' });
    setWindow(signedIn({ session: { ...session, state: 'signed-out', account: null, problem } }), NOW);
    render(<App />);
    fireEvent.click(screen.getByRole('button', { name: 'Check the network' }));
    expect(await screen.findByRole('dialog', { name: 'Check the network' })).toBeDefined();
    act(closeNetworkCheck);
  });
});
