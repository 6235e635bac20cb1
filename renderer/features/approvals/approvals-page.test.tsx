// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Approvals, WaitingRequest } from '../../../shared/contract/approvals.ts';
import { INITIAL_SLICES } from '../../../shared/contract/slices.ts';
import { inTestWindow, renderDressed } from '../../components/test-render.tsx';
import { useAnnouncements } from '../../state/announcements.ts';
import { setSlice, setWindow } from '../../state/test-bridge.ts';
import {
  HOUR,
  MINUTE,
  NOW,
  covered,
  guidOf,
  problemOf,
  roleNamed,
  sentFor,
  signedIn,
  steppingUp,
  waitingFor,
} from '../../state/test-samples.ts';
import { ApprovalsPage } from './approvals-page.tsx';
import { useDecisionStore } from './deciding/decision-store.ts';

const one = (n: number, name: string, part: Partial<WaitingRequest> = {}): WaitingRequest =>
  waitingFor(roleNamed(`Role ${n} Administrator`, n), {
    requestId: `w${n}`,
    requestor: { id: guidOf(700 + n), name, upn: `${name.split(' ')[0] ?? ''}@contoso.com` },
    decideBy: NOW + n * HOUR,
    ...part,
  });
const ruben = one(1, 'Ruben Castellane');
const petra = one(2, 'Petra Zelinka');
const mine = one(3, 'Maren Okafor', { own: true });
const greta = one(4, 'Greta Nyholt');
const ALL = [greta, mine, petra, ruben];

function open(
  part: Partial<Approvals> = {},
  health: { offlineSince: number | null } = { offlineSince: null },
) {
  const slices = signedIn();
  const test = setWindow(
    {
      ...slices,
      health: { ...slices.health, ...health },
      approvals: {
        ...INITIAL_SLICES.approvals,
        asOf: NOW - 8000,
        coverage: covered('complete'),
        waiting: ALL,
        ...part,
      },
      past: { ...INITIAL_SLICES.past, asOf: NOW - 8000, coverage: covered('complete') },
    },
    NOW,
  );
  renderDressed(<ApprovalsPage />);
  return test;
}
const options = () => screen.getAllByRole('option').map((row) => row.textContent);
const chosen = () => screen.getByRole('option', { current: true }).textContent;
const card = () => screen.getByRole('region', { name: 'Request' }).textContent;
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Justification/ });
const button = (name: RegExp) => screen.getByRole('button', { name });
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const press = (key: string, target: Element = document.body, more: object = {}) =>
  fireEvent.keyDown(target, { key, ...more });
const decisions = (test: ReturnType<typeof open>) =>
  test.calls.filter(({ name }) => name === 'decide').map(({ input }) => input);
const recorded = { ok: true, value: { intentId: 'i', outcome: 'recorded' } };
/** Answers main's part: everything that was promised has come. */
const settle = () => act(() => vi.advanceTimersByTimeAsync(0));

inTestWindow();
beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  vi.useRealTimers();
  useDecisionStore.setState({ drafts: {}, sent: {} });
});

describe('the list', () => {
  it('has the least time left first, and starts at the first that can be decided', () => {
    open();
    expect(options().map((text) => /(Ruben|Petra|You|Greta)/.exec(text)?.[1])).toEqual([
      'Ruben',
      'Petra',
      'You',
      'Greta',
    ]);
    expect(chosen()).toContain('Ruben');
    expect(card()).toContain('asks for Role 1 Administrator');
  });
  it('is walked with j and k, with arrows, and found in by /', () => {
    open();
    press('j');
    expect(chosen()).toContain('Petra');
    expect(document.activeElement?.getAttribute('role')).toBe('listbox');
    press('ArrowDown', screen.getByRole('listbox'));
    expect(chosen()).toContain('You');
    press('k');
    expect(card()).toContain('Petra');
    press('/');
    fireEvent.change(screen.getByLabelText('Filter requests'), { target: { value: 'greta' } });
    expect(options()).toHaveLength(1);
    expect(card()).toContain('Greta');
    fireEvent.change(screen.getByLabelText('Filter requests'), { target: { value: 'xch' } });
    expect(screen.getByText('No request matches ‘xch’.')).toBeDefined();
    fireEvent.click(screen.getByText('Clear filter'));
    expect(options()).toHaveLength(4);
  });
  it('names the chosen option to screen readers', () => {
    open();
    const id = screen.getByRole('listbox').getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(id)?.getAttribute('aria-current')).toBe('true');
  });
});

