// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { WaitingRequest } from '../../../../shared/contract/approvals.ts';
import type { PastRequest } from '../../../../shared/contract/past.ts';
import { INITIAL_SLICES } from '../../../../shared/contract/slices.ts';
import { inTestWindow, renderDressed } from '../../../components/test-render.tsx';
import { setSlice, setWindow } from '../../../state/test-bridge.ts';
import {
  HOUR,
  NOW,
  covered,
  guidOf,
  pastFor,
  problemOf,
  roleNamed,
  signedIn,
  waitingFor,
} from '../../../state/test-samples.ts';
import { ApprovalsPage } from '../approvals-page.tsx';

const one = (n: number): WaitingRequest =>
  waitingFor(roleNamed(`Role ${n}`, n), {
    requestId: guidOf(n),
    requestor: { id: guidOf(700 + n), name: `Person ${n}`, upn: null },
    decideBy: NOW + n * HOUR,
  });
/** Grows over all tests: what was opened before stays settled. */
let count = 0;
const follow = (requestId: string, tenantId = guidOf(901)): void =>
  act(() => setSlice('opening', { request: { requestId, tenantId }, count: (count += 1) }));

function open(waiting: readonly WaitingRequest[], past: readonly PastRequest[] = [], flaggedOnly = false) {
  const slices = signedIn();
  const test = setWindow(
    {
      ...slices,
      preferences: {
        ...slices.preferences,
        inbox: { ...slices.preferences.inbox, flaggedOnly },
      },
      approvals: {
        ...INITIAL_SLICES.approvals,
        asOf: NOW,
        coverage: covered('complete'),
        waiting: [...waiting],
      },
      past: { ...INITIAL_SLICES.past, asOf: NOW, coverage: covered('complete'), requests: [...past] },
    },
    NOW,
  );
  renderDressed(<ApprovalsPage />);
  return test;
}
const settle = () => act(() => vi.advanceTimersByTimeAsync(50));
const heading = () => screen.getByRole('heading', { level: 2 });
const button = (name: string) => screen.getByRole('button', { name });

inTestWindow();
beforeEach(() => vi.useFakeTimers({ now: NOW }));
afterEach(() => {
  vi.useRealTimers();
});

describe('a link or a notification', () => {
  it('brings the request on the card, whatever filters are set, with the focus on its heading', async () => {
    const test = open([one(1), one(2)], [], true);
    fireEvent.click(screen.getByRole('tab', { name: /Decided/ }));
    follow(guidOf(2));
    await settle();
    expect(heading().textContent).toContain('asks for Role 2');
    expect(document.activeElement).toBe(heading());
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Justification/ }).value).toBe('');
    expect(test.calls.map(({ name }) => name)).not.toContain('decide');
  });
  it('brings the same one again', async () => {
    open([one(1), one(2)]);
    follow(guidOf(2));
    await settle();
    fireEvent.keyDown(document.body, { key: 'k' });
    follow(guidOf(2));
    await settle();
    expect(heading().textContent).toContain('Role 2');
  });
  it('of another tenant says which, looks for nothing, and offers nothing else', async () => {
    const test = open([one(1)]);
    const before = test.calls.length;
    follow(guidOf(1), guidOf(7));
    await settle();
    expect(heading().textContent).toBe('This request is in another tenant');
    expect(screen.getByText(new RegExp(guidOf(7)))).toBeDefined();
    expect(test.calls.slice(before).map(({ name }) => name)).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
    fireEvent.keyDown(document.body, { key: 'a' });
    fireEvent.click(button('Close'));
    expect(screen.queryByText('This request is in another tenant')).toBeNull();
  });
  it('to what is not among what was read reads once, and shows what came', async () => {
    const test = open([one(1)]);
    test.answer('readApprovals', () => {
      setSlice('approvals', { waiting: [one(1), one(5)] });
      return { ok: true, value: {} };
    });
    follow(guidOf(5));
    await settle();
    expect(test.calls.filter(({ name }) => name === 'readApprovals')).toHaveLength(1);
    expect(heading().textContent).toContain('Role 5');
  });
  it('that is found while one types moves neither the focus nor the filter, and is shown on demand', async () => {
    const test = open([one(1), one(2)]);
    let answered: (value: object) => void = () => undefined;
    test.answer('readApprovals', () => new Promise((resolve) => (answered = resolve)));
    follow(guidOf(5));
    await settle();
    const filter = screen.getByLabelText<HTMLInputElement>('Filter requests');
    filter.focus();
    fireEvent.change(filter, { target: { value: 'role 1' } });
    act(() => setSlice('approvals', { waiting: [one(1), one(5)] }));
    answered({ ok: true, value: {} });
    await settle();
    expect(document.activeElement).toBe(filter);
    expect(filter.value).toBe('role 1');
    expect(screen.queryByRole('button', { name: /^Approve/ })).toBeNull();
    fireEvent.click(button('Show it'));
    await settle();
    expect(heading().textContent).toContain('asks for Role 5');
    expect(filter.value).toBe('');
  });
  it('that is found nowhere leaves the focus in a field', async () => {
    const test = open([one(1)]);
    let answered: (value: object) => void = () => undefined;
    test.answer('readApprovals', () => new Promise((resolve) => (answered = resolve)));
    follow(guidOf(8));
    await settle();
    const filter = screen.getByLabelText<HTMLInputElement>('Filter requests');
    filter.focus();
    answered({ ok: true, value: {} });
    await settle();
    expect(heading().textContent).toBe('This request was not found');
    expect(document.activeElement).toBe(filter);
  });
  it('is not said not to wait while offline', async () => {
    open([one(1)]);
    act(() => setSlice('health', { offlineSince: NOW }));
    follow(guidOf(8));
    await settle();
    expect(heading().textContent).toBe('This request was not found');
  });
  it('to what is over says how it ended', async () => {
    open([one(1)], [pastFor(roleNamed('Role 6', 6), { requestId: guidOf(6), outcome: 'unanswered' })]);
    follow(guidOf(6));
    await settle();
    expect(heading().textContent).toBe('This request does not wait for you any more');
    expect(screen.getByText(/Nobody answered in 24/)).toBeDefined();
    fireEvent.click(screen.getAllByRole('option')[0] ?? document.body);
    expect(heading().textContent).toContain('Role 1');
  });
  it('says that it does not wait only where all was read, and reads again on demand', async () => {
    const test = open([one(1)]);
    const read = (slice: 'approvals' | 'past') => () => {
      setSlice(slice, { coverage: covered('complete').map((plane) => ({ ...plane, asOf: NOW + 20 })) });
      return { ok: true, value: {} } as const;
    };
    test.answer('readApprovals', read('approvals'));
    test.answer('readPast', read('past'));
    follow(guidOf(8));
    await settle();
    expect(heading().textContent).toBe('This request does not wait for you');
    const reason = problemOf({ title: 'Groups are closed.' });
    act(() => setSlice('approvals', { coverage: covered('refused', reason, ['groups']) }));
    expect(heading().textContent).toBe('This request was not found');
    expect(screen.getAllByText(/Groups are closed\./).length).toBeGreaterThan(0);
    const before = test.calls.length;
    fireEvent.click(button('Read again'));
    await settle();
    expect(test.calls.slice(before).map(({ name }) => name)).toEqual(['readApprovals', 'readPast']);
  });
});
