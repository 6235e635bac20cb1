// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderDressed, inTestWindow } from '../../components/test-render.tsx';
import type { MyRoles } from '../../../shared/contract/my-roles.ts';
import { usePanelStore } from '../../state/panel-store.ts';
import { setSlice, setWindow } from '../../state/test-bridge.ts';
import {
  MINUTE,
  NOW,
  activeIn,
  covered,
  eligibleFor,
  problemOf,
  requestFor,
  roleNamed,
  rolesRead,
  signedIn,
  signingIn,
} from '../../state/test-samples.ts';
import { MyRolesPage } from './my-roles-page.tsx';

const exchange = roleNamed('Exchange Administrator', 2);
const intune = roleNamed('Intune Administrator', 3);
const security = roleNamed('Security Administrator', 6);

function show(part: Partial<MyRoles>) {
  const test = setWindow(signedIn({ myRoles: rolesRead(part) }), NOW);
  renderDressed(<MyRolesPage />);
  return test;
}
const rowOf = (name: string) => within(screen.getByRole('row', { name: new RegExp(name) }));

inTestWindow();

describe('My roles', () => {
  it('says there is no role only after a complete reading', () => {
    show({});
    expect(screen.getByText('You are not eligible for any role in Contoso.')).toBeDefined();
  });
  it.each([
    ['refused', 'is not known'],
    ['failed', 'is not known'],
    ['partial', 'is not known'],
    ['unread', 'Eligible'],
  ] as const)('never says there is none after a reading that was %s', (state, words) => {
    show({ coverage: covered(state, state === 'unread' ? null : problemOf()) });
    expect(screen.queryByText(/You are not eligible/)).toBeNull();
    expect(screen.getAllByText(new RegExp(words)).length).toBeGreaterThan(0);
  });
  it.each(['sign-in-needed', 'step-up-needed'] as const)(
    'offers the sign-in, not another reading, where it could not be read for %s',
    (kind) => {
      const test = show({ coverage: covered('failed', problemOf({ kind })) });
      expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
      fireEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
      expect(test.calls).toEqual([{ name: 'signIn', input: { accountId: null } }]);
    },
  );
  it('offers to activate what is free, and marks what is active or waits', () => {
    show({
      eligible: [eligibleFor(exchange), eligibleFor(intune), eligibleFor(security)],
      active: [activeIn(exchange)],
      requests: [requestFor(security)],
    });
    expect(rowOf('Exchange').queryByRole('button', { name: /^Activate/ })).toBeNull();
    expect(rowOf('Exchange').getByText('Active')).toBeDefined();
    expect(rowOf('Security').getByText('Waiting')).toBeDefined();
    fireEvent.click(rowOf('Intune').getByRole('button', { name: /^Activate/ }));
    expect(usePanelStore.getState().open?.eligibilities.map(({ role }) => role.name)).toEqual([
      'Intune Administrator',
    ]);
  });
  it('reads again before one acts on an old list', () => {
    const test = show({ eligible: [eligibleFor(intune)], asOf: NOW - 22 * MINUTE });
    fireEvent.click(rowOf('Intune').getByRole('button', { name: /^Activate/ }));
    expect(test.calls.map(({ name }) => name)).toEqual(['readMyRoles']);
  });
  it('filters, and says when nothing matches', () => {
    show({ eligible: [eligibleFor(exchange), eligibleFor(intune)] });
    const filter = screen.getByLabelText('Filter roles and scopes');
    fireEvent.change(filter, { target: { value: 'intu' } });
    expect(screen.getAllByRole('row')).toHaveLength(2);
    fireEvent.change(filter, { target: { value: 'xch zz' } });
    expect(screen.getByText('No role matches ‘xch zz’.')).toBeDefined();
  });
  it('leaves the filter by keys: Esc empties it, then lets go; Enter goes to the first match', () => {
    show({ eligible: [eligibleFor(exchange), eligibleFor(intune)] });
    const filter = screen.getByLabelText('Filter roles and scopes');
    filter.focus();
    fireEvent.change(filter, { target: { value: 'intu' } });
    fireEvent.keyDown(filter, { key: 'Escape' });
    expect(screen.getAllByRole('row')).toHaveLength(3);
    expect(document.activeElement).toBe(filter);
    fireEvent.keyDown(filter, { key: 'Escape' });
    expect(document.activeElement).not.toBe(filter);
    filter.focus();
    fireEvent.change(filter, { target: { value: 'intu' } });
    fireEvent.keyDown(filter, { key: 'Enter' });
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Activate Intune/);
  });
  it('keeps a young activation: the button stays reachable and does nothing', () => {
    show({ active: [activeIn(exchange, { startedAt: NOW - MINUTE })] });
    const [button] = screen.getAllByRole('button', { name: /Deactivate Exchange/ });
    if (!button) throw new Error('no button');
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.hasAttribute('disabled')).toBe(false);
    fireEvent.click(button);
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  it('asks before it gives a role back, sends once, and shows a refusal', async () => {
    const test = show({ active: [activeIn(exchange)] });
    test.answer('deactivate', () => ({
      ok: false,
      problem: problemOf({ title: 'Too early.', requestId: 'r-1' }),
    }));
    const [button] = screen.getAllByRole('button', { name: /Deactivate Exchange/ });
    if (!button) throw new Error('no button');
    fireEvent.click(button);
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Deactivate' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Deactivating…' }));
    expect(await dialog.findByText('Too early.')).toBeDefined();
    expect(dialog.getByText(/r-1/)).toBeDefined();
    expect(test.calls).toEqual([
      { name: 'deactivate', input: { assignmentId: 'assignment-Exchange Administrator' } },
    ]);
  });
  it('signs in again out of a refused deactivation, and lets one press again after it', async () => {
    const test = show({ active: [activeIn(exchange)] });
    test.answer('deactivate', () => ({
      ok: false,
      problem: problemOf({ kind: 'sign-in-needed', title: 'Your sign-in has ended.' }),
    }));
    const [button] = screen.getAllByRole('button', { name: /Deactivate Exchange/ });
    if (!button) throw new Error('no button');
    fireEvent.click(button);
    const dialog = within(await screen.findByRole('dialog'));
    fireEvent.click(dialog.getByRole('button', { name: 'Deactivate' }));
    const again = await dialog.findByRole('button', { name: 'Sign in again' });
    again.focus();
    fireEvent.click(again);
    expect(test.calls.map(({ name }) => name)).toEqual(['deactivate', 'signIn']);
    act(() => setSlice('session', signingIn));
    // The bar above the page is behind the dialog: what it offers is offered here.
    fireEvent.click(dialog.getByRole('button', { name: 'Open the page again' }));
    expect(test.calls.at(-1)?.name).toBe('openSignInPage');
    act(() => setSlice('session', { signIn: null }));
    act(() => setSlice('myRoles', { reading: true }));
    expect(dialog.queryByText('Your sign-in has ended.')).toBeNull();
    expect(document.activeElement).toBe(dialog.getByRole('button', { name: 'Deactivate' }));
  });
  it('offers no way to give back what was assigned', () => {
    show({ active: [activeIn(exchange, { kind: 'assigned', endsAt: null })] });
    expect(screen.queryByRole('button', { name: /Deactivate/ })).toBeNull();
  });
  it('holds activation back offline, and says why', () => {
    const slices = signedIn({ myRoles: rolesRead({ eligible: [eligibleFor(intune)] }) });
    setWindow({ ...slices, health: { ...slices.health, offlineSince: NOW - 22 * MINUTE } }, NOW);
    renderDressed(<MyRolesPage />);
    const button = rowOf('Intune').getByRole('button', { name: /^Activate/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(button);
    expect(usePanelStore.getState().open).toBeNull();
    expect(screen.getByText(/^Offline since 14:14\. This was read at/)).toBeDefined();
    fireEvent.focus(button);
    expect(screen.getByText('Offline: this waits until Microsoft Graph answers.')).toBeDefined();
  });
  it('says that kept rows are read again before one acts', () => {
    show({ eligible: [eligibleFor(intune)], active: [activeIn(exchange)], source: 'cache' });
    fireEvent.focus(rowOf('Intune').getByRole('button', { name: /^Activate/ }));
    expect(
      screen.getAllByText('From this device, read at 14:35. Reading again before you act.').length,
    ).toBeGreaterThan(0);
    expect(screen.getAllByText('Counted by this device').length).toBeGreaterThan(0);
  });
  it('takes letters for commands only where they are switched on', () => {
    show({ eligible: [eligibleFor(intune)] });
    const button = rowOf('Intune').getByRole('button', { name: /^Activate/ });
    const selected = () => rowOf('Intune').getByRole<HTMLInputElement>('checkbox').checked;
    act(() => setSlice('preferences', { letterKeys: false }));
    fireEvent.keyDown(button, { key: 'x' });
    expect(selected()).toBe(false);
    act(() => setSlice('preferences', { letterKeys: true }));
    fireEvent.keyDown(button, { key: 'x' });
    expect(selected()).toBe(true);
  });
});