describe('what is said of the reading', () => {
  it('is that nothing waits only where all was read', () => {
    open({ waiting: [] });
    expect(screen.getByRole('heading', { name: 'Nothing waits for you' })).toBeDefined();
    expect(screen.getByText(/Entra roles and groups were both read in full 8/)).toBeDefined();
  });
  it.each(['partial', 'refused', 'failed'] as const)('is never nothing where it was %s', (state) => {
    open({ waiting: [], coverage: covered(state, problemOf({ title: 'Not readable.' })) });
    expect(screen.queryByText(/Nothing waits/)).toBeNull();
    expect(screen.getByText(/Not readable\.$/)).toBeDefined();
    expect(screen.getAllByText('What waits for you is not known.').length).toBeGreaterThan(0);
    expect(button(/^Try again$/)).toBeDefined();
  });
  it('is nothing yet before the first reading, which the page asks for', () => {
    const test = open({ asOf: null, waiting: [], coverage: covered('unread') });
    expect(screen.queryByText(/Nothing waits/)).toBeNull();
    expect(test.calls.map(({ name }) => name)).toContain('readApprovals');
  });
  it('is not asked for where it was read lately, or nothing can be reached', () => {
    const test = open();
    expect(test.calls).toEqual([]);
  });
  it('is its age while offline, when nothing can be decided and everything read', () => {
    const test = open({ asOf: NOW - 22 * MINUTE }, { offlineSince: NOW - 22 * MINUTE });
    expect(screen.getByText(/Offline since 14:14/)).toBeDefined();
    type('Known change.');
    fireEvent.click(button(/^Approve/));
    press('a');
    press('Enter', field());
    expect(decisions(test)).toEqual([]);
    expect(button(/^Approve/).getAttribute('aria-disabled')).toBe('true');
    expect(field().value).toBe('Known change.');
  });
  it('counts no own request, and nothing waits where only that is left', () => {
    open({ waiting: [mine] });
    expect(screen.getByText('none')).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Nothing waits for you' })).toBeDefined();
    expect(options()).toHaveLength(1);
  });
});

