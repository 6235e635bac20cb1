// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderDressed, inTestWindow } from '../../components/test-render.tsx';
import type { EligibleRole } from '../../../shared/contract/my-roles.ts';
import { closeActivation, openActivation, usePanelStore } from '../../state/panel-store.ts';
import { useAnnouncements } from '../../state/announcements.ts';
import { setSlice, setWindow } from '../../state/test-bridge.ts';
import {
  NOW,
  activeIn,
  asking,
  eligibleFor,
  problemOf,
  requestFor,
  roleNamed,
  rolesRead,
  sentFor,
  signedIn,
  signingIn,
  steppingUp,
} from '../../state/test-samples.ts';
import { useWindowProblem } from '../../state/window-problem.ts';
import { ActivationPanel } from './activation-panel.tsx';

const role = roleNamed('Conditional Access Administrator', 1);
const asks = asking({ approval: true, ticket: true, context: 'c1' });
const eligible = eligibleFor(role, { asks });
const REASON = 'Exclude the two Oslo kiosks from CA014';

function open(one: EligibleRole = eligible) {
  const test = setWindow(signedIn({ myRoles: rolesRead({ eligible: [one] }) }), NOW);
  renderDressed(<ActivationPanel />);
  act(() => openActivation(one));
  return test;
}
const field = (label: string) =>
  screen.getByLabelText<HTMLInputElement>(label, {
    exact: false,
    selector: 'input[type="text"], input:not([type]), textarea',
  });
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const send = () => screen.getByRole('button', { name: /Request activation|Activate|Sending…/ });
const sent = (test: ReturnType<typeof open>) => test.calls.filter(({ name }) => name === 'activate');
function fillIn() {
  type('Justification', REASON);
  type('Ticket number', 'CHG0090412');
  type('Duration', '2h');
}

inTestWindow();

