// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Past } from '../../../../shared/contract/past.ts';
import type { Preferences } from '../../../../shared/contract/preferences.ts';
import { INITIAL_SLICES } from '../../../../shared/contract/slices.ts';
import { isSampled } from '../../../../shared/domain/deciding/sampling.ts';
import { inTestWindow, renderDressed } from '../../../components/test-render.tsx';
import { setSlice, setWindow } from '../../../state/test-bridge.ts';
import {
  HOUR,
  MINUTE,
  NOW,
  covered,
  deciderOf,
  guidOf,
  pastFor,
  problemOf,
  roleNamed,
  signedIn,
  waitingFor,
} from '../../../state/test-samples.ts';
import { ApprovalsPage } from '../approvals-page.tsx';
import { useDeciders } from './decider-store.ts';

const role = roleNamed('User Administrator', 1);
const row = (n: number, part: Parameters<typeof pastFor>[1] = {}) =>
  pastFor(role, { requestId: guidOf(n), endedAt: NOW - n * HOUR, ...part });

function open(past: Partial<Past>, preferences: Partial<Preferences> = {}) {
  const slices = signedIn();
  const test = setWindow(
    {
      ...slices,
      preferences: { ...slices.preferences, ...preferences },
      approvals: { ...INITIAL_SLICES.approvals, asOf: NOW, coverage: covered('complete') },
      past: { ...INITIAL_SLICES.past, asOf: NOW, coverage: covered('complete'), ...past },
    },
    NOW,
  );
  test.answer('readDeciders', (input) => ({
    ok: true,
    value: {
      deciders: (input as { requestIds: string[] }).requestIds.map((id) => deciderOf(id, { mine: true })),
    },
  }));
  const { container } = renderDressed(<ApprovalsPage />);
  fireEvent.click(screen.getByRole('tab', { name: /Decided/ }));
  const asked = () => test.calls.filter(({ name }) => name === 'readDeciders').map(({ input }) => input);
  return { test, container, asked };
}
const options = () => screen.queryAllByRole('option').map((option) => option.textContent);
const card = () => screen.getByRole('region', { name: 'Request' }).textContent;
const after = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));

inTestWindow();
beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  vi.stubGlobal(
    'IntersectionObserver',
    /** Everything that is drawn is on screen. */
    class {
      readonly tell: (entries: readonly object[]) => void;
      constructor(tell: (entries: readonly object[]) => void) {
        this.tell = tell;
      }
      observe = () => this.tell([{ isIntersecting: true }]);
      disconnect = vi.fn();
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  useDeciders.setState({ visit: '', read: {} });
});

describe('what is over', () => {
  it('is listed newest first, with its outcome, and who decided once that was read', async () => {
    const { asked } = open({
      requests: [row(2, { outcome: 'unanswered' }), row(1), row(3, { outcome: 'unknown', status: 'Xyz' })],
    });
    expect(options()[0]).toContain('Approved');
    expect(options()[1]).toContain('Nobody answered in 24');
    expect(options()[2]).toContain('Ended as ‘Xyz’');
    expect(card()).toContain('Reading who decided…');
    await after(150);
    expect(asked()).toEqual([{ requestIds: [guidOf(1), guidOf(3)] }]);
    expect(options()[0]).toContain('Approved by you');
    expect(card()).toContain('Approved by you');
    await after(MINUTE);
    expect(asked()).toHaveLength(1);
  });
  it('asks for twenty at a time', async () => {
    const { asked } = open({ requests: Array.from({ length: 45 }, (_, n) => row(n + 1)) });
    await after(1000);
    expect(asked().map((input) => (input as { requestIds: string[] }).requestIds.length)).toEqual([
      20, 20, 5,
    ]);
  });
  it('says why it is not known who decided, and reads it again on demand', async () => {
    const { test, asked } = open({ requests: [row(1)] });
    test.answer('readDeciders', () => ({
      ok: false,
      problem: problemOf({ title: 'Busy.', advice: '' }),
    }));
    await after(150);
    expect(card()).toContain('Who decided: Not available: Busy.');
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    await after(150);
    expect(asked()).toHaveLength(2);
  });
  it('is narrowed by words and by how it ended', () => {
    open({
      requests: [
        row(1),
        row(2, { outcome: 'denied', requestor: { id: guidOf(8), name: 'Petra', upn: null } }),
      ],
    });
    fireEvent.change(screen.getByLabelText('Filter decided requests'), { target: { value: 'petra' } });
    expect(options()).toHaveLength(1);
    fireEvent.change(screen.getByLabelText('Filter decided requests'), { target: { value: '' } });
    fireEvent.click(screen.getByRole('button', { name: /How it ended/ }));
    fireEvent.click(screen.getByRole('menuitemradio', { name: 'Approved' }));
    expect(options()).toHaveLength(1);
    expect(options()[0]).not.toContain('Petra');
  });
  it('is nothing only where both planes were read in full', () => {
    open({ requests: [], coverage: covered('refused', problemOf({ title: 'Refused.' }), ['groups']) });
    expect(screen.getAllByText('What you could decide so far is not known.').length).toBeGreaterThan(0);
    expect(screen.getByText(/Group requests could not be read/)).toBeDefined();
    act(() => setSlice('past', { coverage: covered('complete') }));
    expect(screen.getByText(/both read in full/)).toBeDefined();
  });
  it('is read when the page comes up, where it was not read lately', () => {
    const asked = (asOf: number) =>
      open({ requests: [], asOf }).test.calls.some(({ name }) => name === 'readPast');
    expect(asked(NOW - 6 * MINUTE)).toBe(true);
    cleanup();
    expect(asked(NOW - MINUTE)).toBe(false);
  });
});