describe('deciding', () => {
  it('is two gestures: a, words, Enter; sent once; then the next', async () => {
    const test = open();
    test.answer('decide', () => recorded);
    press('a');
    expect(document.activeElement).toBe(field());
    type('Known change.');
    press('Enter', field());
    press('Enter', field());
    fireEvent.click(button(/^Approv/));
    await settle();
    expect(decisions(test)).toEqual([
      { requestId: 'w1', decision: 'approve', justification: 'Known change.' },
    ]);
    expect(useAnnouncements.getState().polite).toBe('Approved: Ruben Castellane, Role 1 Administrator.');
    // Main no longer lists it; for a second it stays where it was.
    act(() => setSlice('approvals', { waiting: [greta, mine, petra] }));
    expect(chosen()).toContain('Approved');
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(options()).toHaveLength(3);
    expect(chosen()).toContain('Petra');
    expect(field().value).toBe('');
    expect(decisions(test)).toHaveLength(1);
  });
  it('leaves the focus where it is when the next request comes up on an empty card', async () => {
    const test = open({ waiting: [ruben] });
    test.answer('decide', () => recorded);
    press('a');
    type('Known change.');
    press('Enter', field());
    await settle();
    act(() => setSlice('approvals', { waiting: [] }));
    await act(() => vi.advanceTimersByTimeAsync(1000));
    expect(screen.queryByRole('option')).toBeNull();
    act(() => setSlice('approvals', { waiting: [petra] }));
    expect(chosen()).toContain('Petra');
    expect(document.activeElement).not.toBe(field());
    press('a');
    expect(document.activeElement).toBe(field());
  });
  it('lets go with Esc, and Enter without a choice sends nothing', () => {
    const test = open();
    press('d');
    type('No change record.');
    press('Escape', field());
    press('Enter', field());
    expect(decisions(test)).toEqual([]);
    expect(field().value).toBe('No change record.');
  });
  it('asks for a justification before anything is sent', () => {
    const test = open();
    fireEvent.click(button(/^Deny/));
    expect(screen.getByText('Say why: Ruben sees it.')).toBeDefined();
    expect(document.activeElement).toBe(field());
    expect(decisions(test)).toEqual([]);
  });
  it('is not armed for another request by what was chosen for one', () => {
    const test = open();
    press('d');
    fireEvent.click(screen.getAllByRole('option')[1] ?? document.body);
    type('Fine.');
    press('Enter', field());
    expect(decisions(test)).toEqual([]);
  });
  it('is not for one’s own request, which stays reachable and says why', () => {
    const test = open();
    const own = screen.getAllByRole('option')[2] ?? document.body;
    expect(own.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(own);
    expect(card()).toContain('Maren Okafor (you)');
    expect(screen.getAllByText('Your own request. Someone else decides.').length).toBeGreaterThan(0);
    press('a');
    press('Enter', field());
    fireEvent.click(button(/^Deny/));
    expect(decisions(test)).toEqual([]);
  });
  it('shows a refusal, keeps what was typed, over other requests too, and can be sent again', async () => {
    const test = open();
    test.answer('decide', () => ({ ok: false, problem: problemOf({ title: 'Not so.', requestId: 'r-1' }) }));
    type('Known change.');
    fireEvent.click(button(/^Approve/));
    await settle();
    expect(screen.getByText('Not so.')).toBeDefined();
    expect(screen.getByText(/r-1/)).toBeDefined();
    press('j');
    expect(field().value).toBe('');
    press('k');
    expect(field().value).toBe('Known change.');
    test.answer('decide', () => recorded);
    fireEvent.click(button(/^Approve/));
    await settle();
    expect(decisions(test)).toHaveLength(2);
    expect(chosen()).toContain('Approved');
  });
  it('says who was faster, neutrally, with what was typed still there', async () => {
    const test = open();
    const title = 'Already approved by Leila Haddani, 14:35.';
    test.answer('decide', () => {
      setSlice('approvals', {
        waiting: [greta, mine, petra],
        decided: [
          {
            request: ruben,
            result: 'approved',
            by: 'Leila Haddani',
            mine: false,
            at: NOW - MINUTE,
            justification: null,
          },
        ],
      });
      const advice = 'Your decision was not recorded.';
      return {
        ok: false,
        problem: problemOf({ kind: 'already-decided', title, advice, safeToRetry: false }),
      };
    });
    type('No change record.');
    fireEvent.click(button(/^Deny/));
    await settle();
    expect(screen.getAllByText(title).length).toBeGreaterThan(0);
    expect(screen.getByText('Your decision was not recorded.')).toBeDefined();
    expect(card()).toContain('Ruben');
    expect(field().value).toBe('No change record.');
    fireEvent.click(button(/^Deny/));
    expect(decisions(test)).toHaveLength(1);
    press('j');
    expect(options()).toHaveLength(3);
  });
  it('keeps the card where the request ended elsewhere while it was read', () => {
    open();
    type('No change record.');
    act(() => setSlice('approvals', { waiting: [greta, mine, petra] }));
    expect(card()).toContain('Ruben');
    expect(screen.getAllByText('It no longer waits.').length).toBeGreaterThan(0);
    expect(field().value).toBe('No change record.');
    expect(button(/^Approve/).getAttribute('aria-disabled')).toBe('true');
  });
  it('ends after 24 h, and that is never called denied', () => {
    open({ waiting: [{ ...ruben, decideBy: NOW - 1000 }] });
    expect(screen.getAllByText(/Nobody answered in 24/).length).toBeGreaterThan(0);
    expect(card()).not.toMatch(/denied/i);
    expect(button(/^Approve/).getAttribute('aria-disabled')).toBe('true');
  });
  it('sends nothing a second time while the outcome is not known, and says how often was looked', async () => {
    const test = open();
    test.answer('decide', () => ({ ok: true, value: { intentId: 'i', outcome: 'unknown' } }));
    type('Known change.');
    fireEvent.click(button(/^Approve/));
    await settle();
    act(() =>
      setSlice('activity', {
        entries: [
          sentFor(ruben.role, {
            id: 'i',
            action: 'approve',
            subject: 'w1',
            state: 'unknown',
            looked: { times: 0, nextAt: NOW + 2000 },
          }),
        ],
      }),
    );
    expect(screen.getByText(/^Not read yet\. Reading in 2/)).toBeDefined();
    act(() =>
      setSlice('activity', {
        entries: [
          sentFor(ruben.role, {
            id: 'i',
            action: 'approve',
            subject: 'w1',
            state: 'unknown',
            looked: { times: 2, nextAt: NOW + 8000 },
          }),
        ],
      }),
    );
    expect(screen.getByText(/Read 2 times\. Reading again in 8/)).toBeDefined();
    fireEvent.click(button(/^Approve/));
    press('a');
    press('Enter', field());
    expect(decisions(test)).toHaveLength(1);
  });
  it('shows the step-up it waits for, with the way out', async () => {
    const test = open();
    let answer: (value: object) => void = () => undefined;
    test.answer('decide', () => new Promise((resolve) => (answer = resolve)));
    type('Known change.');
    fireEvent.click(button(/^Approve/));
    act(() => setSlice('session', steppingUp));
    expect(screen.getByText('Prove c1 in your browser')).toBeDefined();
    fireEvent.click(button(/^Cancel the sign-in$/));
    expect(test.calls.at(-1)?.name).toBe('cancelSignIn');
    act(() => setSlice('session', { state: 'signed-in', signIn: null }));
    answer({
      ok: false,
      problem: problemOf({
        kind: 'cancelled',
        title: 'Sign-in was cancelled.',
        advice: 'Nothing was sent; your draft is kept.',
      }),
    });
    await settle();
    expect(screen.getByText('Sign-in was cancelled.')).toBeDefined();
    expect(field().value).toBe('Known change.');
    expect(button(/^Approve/).getAttribute('aria-disabled')).toBeNull();
  });
});

describe('where there is room for one of list and card', () => {
  it('shows the list with its filter again where nothing is left on the card', () => {
    open();
    fireEvent.click(screen.getAllByRole('option')[1] as HTMLElement);
    const pane = () => document.querySelector('[data-pane]')?.getAttribute('data-pane');
    expect(pane()).toBe('card');
    fireEvent.change(screen.getByLabelText('Filter requests'), { target: { value: 'nobody' } });
    expect(pane()).toBe('list');
  });
});

describe('what others wrote', () => {
  it('cannot hide or reorder anything', () => {
    open({ waiting: [{ ...ruben, justification: 'Approve \u202eetaidemmi\u202c' }] });
    expect(screen.getAllByText('U+202E').length).toBeGreaterThan(0);
    expect(document.body.textContent).not.toContain('\u202e');
  });
});

describe('the decided ones', () => {
  it('stand in a list of their own with who decided', () => {
    open({
      decided: [
        { request: petra, result: 'denied', by: 'Leila Haddani', mine: false, at: NOW, justification: 'No.' },
      ],
    });
    fireEvent.click(screen.getByRole('tab', { name: /Decided/ }));
    expect(options()[0]).toContain('Denied by Leila Haddani');
    expect(card()).toContain('Petra');
    expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
  });
});
