// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { Access, FeatureAccess } from '../../../shared/contract/access.ts';
import { INITIAL_SLICES } from '../../../shared/contract/slices.ts';
import { inTestWindow, renderDressed } from '../../components/test-render.tsx';
import { useAnnouncements } from '../../state/announcements.ts';
import { setSlice, setWindow } from '../../state/test-bridge.ts';
import { MINUTE, NOW, guidOf, problemOf, rolesRead, signedIn } from '../../state/test-samples.ts';
import { AccessPage } from './access-page.tsx';
import { accessRead, featureRow, noLicence, noPermission, noRole } from './test-access.ts';

function show(access: Access, part: Partial<ReturnType<typeof signedIn>> = {}) {
  const test = setWindow(signedIn({ access, ...part }), NOW);
  renderDressed(<AccessPage />);
  return test;
}
const names = (test: { readonly calls: readonly { readonly name: string }[] }) =>
  test.calls.map(({ name }) => name);

inTestWindow();

describe('What you may do here', () => {
  it('checks when it opens, once, and again when asked', async () => {
    const test = show(INITIAL_SLICES.access);
    expect(names(test)).toEqual(['checkAccess']);
    act(() => setSlice('access', accessRead()));
    fireEvent.click(screen.getByRole('button', { name: 'Check again' }));
    await vi.waitFor(() => expect(names(test)).toEqual(['checkAccess', 'checkAccess']));
  });
  it('waits for the roles it is judged by', () => {
    const test = show(INITIAL_SLICES.access, { myRoles: rolesRead({ source: 'cache', reading: true }) });
    expect(names(test)).toEqual([]);
    act(() => setSlice('myRoles', { source: 'service', reading: false }));
    expect(names(test)).toEqual(['checkAccess']);
  });
  it('claims nothing before it has looked', () => {
    show({ ...INITIAL_SLICES.access, checking: true });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.queryByText(/Everything/)).toBeNull();
  });
  it('says why it cannot be asked for twice while it is being checked', () => {
    show(accessRead({ checking: true }));
    const button = screen.getByRole('button', { name: 'Checking…' });
    fireEvent.focus(button);
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const said = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toMatch(/^It is being checked now/);
  });
  it('says how each thing stands: works, granted, blocked and by what', () => {
    show(
      accessRead({
        features: [
          featureRow('own-roles'),
          featureRow('activate', { state: 'granted' }),
          featureRow('role-rules', { state: 'blocked', obstacles: [noPermission] }),
          featureRow('scope-names', { state: 'blocked', inTier: false, obstacles: [noRole] }),
        ],
      }),
    );
    const table = within(screen.getByRole('table', { name: 'This tier' }));
    expect(table.getByRole('row', { name: /See my roles.*Works/ })).toBeDefined();
    expect(table.getByRole('row', { name: /Activate and deactivate.*Granted, not tried/ })).toBeDefined();
    expect(table.getByRole('row', { name: /asks before sending.*Blocked/ })).toBeDefined();
    const beyond = within(screen.getByRole('table', { name: 'Beyond this tier' }));
    expect(beyond.getByRole('row', { name: /administrative units.*Not in this tier/ })).toBeDefined();
    expect(screen.getByText(/^1 of the 3 things this tier is for is blocked\./)).toBeDefined();
  });
  it('opens a row to who can fix it, how and where, with the link to copy and the page to open', () => {
    const test = show(
      accessRead({ features: [featureRow('role-rules', { state: 'blocked', obstacles: [noPermission] })] }),
    );
    const toggle = screen.getByRole('button', { name: /asks before sending/ });
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(toggle);
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(screen.getByText(/^A Cloud Application Administrator consents to/)).toBeDefined();
    expect(screen.getByText(noPermission.link ?? '')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Copy link' })).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Open the consent page' }));
    expect(test.calls.at(-1)).toEqual({
      name: 'openConsentPage',
      input: { permission: 'RoleManagementPolicy.Read.Directory' },
    });
  });
  it('copies a message for an administrator where something is missing, and offers none where nothing is', async () => {
    const wrote = vi.fn((text: string) => Promise.resolve(text));
    Object.assign(navigator, { clipboard: { writeText: wrote } });
    show(accessRead({ missing: ['User.Read'] }));
    fireEvent.click(screen.getByRole('button', { name: 'Copy message for an administrator' }));
    await vi.waitFor(() => expect(wrote).toHaveBeenCalledOnce());
    expect(wrote.mock.calls[0]?.[0]).toContain('- User.Read');
    act(() => setSlice('access', accessRead()));
    expect(screen.queryByRole('button', { name: 'Copy message for an administrator' })).toBeNull();
  });
  it('names the one thing that blocks everything', () => {
    const lapsed: Partial<FeatureAccess> = { state: 'blocked', obstacles: [noLicence] };
    show(accessRead({ features: [featureRow('own-roles', lapsed), featureRow('activate', lapsed)] }));
    expect(screen.getByText(/blocked by one thing: this tenant lacks Microsoft Entra ID P2/)).toBeDefined();
  });
  it('says when the app holds more than its tier needs, and less', () => {
    const test = show(accessRead({ surplus: ['Directory.ReadWrite.All'], missing: ['User.Read'] }));
    expect(screen.getByText('This app holds 1 permission that your tier does not need.')).toBeDefined();
    expect(screen.getByText('1 permission of your tier was not given.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Open the consent page' }));
    expect(test.calls.at(-1)).toEqual({ name: 'openConsentPage', input: { permission: null } });
  });
  it('folds what this version does not do yet', () => {
    show(accessRead({ features: [featureRow('own-roles'), featureRow('audit', { state: 'later' })] }));
    const fold = screen.getByRole('button', { name: 'Not in this version yet (1)' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(fold);
    expect(screen.getByText(/Read the audit log/)).toBeDefined();
  });
  it('lists the roles held now and whether that is all', () => {
    show(accessRead({ roles: [{ definitionId: guidOf(4), name: 'Global Reader' }], rolesComplete: false }));
    expect(screen.getByText('Global Reader')).toBeDefined();
    expect(screen.getByText(/^There may be others/)).toBeDefined();
  });
  it('keeps what was known where a check failed, with its age; and does not lead to itself', () => {
    show(
      accessRead({
        asOf: NOW - 22 * MINUTE,
        problem: problemOf({ kind: 'consent-missing', title: 'Graph refused it.' }),
      }),
    );
    expect(screen.getByText('Graph refused it.')).toBeDefined();
    expect(screen.getByText(/checked at 14:14; it may have changed/)).toBeDefined();
    expect(screen.getByRole('table', { name: 'This tier' })).toBeDefined();
  });
  it('knows nothing where the first check failed, and does not go on as if it were loading', () => {
    show({ ...INITIAL_SLICES.access, problem: problemOf({ kind: 'service-failure' }) });
    expect(screen.getByText(/What you may do here is not known\./)).toBeDefined();
    expect(screen.queryByRole('status')).toBeNull();
  });
  it('says since when it is offline, and leads to the network’s test', () => {
    show(accessRead(), { health: { ...signedIn().health, offlineSince: NOW - 22 * MINUTE } });
    expect(screen.getByText(/^Offline since 14:14\./)).toBeDefined();
    expect(screen.getByRole('button', { name: 'Check the network' })).toBeDefined();
  });
  it('says what a check came to when it has ended', () => {
    show({ ...INITIAL_SLICES.access, checking: true });
    act(() => setSlice('access', accessRead({ features: [featureRow('own-roles')] })));
    expect(useAnnouncements.getState().polite).toBe('Everything this tier is for works.');
  });
});
