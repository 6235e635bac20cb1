// @vitest-environment jsdom
import { act, fireEvent, renderHook, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Connections } from '../../../shared/contract/connection.ts';
import type { Session } from '../../../shared/contract/session.ts';
import { connectionId } from '../../../shared/domain/connections/connection-id.ts';
import { inTestWindow, renderDressed } from '../../components/test-render.tsx';
import { checkAfterSignIn, useCheckDue } from '../../state/access-open.ts';
import { useAnnouncements } from '../../state/announcements.ts';
import { chooseConnection } from '../../state/choosing-connection.ts';
import { keepConnectDraft } from '../../state/connect-draft.ts';
import { setSlice, setWindow } from '../../state/test-bridge.ts';
import {
  NOW,
  connectionsOf,
  guidOf,
  problemOf,
  roleNamed,
  savedOf,
  sentFor,
  signedIn,
} from '../../state/test-samples.ts';
import {
  closeNetworkCheck,
  useNetworkCheckCloud,
  useNetworkCheckOpen,
} from '../../state/network-check-open.ts';
import { ConnectPage } from './connect-page.tsx';

const CLIENT = '5e0c2f7a-41bd-4c1e-9a70-2b6d0f31c3d8';
const found = { ok: true, value: { tenantId: guidOf(901), cloud: 'global', region: 'EU' } };

function show(connections: Partial<Connections> = {}, session: Partial<Session> = {}) {
  const slices = signedIn();
  const test = setWindow(
    signedIn({
      connections: connectionsOf(connections),
      session: {
        ...slices.session,
        state: 'signed-out',
        connection: null,
        account: null,
        accounts: [],
        ...session,
      },
    }),
    NOW,
  );
  test.answer('lookUpTenant', () => found);
  renderDressed(<ConnectPage />);
  return test;
}
const checkDue = () => renderHook(useCheckDue).result.current;
const tenant = () => screen.getByLabelText<HTMLInputElement>('Tenant');
const clientId = () => screen.getByLabelText<HTMLInputElement>('Application (client) id');
const button = () => screen.getByRole('button', { name: 'Connect' });
/** What stands under the tenant. */
const said = () => document.getElementById('connect-tenant-said')?.textContent;
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
function typeBoth() {
  type(tenant(), 'contoso.com');
  type(clientId(), CLIENT);
}

inTestWindow();
beforeEach(() => checkAfterSignIn(false));

