// @vitest-environment jsdom
import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useAnnouncements } from '../../state/announcements.ts';
import { setSlice } from '../../state/test-bridge.ts';
import { HOUR, NOW, problemOf, sentFor } from '../../state/test-samples.ts';
import { inTestInbox, openInbox, press, settle, waitingOf } from './test-inbox.tsx';

const ruben = waitingOf(1, 'Ruben Castellane');
const petra = waitingOf(2, 'Petra Zelinka');
const mine = waitingOf(3, 'Maren Okafor', { own: true });
const greta = waitingOf(4, 'Greta Nyholt');
const ALL = [greta, mine, petra, ruben];

const list = () => screen.getByRole('listbox');
const row = (name: string) => screen.getByRole('option', { name: new RegExp(name) });
const selected = () => screen.queryAllByRole('option', { selected: true }).length;
const shared = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Justification/ });
const button = (name: RegExp) => screen.getByRole('button', { name });
const type = (field: HTMLElement, text: string) => fireEvent.change(field, { target: { value: text } });
const said = () => useAnnouncements.getState().polite;
const results = () => within(screen.getByRole('region', { name: /^(Approv|Den)/ }));
const done = { ok: true, value: { intentId: 'i', outcome: 'recorded' } };
const stopped = (part: Parameters<typeof problemOf>[0]) => ({ ok: false, problem: problemOf(part) });
const answers = (of: Record<string, object>) => ({
  ok: true,
  value: { results: Object.entries(of).map(([id, result]) => ({ id, result })) },
});

inTestInbox();

describe('selecting', () => {
  it('is by x, a range by Shift and x, all by *; each is told', () => {
    openInbox(ALL);
    press('x');
    expect(said()).toBe('1 selected: 1 person, 1 role or group, 1 privileged.');
    press('j');
    press('j');
    press('j');
    press('X', document.body, { shiftKey: true });
    expect(selected()).toBe(3);
    press('Escape');
    expect(selected()).toBe(0);
    expect(said()).toBe('Nothing selected.');
    press('*');
    expect(said()).toContain('3 selected');
    press('Escape');
    press('a', list(), { ctrlKey: true });
    expect(selected()).toBe(3);
  });
  it('is by Space and Shift and arrows in the list, as in any list of many', () => {
    openInbox(ALL);
    expect(list().getAttribute('aria-multiselectable')).toBe('true');
    press(' ', list());
    press('ArrowDown', list(), { shiftKey: true });
    expect(selected()).toBe(2);
    press(' ', list());
    expect(selected()).toBe(1);
  });
  it('is never of one’s own, which is reachable and says nothing of being selected', () => {
    openInbox(ALL);
    fireEvent.click(row('You'));
    press('x');
    expect(said()).toBe('Your own request. Someone else decides.');
    expect(row('You').getAttribute('aria-disabled')).toBe('true');
    expect(row('You').hasAttribute('aria-selected')).toBe(false);
    expect(selected()).toBe(0);
  });
  it('does nothing by characters where they are switched off, with Ctrl and named keys still there', () => {
    openInbox(ALL, { preferences: { letterKeys: false } });
    press('x');
    press('*');
    press('a');
    expect(selected()).toBe(0);
    expect(document.activeElement).toBe(document.body);
    press('a', list(), { ctrlKey: true });
    expect(selected()).toBe(3);
    press('Escape');
    expect(selected()).toBe(0);
  });
  it('loses what ended elsewhere, and says so', () => {
    openInbox(ALL);
    press('*');
    act(() => setSlice('approvals', { waiting: [greta, mine, ruben] }));
    expect(selected()).toBe(2);
    expect(button(/^Approve 2/)).toBeDefined();
    expect(said()).toContain('1 of those selected can no longer be decided; 2 left.');
  });
  it('takes at most a hundred', () => {
    const many = Array.from({ length: 130 }, (_, n) => waitingOf(n + 1, `Person ${n}`));
    openInbox(many);
    press('*');
    expect(button(/^Approve 100/)).toBeDefined();
    expect(said()).toContain('At most 100 are decided at once: 30 more are not selected.');
  });
  it('names how many the filter hides of what would be decided', () => {
    openInbox(ALL);
    press('*');
    type(screen.getByLabelText('Filter requests'), 'petra');
    expect(screen.getByText('2 hidden by the filters')).toBeDefined();
    expect(button(/^Approve 3/)).toBeDefined();
  });
});