describe('the activation panel', () => {
  it('names what is wrong by field before anything is sent', async () => {
    const test = open();
    type('Duration', 'soon-ish');
    fireEvent.click(send());
    expect(await screen.findByText(/This is not a duration/)).toBeDefined();
    expect(screen.getByText(/asks for a justification/)).toBeDefined();
    expect(screen.getByText(/asks for a ticket/)).toBeDefined();
    expect(field('Duration').value).toBe('soon-ish');
    expect(sent(test)).toHaveLength(0);
  });
  it('refuses more than the role allows before anything is sent', async () => {
    const test = open();
    fillIn();
    type('Duration', '5h');
    fireEvent.click(send());
    expect(await screen.findByText(/The maximum for this role is 4/)).toBeDefined();
    expect(sent(test)).toHaveLength(0);
  });
  it('sends once, however often it is pressed', async () => {
    const test = open();
    test.answer('activate', () => ({ ok: true, value: { intentId: 'i', outcome: 'waiting-for-approval' } }));
    fillIn();
    fireEvent.click(send());
    fireEvent.click(send());
    fireEvent.keyDown(field('Justification'), { key: 'Enter', ctrlKey: true });
    expect(await screen.findByText('Waiting for approval')).toBeDefined();
    expect(sent(test)).toEqual([
      {
        name: 'activate',
        input: {
          eligibilityId: eligible.eligibilityId,
          duration: 'PT2H',
          justification: REASON,
          ticket: { number: 'CHG0090412', system: '' },
          startsAt: null,
        },
      },
    ]);
    expect(usePanelStore.getState().drafts).toEqual({});
  });
  it('puts a refusal on its field and loses nothing that was typed', async () => {
    const test = open();
    test.answer('activate', () => ({ ok: false, problem: problemOf({ field: 'ticket', requestId: 'r-1' }) }));
    fillIn();
    fireEvent.click(send());
    expect(await screen.findByText(/The service refused it\. Say more\./)).toBeDefined();
    expect(field('Justification').value).toBe(REASON);
    expect(field('Ticket number').value).toBe('CHG0090412');
    expect(document.activeElement).toBe(field('Ticket number'));
  });
  it('shows a refusal without a field as a message, with its request id, and can send again', async () => {
    const test = open();
    test.answer('activate', () => ({ ok: false, problem: problemOf({ requestId: 'r-1' }) }));
    fillIn();
    fireEvent.click(send());
    expect(await screen.findByText(/r-1/)).toBeDefined();
    fireEvent.click(send());
    await vi.waitFor(() => expect(sent(test)).toHaveLength(2));
  });
  it.each(['sign-in-needed', 'step-up-needed'] as const)(
    'signs in again after a refusal of kind %s, with what was typed still there',
    async (kind) => {
      const test = open();
      test.answer('activate', () => ({ ok: false, problem: problemOf({ kind, title: 'Not so.' }) }));
      fillIn();
      fireEvent.click(send());
      const again = await screen.findByRole('button', { name: 'Sign in again' });
      again.focus();
      fireEvent.click(again);
      expect(test.calls.at(-1)).toEqual({ name: 'signIn', input: { accountId: null } });
      act(() => setSlice('session', signingIn));
      expect(again.getAttribute('aria-disabled')).toBe('true');
      expect(document.activeElement).toBe(again);
      fireEvent.click(again);
      expect(test.calls.filter(({ name }) => name === 'signIn')).toHaveLength(1);
      act(() => setSlice('session', { signIn: null }));
      // Main has not said yet how it ended.
      expect(screen.getByText('Not so.')).toBeDefined();
      act(() => setSlice('myRoles', { reading: true }));
      expect(screen.queryByText('Not so.')).toBeNull();
      expect(field('Justification').value).toBe(REASON);
      expect(field('Ticket number').value).toBe('CHG0090412');
      expect(document.activeElement).toBe(send());
    },
  );
  it('keeps the refusal and the draft when the sign-in is cancelled, and says so', async () => {
    const test = open();
    test.answer('activate', () => ({ ok: false, problem: problemOf({ kind: 'sign-in-needed' }) }));
    fillIn();
    fireEvent.click(send());
    const again = await screen.findByRole('button', { name: 'Sign in again' });
    again.focus();
    fireEvent.click(again);
    act(() => setSlice('session', signingIn));
    const cancel = screen.getByRole('button', { name: 'Cancel the sign-in' });
    cancel.focus();
    fireEvent.click(cancel);
    await vi.waitFor(() =>
      expect(useAnnouncements.getState().polite).toBe(
        'Sign-in was cancelled. Nothing was sent; your draft is kept.',
      ),
    );
    act(() => setSlice('session', { signIn: null }));
    act(() => setSlice('myRoles', { reading: true }));
    expect(screen.getByText('The service refused it.')).toBeDefined();
    expect(field('Justification').value).toBe(REASON);
    expect(document.activeElement).toBe(again);
    expect(again.getAttribute('aria-disabled')).toBeNull();
  });
  it('says why the sign-in failed that was tried from here, not one from before, and offers another', async () => {
    const test = open();
    act(() => setSlice('session', { problem: problemOf({ kind: 'timed-out', title: 'An old story.' }) }));
    test.answer('activate', () => ({ ok: false, problem: problemOf({ kind: 'step-up-needed' }) }));
    fillIn();
    fireEvent.click(send());
    expect(await screen.findByText('The service refused it.')).toBeDefined();
    expect(screen.queryByText('An old story.')).toBeNull();
    act(() => setSlice('session', signingIn));
    const problem = problemOf({ kind: 'timed-out', title: 'It took too long.' });
    act(() => setSlice('session', { signIn: null }));
    act(() => setSlice('session', { problem }));
    act(() => setSlice('myRoles', { reading: true }));
    expect(screen.getByText('It took too long.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
    expect(test.calls.at(-1)?.name).toBe('signIn');
    expect(field('Justification').value).toBe(REASON);
  });
  it('shows the step-up it waits for, and says that cancelling it sent nothing', async () => {
    const test = open();
    let answer: (value: object) => void = () => undefined;
    test.answer('activate', () => new Promise((resolve) => (answer = resolve)));
    fillIn();
    fireEvent.click(send());
    act(() => setSlice('session', steppingUp));
    expect(screen.getByText('Prove c1 in your browser')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Open the page again' }));
    expect(test.calls.at(-1)?.name).toBe('openSignInPage');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel the sign-in' }));
    expect(test.calls.at(-1)?.name).toBe('cancelSignIn');
    act(() => setSlice('session', { signIn: null }));
    answer({
      ok: false,
      problem: problemOf({
        kind: 'cancelled',
        title: 'Sign-in was cancelled.',
        advice: 'Nothing was sent; your draft is kept.',
      }),
    });
    expect(await screen.findByText('Sign-in was cancelled.')).toBeDefined();
    expect(field('Justification').value).toBe(REASON);
    expect(sent(test)).toHaveLength(1);
    expect(send().getAttribute('aria-disabled')).toBeNull();
  });
  it('can start later, and sends that moment', async () => {
    const test = open({ ...eligible, asks: asking() });
    type('Justification', REASON);
    fireEvent.click(screen.getByRole('radio', { name: 'Later…' }));
    fireEvent.change(screen.getByLabelText('Start day'), { target: { value: '2026-11-21' } });
    fireEvent.change(screen.getByLabelText('Start time'), { target: { value: 'soon' } });
    fireEvent.click(send());
    expect(await screen.findByText(/This is not a day and time/)).toBeDefined();
    expect(sent(test)).toHaveLength(0);
    fireEvent.change(screen.getByLabelText('Start time'), { target: { value: '8' } });
    expect(screen.getByText(/^Starts tomorrow 08:00 \(/)).toBeDefined();
    fireEvent.click(send());
    await vi.waitFor(() => expect(sent(test)).toHaveLength(1));
    expect(sent(test)[0]?.input).toMatchObject({ startsAt: new Date(2026, 10, 21, 8).getTime() });
  });
  it('takes a recent justification and its ticket, and gives back what was typed', () => {
    const recent = {
      roleDefinitionId: role.definitionId,
      scopeId: '/',
      justification: 'Roll out CA021 report-only',
      ticket: { number: 'CHG1', system: 'Jira' },
      at: NOW - 60_000,
    };
    open();
    act(() => setSlice('myRoles', { recents: [recent] }));
    type('Justification', 'Half a tho');
    fireEvent.click(screen.getByRole('button', { name: 'Recent' }));
    fireEvent.click(screen.getByRole('button', { name: /Roll out CA021/ }));
    expect(field('Justification').value).toBe('Roll out CA021 report-only');
    expect(field('Ticket number').value).toBe('CHG1');
    expect(document.activeElement).toBe(field('Justification'));
    expect(screen.getByText(/Same words as last time/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Put back what you typed' }));
    expect(field('Justification').value).toBe('Half a tho');
  });
  it('keeps a ticket that was typed over one of a recent request', () => {
    open();
    type('Ticket number', 'CHG2');
    const other = { number: 'CHG1', system: '' };
    const recent = { roleDefinitionId: role.definitionId, scopeId: '/', justification: 'Why', at: NOW };
    act(() => setSlice('myRoles', { recents: [{ ...recent, ticket: other }] }));
    fireEvent.click(screen.getByRole('button', { name: 'Recent' }));
    fireEvent.click(screen.getByRole('button', { name: /^Why/ }));
    expect(field('Ticket number').value).toBe('CHG2');
  });
  it('sends nothing offline and says why; what is old is read again first', () => {
    const test = open();
    fillIn();
    const { health } = signedIn();
    act(() => setSlice('health', { ...health, offlineSince: NOW - 60_000 }));
    fireEvent.click(send());
    expect(sent(test)).toHaveLength(0);
    expect(screen.getByText(/Offline since 14:35/)).toBeDefined();
    act(() => setSlice('health', { ...health, offlineSince: null }));
    act(() => setSlice('myRoles', rolesRead({ asOf: NOW - 22 * 60_000, eligible: [eligible] })));
    expect(screen.getByText(/Reading again before you act/)).toBeDefined();
    expect(send().getAttribute('aria-disabled')).toBeNull();
  });
  it('stops sending when the eligibility ends while it is open', () => {
    const test = open();
    fillIn();
    act(() => setSlice('myRoles', { eligible: [{ ...eligible, endsAt: NOW - 1000 }] }));
    fireEvent.click(send());
    expect(screen.getAllByText(/Your eligibility ended/).length).toBeGreaterThan(0);
    expect(sent(test)).toHaveLength(0);
  });
  it('follows a request that waits, and takes it back when told twice', async () => {
    const test = open();
    test.answer('activate', () => ({ ok: true, value: { intentId: 'i', outcome: 'waiting-for-approval' } }));
    fillIn();
    fireEvent.click(send());
    await screen.findByText('Waiting for approval');
    act(() => setSlice('myRoles', { requests: [requestFor(role)] }));
    expect(screen.getByText(/can decide until tomorrow/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: /^Cancel request for/ }));
    expect(test.calls.filter(({ name }) => name === 'cancelRequest')).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /^Cancel the request for/ }));
    fireEvent.click(screen.getByRole('button', { name: /^Cancel the request for/ }));
    expect(test.calls.filter(({ name }) => name === 'cancelRequest')).toEqual([
      { name: 'cancelRequest', input: { requestId: requestFor(role).requestId } },
    ]);
  });
  it('keeps the draft while the outcome is not known', async () => {
    const test = open();
    test.answer('activate', () => ({ ok: true, value: { intentId: 'i', outcome: 'unknown' } }));
    fillIn();
    fireEvent.click(send());
    await screen.findByText('Outcome unknown');
    act(() => closeActivation());
    act(() => openActivation(eligible));
    expect(field('Justification').value).toBe(REASON);
  });
  it('tells above the page a refusal that comes after it was closed', async () => {
    const test = open();
    let answer: (value: object) => void = () => undefined;
    test.answer('activate', () => new Promise((resolve) => (answer = resolve)));
    fillIn();
    fireEvent.click(send());
    act(() => closeActivation());
    answer({ ok: false, problem: problemOf({ title: 'Not so.' }) });
    await vi.waitFor(() => expect(useWindowProblem.getState().problem?.title).toBe(`${role.name}: Not so.`));
  });
  it('keeps the draft over a cancel', () => {
    open();
    fillIn();
    act(() => closeActivation());
    act(() => openActivation(eligible));
    expect(field('Justification').value).toBe(REASON);
  });
  it('says when the policy changed, and takes the focus there', async () => {
    open();
    act(() => setSlice('myRoles', { eligible: [{ ...eligible, asks: { ...asks, maximum: 'PT2H' } }] }));
    const [message] = await screen.findAllByText(/maximum is now 2/);
    expect(document.activeElement?.contains(message ?? null)).toBe(true);
    expect(document.activeElement).not.toBe(document.body);
  });
  it('stops sending when the role becomes active or the eligibility goes', () => {
    const test = open();
    fillIn();
    act(() => setSlice('myRoles', { active: [activeIn(role)] }));
    fireEvent.click(send());
    expect(screen.getAllByText(/active already/).length).toBeGreaterThan(0);
    act(() => setSlice('myRoles', { active: [], eligible: [] }));
    fireEvent.click(send());
    expect(screen.getAllByText(/no longer eligible/).length).toBeGreaterThan(0);
    expect(sent(test)).toHaveLength(0);
    expect(field('Justification').value).toBe(REASON);
  });
  it('sends nothing while an outcome is not known', () => {
    const test = open();
    fillIn();
    act(() => setSlice('activity', { entries: [sentFor(role, { state: 'unknown' })] }));
    fireEvent.keyDown(field('Justification'), { key: 'Enter', ctrlKey: true });
    expect(sent(test)).toHaveLength(0);
  });
  it('lets one ask where the policy cannot be read, and does not promise an activation', () => {
    open({ ...eligible, asks: null });
    expect(screen.getByText('You may not read this role’s rules')).toBeDefined();
    expect(send().textContent).toBe('Request activation');
    expect(screen.queryByRole('slider')).toBeNull();
  });
  it('calls it a request only where somebody has to approve', () => {
    open({ ...eligible, asks: asking() });
    expect(send().textContent).toBe('Activate');
  });
});