describe('connecting a tenant', () => {
  it('sends what was typed, once, and forgets it when main took it', async () => {
    const test = show();
    typeBoth();
    fireEvent.click(screen.getByRole('radio', { name: 'Approvers' }));
    fireEvent.click(button());
    fireEvent.click(screen.getByRole('button', { name: 'Connecting…' }));
    await vi.waitFor(() => expect(tenant().value).toBe(''));
    expect(test.calls).toEqual([
      { name: 'lookUpTenant', input: { cloud: 'global', tenant: 'contoso.com' } },
      {
        name: 'connect',
        input: { cloud: 'global', tenant: 'contoso.com', clientId: CLIENT, tier: 'approver' },
      },
    ]);
  });
  it('connects with Enter, and says first what is missing where something is', async () => {
    const test = show();
    type(clientId(), CLIENT);
    fireEvent.keyDown(clientId(), { key: 'Enter' });
    expect(document.activeElement).toBe(tenant());
    expect(useAnnouncements.getState().assertive).toBe('Type the tenant first.');
    type(tenant(), 'contoso.com');
    fireEvent.keyDown(tenant(), { key: 'Enter' });
    await vi.waitFor(() => expect(test.calls.map(({ name }) => name)).toContain('connect'));
  });
  it('keeps everything typed over a refusal and over leaving the page', async () => {
    const test = show();
    test.answer('connect', () => ({ ok: false, problem: problemOf({ title: 'Not taken.' }) }));
    typeBoth();
    fireEvent.click(button());
    expect(await screen.findByText('Not taken.')).toBeDefined();
    expect([tenant().value, clientId().value]).toEqual(['contoso.com', CLIENT]);
    expect(checkDue()).toBe(false);
  });
  it('makes the check follow the first sign-in to a new connection, not that to a known one', async () => {
    const known = { ...savedOf().connection, tier: 'requestor' } as const;
    const test = show({ saved: [savedOf({ id: connectionId(known), connection: known })] });
    keepAll(known.tenant, known.clientId);
    fireEvent.click(button());
    await vi.waitFor(() => expect(test.calls.map(({ name }) => name)).toContain('connect'));
    expect(checkDue()).toBe(false);
    keepAll('fabrikam.com', CLIENT);
    fireEvent.click(button());
    await vi.waitFor(() => expect(checkDue()).toBe(true));
  });
  it('looks the tenant up when its field is left, and says where it is', async () => {
    const test = show();
    type(tenant(), ' https://contoso.com/ ');
    fireEvent.blur(tenant());
    await vi.waitFor(() => expect(said()).toBe(`Found: tenant id ${guidOf(901)}, region EU`));
    expect(screen.queryByRole('button', { name: 'Check the network' })).toBeNull();
    expect(test.calls).toEqual([{ name: 'lookUpTenant', input: { cloud: 'global', tenant: 'contoso.com' } }]);
    expect(useAnnouncements.getState().polite).toContain('region EU');
  });
  it('does not send a tenant of another cloud, and changes to that cloud with one press', async () => {
    const test = show();
    test.answer('lookUpTenant', () => ({ ...found, value: { ...found.value, cloud: 'us-gov-l4' } }));
    typeBoth();
    fireEvent.click(button());
    await vi.waitFor(() => expect(said()).toBe('This tenant is in US Government L4 (GCC High).'));
    expect(button().getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Use US Government L4 (GCC High)' }));
    expect(screen.getByRole('combobox', { name: 'Cloud' }).textContent).toContain('US Government L4');
    fireEvent.click(button());
    await vi.waitFor(() => expect(test.calls.at(-1)).toMatchObject({ input: { cloud: 'us-gov-l4' } }));
    await vi.waitFor(() => expect(test.calls.map(({ name }) => name)).toContain('connect'));
  });
  it('connects where the lookup could not be made, says so, and leads to the network’s test', async () => {
    const test = show();
    act(() => keepConnectDraft({ cloud: 'us-gov-l4' }));
    test.answer('lookUpTenant', () => ({
      ok: false,
      problem: problemOf({ kind: 'offline', title: 'No network.' }),
    }));
    typeBoth();
    fireEvent.blur(tenant());
    await vi.waitFor(() => expect(said()).toBe('Not checked. No network. You can connect all the same.'));
    fireEvent.click(screen.getByRole('button', { name: 'Check the network' }));
    expect(renderHook(useNetworkCheckOpen).result.current).toBe(true);
    expect(renderHook(useNetworkCheckCloud).result.current).toBe('us-gov-l4');
    act(closeNetworkCheck);
    fireEvent.click(button());
    await vi.waitFor(() => expect(test.calls.map(({ name }) => name)).toContain('connect'));
  });
  it('counts along while a client id is typed, and calls it wrong once it is left', () => {
    show();
    fireEvent.focus(clientId());
    type(clientId(), CLIENT.slice(0, -4));
    expect(screen.getByText(/This one lacks 4\.$/)).toBeDefined();
    expect(clientId().getAttribute('aria-invalid')).toBe('false');
    fireEvent.blur(clientId());
    expect(clientId().getAttribute('aria-invalid')).toBe('true');
    type(clientId(), CLIENT);
    expect(screen.queryByText(/32 hex digits/)).toBeNull();
    expect(clientId().getAttribute('aria-invalid')).toBe('false');
  });
  it('shows how an application is registered for what was typed, and asks for the tenant before', () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'No application yet? Register one' }));
    const commands = () => screen.queryByRole('region', { name: 'Commands' })?.textContent;
    expect(commands()).toBeUndefined();
    expect(screen.getByText(/Type the tenant above/)).toBeDefined();
    type(tenant(), 'contoso.com');
    expect(commands()).toMatch(/az login --tenant '?contoso\.com/);
    fireEvent.click(screen.getByRole('tab', { name: 'PowerShell' }));
    expect(commands()).toContain('Connect-MgGraph');
    fireEvent.click(screen.getByRole('tab', { name: 'Portal' }));
    expect(screen.getByText(/App registrations/)).toBeDefined();
    expect(screen.queryByText(/adminconsent/)).toBeNull();
    type(clientId(), CLIENT);
    expect(screen.getByText(/adminconsent/).textContent).toContain(`client_id=${CLIENT}`);
  });
  it('shows what policy fixes as it is, and lets nothing of it be changed', () => {
    const fixes = { cloud: 'china', tenant: 'contoso.cn', clientId: CLIENT, tier: 'auditor' } as const;
    show({ policy: { state: 'applied', place: '/etc/p.json', fixes, settings: {}, othersAllowed: false } });
    expect(screen.getAllByText('Set by your administrator')).toHaveLength(4);
    expect([tenant().value, clientId().value]).toEqual(['contoso.cn', CLIENT]);
    expect([tenant().readOnly, clientId().readOnly]).toEqual([true, true]);
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
    expect(button().getAttribute('aria-disabled')).toBeNull();
  });
  it('starts from the policy where it allows others', () => {
    const fixes = { tenant: 'contoso.com' } as const;
    show({ policy: { state: 'applied', place: '/etc/p.json', fixes, settings: {}, othersAllowed: true } });
    expect(tenant().value).toBe('contoso.com');
    expect(tenant().readOnly).toBe(false);
    type(tenant(), '');
    expect(tenant().value).toBe('');
  });
  it('connects nothing while the policy cannot be read, and says what is wrong with it', () => {
    show({
      policy: { state: 'unreadable', place: '/etc/p.json', fixes: {}, settings: {}, othersAllowed: true },
      problem: problemOf({ title: 'The policy cannot be read.' }),
    });
    typeBoth();
    expect(screen.getByText('The policy cannot be read.')).toBeDefined();
    expect(button().getAttribute('aria-disabled')).toBe('true');
    fireEvent.keyDown(tenant(), { key: 'Enter' });
    expect(useAnnouncements.getState().assertive).toMatch(/^This machine has a policy that cannot be read/);
  });
});