describe('deciding several', () => {
  it('is three gestures: *, a, words, Enter; sent once, in one go', async () => {
    const test = openInbox(ALL);
    test.answer('decideMany', () => answers({ w1: done, w2: done, w4: done }));
    press('*');
    press('a');
    expect(document.activeElement).toBe(shared());
    type(shared(), 'Matches the change calendar.');
    press('Enter', shared());
    await settle();
    expect(test.inputs('decideMany')).toEqual([
      {
        decision: 'approve',
        justification: 'Matches the change calendar.',
        items: ['w1', 'w2', 'w4'].map((requestId) => ({ requestId, justification: null })),
      },
    ]);
    expect(results().getByRole('heading', { level: 2 }).textContent).toBe('Approved 3 of 3');
    expect(said()).toBe('3 approved.');
    expect(document.activeElement).toBe(list());
    act(() => setSlice('approvals', { waiting: [mine] }));
    expect(row('Petra').textContent).toContain('Approved');
    await settle(1000);
    expect(screen.getAllByRole('option')).toHaveLength(1);
    expect(selected()).toBe(0);
  });
  it('sends nothing without a reason, and nothing that Esc let go', () => {
    const test = openInbox(ALL);
    press('*');
    fireEvent.click(button(/^Deny 3/));
    expect(screen.getByText('Say why: each of them sees it.')).toBeDefined();
    type(shared(), 'No change record.');
    press('Escape', shared());
    press('Enter', shared());
    expect(test.inputs('decideMany')).toEqual([]);
    expect(shared().value).toBe('No change record.');
  });
  it('lets Esc in the list take the choice back first, then the selection', () => {
    openInbox(ALL);
    press('*');
    press('d');
    act(() => list().focus());
    press('Escape', list());
    expect(said()).toBe('Nothing is chosen.');
    expect(selected()).toBe(3);
    press('Escape', list());
    expect(selected()).toBe(0);
  });
  it('arms nothing for others than were selected then', () => {
    const test = openInbox(ALL);
    press('x');
    press('j');
    press('x');
    press('a');
    type(shared(), 'Fine.');
    fireEvent.click(row('Greta'), { ctrlKey: true });
    press('Enter', shared());
    expect(test.inputs('decideMany')).toEqual([]);
  });
  it('is not of the one on the card where another is selected', async () => {
    const test = openInbox(ALL);
    press('x');
    press('j');
    test.answer('decideMany', () => answers({ w1: done }));
    type(shared(), 'Fine.');
    fireEvent.click(button(/^Approve Ruben Castellane/));
    await settle();
    expect(test.inputs('decide')).toEqual([]);
    expect(test.inputs('decideMany')).toMatchObject([
      { justification: 'Fine.', items: [{ requestId: 'w1', justification: null }] },
    ]);
  });
  it('gives those their own reason that have one, also what was typed before', async () => {
    const test = openInbox(ALL);
    test.answer('decideMany', () => answers({ w1: done, w2: done, w4: done }));
    type(shared(), 'Rotation agreed with the owner.');
    press('*');
    expect(row('Ruben').textContent).toContain('Own reason: Rotation agreed with the owner.');
    expect(screen.getByText('1 with its own reason')).toBeDefined();
    press('j');
    fireEvent.click(button(/^Own reason for Petra/));
    type(screen.getByRole('textbox', { name: 'Own reason for Petra Zelinka' }), 'INC0031902 checked.');
    press('a');
    expect(document.activeElement).toBe(shared());
    expect(shared().getAttribute('aria-label')).toBe('Justification for the other 1, each sees it');
    type(shared(), 'Fine.');
    press('Enter', shared());
    await settle();
    expect(test.inputs('decideMany')).toMatchObject([
      {
        justification: 'Fine.',
        items: [
          { requestId: 'w1', justification: 'Rotation agreed with the owner.' },
          { requestId: 'w2', justification: 'INC0031902 checked.' },
          { requestId: 'w4', justification: null },
        ],
      },
    ]);
  });
  it('shows each result as main records it, before the answer to all of them', async () => {
    const test = openInbox(ALL);
    test.answer('decideMany', () => new Promise<object>(() => undefined));
    press('*');
    type(shared(), 'Fine.');
    fireEvent.click(button(/^Approve 3/));
    await settle();
    expect(results().getByRole('heading', { level: 2 }).textContent).toBe('Approving 3 requests');
    expect(screen.getByText('deciding 3')).toBeDefined();
    const entry = (subject: string, part: object) =>
      sentFor(ruben.role, { id: `e-${subject}`, action: 'approve', subject, ...part });
    act(() =>
      setSlice('activity', {
        entries: [
          entry('w1', { state: 'accepted', at: NOW }),
          entry('w2', {
            state: 'refused',
            problem: problemOf({ kind: 'throttled', title: 'Graph asked us to wait.' }),
          }),
          entry('w4', { state: 'unknown' }),
        ],
      }),
    );
    expect(results().getByText('2 of 3')).toBeDefined();
    expect(row('Ruben').textContent).toContain('Approved');
    expect(row('Petra').textContent).toContain('Not sent, safe to retry');
    expect(row('Greta').textContent).toContain('Outcome unknown');
    // The way back to the card, and to the results again.
    press('k');
    expect(screen.queryByRole('region', { name: /^Approving/ })).toBeNull();
    fireEvent.click(button(/^Show$/));
    expect(results().getByText('2 of 3')).toBeDefined();
    press('j');
    press('a');
    expect(test.inputs('decideMany')).toHaveLength(1);
  });
  it('keeps what failed selected with its words, and sends it alone again', async () => {
    const test = openInbox(ALL);
    test.answer('decideMany', () =>
      answers({
        w1: stopped({ kind: 'throttled', title: 'Not sent: Graph asked us to wait.', retryAt: NOW + 11_000 }),
        w2: stopped({ kind: 'already-decided', title: 'Already approved by Leila.', safeToRetry: false }),
        w4: done,
      }),
    );
    press('*');
    type(shared(), 'Fine.');
    fireEvent.click(button(/^Approve 3/));
    await settle();
    expect(useAnnouncements.getState().assertive).toBe('1 approved, 1 already decided, 1 not sent.');
    expect(results().getByText('Already approved by Leila.')).toBeDefined();
    expect(row('Petra').textContent).toContain('Already decided');
    await settle(1000);
    expect(screen.queryByRole('option', { name: /Petra|Greta/ })).toBeNull();
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('Ruben');
    const again = button(/^Try the 1 again/);
    expect(again.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(again);
    await settle(11_000);
    test.answer('decideMany', () => answers({ w1: done }));
    fireEvent.click(button(/^Try the 1 again/));
    await settle();
    expect(test.inputs('decideMany')).toHaveLength(2);
    expect(test.inputs('decideMany')[1]).toEqual({
      decision: 'approve',
      justification: 'Fine.',
      items: [{ requestId: 'w1', justification: null }],
    });
    expect(results().getByRole('heading', { level: 2 }).textContent).toBe('Approved 2 of 3');
  });
  it('sends nothing a second time whose outcome is not known, also where main said nothing of it', async () => {
    const test = openInbox(ALL);
    test.answer('decideMany', () =>
      answers({ w1: done, w2: { ok: true, value: { intentId: 'i', outcome: 'unknown' } } }),
    );
    press('*');
    type(shared(), 'Fine.');
    fireEvent.click(button(/^Approve 3/));
    await settle();
    expect(results().getAllByText('Outcome unknown')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: /^Try/ })).toBeNull();
    expect(selected()).toBe(0);
    press('*');
    expect(said()).toBe('Nothing selected.');
  });
  it('tells the whole going wrong on each, with all of it still selected', async () => {
    const test = openInbox(ALL);
    test.answer('decideMany', () => stopped({ kind: 'offline', title: 'Graph could not be reached.' }));
    press('*');
    type(shared(), 'Fine.');
    fireEvent.click(button(/^Deny 3/));
    await settle();
    expect(results().getAllByText('Graph could not be reached.')).toHaveLength(3);
    expect(selected()).toBe(3);
    fireEvent.click(button(/^Back to the requests/));
    expect(shared().value).toBe('Fine.');
  });
  it('leaves out what expired while it was selected', () => {
    const soon = waitingOf(1, 'Ruben Castellane', { decideBy: NOW + HOUR });
    openInbox([soon, petra, greta]);
    press('*');
    act(() => setSlice('approvals', { waiting: [{ ...soon, decideBy: NOW - 1 }, petra, greta] }));
    expect(button(/^Approve 2/)).toBeDefined();
  });
});
