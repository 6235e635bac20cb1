// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { inTestWindow, renderDressed } from '../../../components/test-render.tsx';
import { usePanelStore } from '../../../state/panel-store.ts';
import { setServiceNow } from '../../../state/service-clock.ts';
import { setSlice, setWindow } from '../../../state/test-bridge.ts';
import {
  NOW,
  eligibleFor,
  endedFor,
  problemOf,
  requestFor,
  roleNamed,
  rolesRead,
  sentFor,
  signedIn,
} from '../../../state/test-samples.ts';
import { MyRolesPage } from '../my-roles-page.tsx';

const security = roleNamed('Security Administrator', 6);
const request = requestFor(security, {
  approvers: [
    { kind: 'user', id: 'u1', name: 'Ruben Castellane' },
    { kind: 'group', id: 'g1', name: 'Tier 0 approvers' },
  ],
});

function show(part: Parameters<typeof signedIn>[0]) {
  const test = setWindow(signedIn(part), NOW);
  renderDressed(<MyRolesPage />);
  return test;
}
const cancelButton = () => screen.getByRole('button', { name: /^Cancel request for Security/ });

inTestWindow();

describe('the way of a request', () => {
  it('tells who can decide, on focus too', () => {
    show({ myRoles: rolesRead({ requests: [request] }) });
    fireEvent.focus(screen.getByRole('button', { name: '1 person and members of a group can decide' }));
    expect(screen.getByText('Ruben Castellane, members of Tier 0 approvers')).toBeDefined();
  });
  it('can be left, after a question, by key', async () => {
    const test = show({ myRoles: rolesRead({ requests: [request] }) });
    test.answer('cancelRequest', () => ({ ok: true, value: { intentId: 'i', outcome: 'ended' } }));
    fireEvent.keyDown(cancelButton(), { key: 'c' });
    const dialog = within(await screen.findByRole('dialog'));
    expect(test.calls).toEqual([]);
    const send = dialog.getByRole('button', { name: 'Cancel request' });
    fireEvent.click(send);
    fireEvent.click(send);
    expect(test.calls).toEqual([{ name: 'cancelRequest', input: { requestId: request.requestId } }]);
  });
  it('left while it is on its way closes no dialog that was opened after it', async () => {
    const other = requestFor(roleNamed('User Administrator', 4));
    const test = show({ myRoles: rolesRead({ requests: [request, other] }) });
    let answer: (value: object) => void = () => undefined;
    test.answer('cancelRequest', () => new Promise<object>((resolve) => (answer = resolve)));
    fireEvent.click(cancelButton());
    const first = within(await screen.findByRole('dialog'));
    fireEvent.click(first.getByRole('button', { name: 'Cancel request' }));
    fireEvent.click(first.getByRole('button', { name: 'Keep it' }));
    fireEvent.click(screen.getByRole('button', { name: /^Cancel request for User/ }));
    // By text: over two dialogs and the page, finding by role is slow.
    const title = () => document.querySelector('[role="dialog"] h2')?.textContent;
    await vi.waitFor(() => expect(title()).toBe('Cancel the request for User Administrator?'));
    await act(async () => {
      answer({ ok: true, value: { intentId: 'i', outcome: 'ended' } });
      await Promise.resolve();
    });
    expect(title()).toBe('Cancel the request for User Administrator?');
  });
  it('is not sent where the request was decided while the question was open', async () => {
    const test = show({ myRoles: rolesRead({ requests: [request] }) });
    fireEvent.click(cancelButton());
    const dialog = within(await screen.findByRole('dialog'));
    act(() => setSlice('myRoles', { requests: [] }));
    expect(dialog.getByText(/There is nothing to take back\./)).toBeDefined();
    fireEvent.click(dialog.getByRole('button', { name: 'Cancel request' }));
    expect(test.calls).toEqual([]);
  });
  it('cannot be left twice while the outcome of leaving is not known', () => {
    const looked = { times: 2, nextAt: NOW + 8000 };
    show({
      myRoles: rolesRead({ requests: [request] }),
      activity: {
        entries: [
          sentFor(security, { action: 'cancel', subject: request.requestId, state: 'unknown', looked }),
        ],
      },
    });
    expect(cancelButton().getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByText('Read 2 times, not there yet. Reading again in 8 s.')).toBeDefined();
    act(() => setServiceNow(NOW + 3000));
    expect(screen.getByText(/Reading again in 5 s\./)).toBeDefined();
  });
  it('leaves the focus on the page when the request is gone', () => {
    show({ myRoles: rolesRead({ requests: [request] }) });
    act(() => cancelButton().focus());
    act(() => setSlice('myRoles', { requests: [] }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });
});

describe('the end of a request', () => {
  it('that nobody answered offers to ask again with the same words', () => {
    show({
      myRoles: rolesRead({
        eligible: [eligibleFor(security)],
        ended: [endedFor(security, { outcome: 'unanswered', justification: 'Rotate the key.' })],
      }),
    });
    expect(screen.getByText('Nobody answered in 24 h')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Ask again' }));
    expect(usePanelStore.getState().open).toMatchObject({ prefill: { justification: 'Rotate the key.' } });
  });
  it('is put away once read', () => {
    show({ myRoles: rolesRead({ ended: [endedFor(security)] }) });
    expect(screen.getByText(/^An approver said no/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(screen.queryByText(/^An approver said no/)).toBeNull();
  });
  it('offers nothing where the eligibility is gone', () => {
    show({ myRoles: rolesRead({ ended: [endedFor(security, { requestId: 'no-way-back' })] }) });
    expect(screen.queryByRole('button', { name: 'Ask again' })).toBeNull();
    expect(screen.getByText(/You are no longer eligible for it\./)).toBeDefined();
  });
});

describe('what was refused', () => {
  it('is taken off the list by main', () => {
    const entry = sentFor(security, { state: 'refused', problem: problemOf() });
    const test = show({ activity: { entries: [entry] } });
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }));
    expect(test.calls).toEqual([{ name: 'dismissActivity', input: { id: entry.id } }]);
  });
});