describe('what a requestor is compared with', () => {
  const waiting = [1, 2, 3].map((n) => waitingFor(role, { requestId: guidOf(500 + n) }));
  const reads = (test: ReturnType<typeof setWindow>) => test.calls.filter(({ name }) => name === 'readPast');
  it('is read again where a request is looked at and it was read a while ago, once', async () => {
    const { test } = open({ requests: [] });
    act(() => setSlice('approvals', { waiting }));
    fireEvent.click(screen.getByRole('tab', { name: /Waiting/ }));
    await after(MINUTE);
    expect(reads(test)).toHaveLength(0);
    await after(5 * MINUTE);
    for (const key of ['j', 'j', 'k']) fireEvent.keyDown(document.body, { key });
    expect(reads(test)).toHaveLength(0);
    await after(1000);
    expect(reads(test)).toHaveLength(1);
    act(() => setSlice('past', { asOf: NOW + 6 * MINUTE }));
    fireEvent.keyDown(document.body, { key: 'j' });
    await after(1000);
    expect(reads(test)).toHaveLength(1);
  });
  it('has what was decided in this run', () => {
    open({ requests: [] });
    const [first, second] = waiting;
    if (!first || !second) throw new Error('none');
    const end = { result: 'denied', by: null, mine: true, at: NOW, justification: null } as const;
    act(() => {
      setSlice('approvals', {
        waiting: [{ ...first, createdAt: NOW, justification: second.justification }],
        decided: [{ ...end, request: { ...second, createdAt: NOW - HOUR } }],
      });
    });
    fireEvent.click(screen.getByRole('tab', { name: /Waiting/ }));
    expect(card()).toContain('Asked for this role once, of those you could decide');
    expect(card()).toContain('1 denied');
    expect(card()).toContain('Same words as before.');
  });
});

describe('a second look', () => {
  const all = Array.from({ length: 60 }, (_, n) => row(n + 1));
  const sampled = all.map(({ requestId }) => requestId).filter((id) => isSampled(id, 5));
  it('has a mark, a filter and a count, and is ticked off', async () => {
    const { test } = open({ requests: all }, { sampleOneIn: 5 });
    fireEvent.click(screen.getByRole('button', { name: 'Picked for a second look' }));
    await after(2000);
    expect(options()).toHaveLength(sampled.length);
    expect(options()[0]).toContain('Second look');
    expect(screen.getByText(new RegExp(`${sampled.length} picked, 0 looked through`))).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Looked through' }));
    expect(test.calls.at(-1)).toEqual({
      name: 'setReviewed',
      input: { requestId: sampled[0], on: true },
    });
    act(() => setSlice('past', { reviewed: [sampled[0] ?? ''] }));
    expect(options()[0]).toContain('Looked through');
    expect(screen.getByRole('button', { name: 'Take the mark away' })).toBeDefined();
  });
  it('is not offered while it is off', () => {
    open({ requests: all });
    expect(screen.queryByText('Picked for a second look')).toBeNull();
  });
  it('shows no fault to axe', async () => {
    const { container } = open({ requests: [row(1), row(2)] }, { sampleOneIn: 5 });
    await after(1000);
    vi.useRealTimers();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