function keepAll(name: string, id: string): void {
  act(() => keepConnectDraft({ tenant: name, clientId: id, tier: 'requestor' }));
}

describe('the connections on this device', () => {
  const fabrikam = savedOf({
    id: 'fabrikam',
    tenantName: 'Fabrikam',
    connection: { ...savedOf().connection, tenant: 'fabrikam.com' },
  });
  const here = { connection: savedOf().connection, state: 'signed-out' } as const;

  it('are switched by name, once a press', async () => {
    const test = show({ saved: [savedOf(), fabrikam], currentId: 'contoso' }, here);
    const go = screen.getByRole('button', { name: /^Switch to Fabrikam/ });
    fireEvent.click(go);
    fireEvent.click(go);
    await vi.waitFor(() => expect(go.textContent).toBe('Switch'));
    expect(test.calls).toEqual([{ name: 'switchConnection', input: { id: 'fabrikam' } }]);
  });
  it('lead back to the one on screen without asking for anything', () => {
    act(chooseConnection);
    const test = show({ saved: [savedOf(), fabrikam], currentId: 'contoso' }, here);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    fireEvent.click(screen.getByRole('button', { name: /^Go on with Contoso/ }));
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
    expect(test.calls).toEqual([]);
  });
  it('are left with Esc, where there is one to go back to', () => {
    act(chooseConnection);
    show({ saved: [savedOf()], currentId: 'contoso' }, here);
    expect(screen.getByRole('button', { name: 'Back' })).toBeDefined();
    fireEvent.keyDown(tenant(), { key: 'Escape' });
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull();
  });
  it('are forgotten after a question', async () => {
    const test = show({ saved: [savedOf(), fabrikam] });
    fireEvent.click(screen.getByRole('button', { name: /^Forget Fabrikam/ }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText(/signed out on this device/)).toBeDefined();
    expect(test.calls).toEqual([]);
    fireEvent.click(dialog.getByRole('button', { name: 'Forget it' }));
    await vi.waitFor(() =>
      expect(test.calls).toEqual([{ name: 'forgetConnection', input: { id: 'fabrikam' } }]),
    );
    act(() => setSlice('connections', { saved: [savedOf()] }));
    expect(screen.queryByRole('button', { name: /Fabrikam/ })).toBeNull();
  });
  it('say before they are forgotten what is no longer looked for', async () => {
    show({ saved: [savedOf(), fabrikam], currentId: 'contoso' }, here);
    const ask = async (name: RegExp) => {
      fireEvent.click(screen.getByRole('button', { name }));
      const dialog = within(await screen.findByRole('dialog'));
      expect(dialog.getByText(/no longer looked for until somebody signs in there again/)).toBeDefined();
      return dialog;
    };
    act(() => setSlice('activity', { entries: [sentFor(roleNamed('User Administrator', 4))] }));
    const dialog = await ask(/^Forget Contoso/);
    expect(dialog.getByText(/^Something you sent has no answer yet/)).toBeDefined();
    expect(dialog.getByText(/before the outcome is known\?/)).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Keep it' }));
    await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const other = await ask(/^Forget Fabrikam/);
    expect(other.queryByText(/^Something you sent/)).toBeNull();
  });
  it.each([
    { left: [savedOf()], focus: () => screen.getByRole('button', { name: /^Switch to Contoso/ }) },
    { left: [], focus: () => screen.getByRole('combobox', { name: 'Cloud' }) },
  ])('hand the focus on when one of them is forgotten', async ({ left, focus }) => {
    const test = show({ saved: [...left, fabrikam] });
    test.answer('forgetConnection', () => {
      act(() => setSlice('connections', { saved: left }));
      return { ok: true, value: {} };
    });
    const forget = screen.getByRole('button', { name: /^Forget Fabrikam/ });
    forget.focus();
    fireEvent.click(forget);
    const dialog = within(await screen.findByRole('dialog'));
    const sends = await dialog.findByRole('button', { name: 'Forget it' });
    sends.focus();
    fireEvent.click(sends);
    await vi.waitFor(() => expect(document.activeElement).toBe(focus()));
  });
  it('say why one could not be switched to', async () => {
    const test = show({ saved: [fabrikam] });
    test.answer('switchConnection', () => ({ ok: false, problem: problemOf({ title: 'Gone.' }) }));
    fireEvent.click(screen.getByRole('button', { name: /^Switch to Fabrikam/ }));
    expect(await screen.findByText('Gone.')).toBeDefined();
  });
  it('that the policy does not allow stay, and say so', () => {
    const policy = {
      state: 'applied',
      place: '/etc/p.json',
      fixes: { tenant: 'contoso.com' },
      settings: {},
      othersAllowed: false,
    } as const;
    const test = show({ saved: [fabrikam], policy });
    fireEvent.click(screen.getByRole('button', { name: /^Switch to Fabrikam/ }));
    expect(test.calls).toEqual([]);
  });
});
