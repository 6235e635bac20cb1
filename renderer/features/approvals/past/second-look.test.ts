import { describe, expect, it } from 'vitest';
import { isSampled } from '../../../../shared/domain/deciding/sampling.ts';
import { deciderOf, guidOf, pastFor, problemOf, roleNamed } from '../../../state/test-samples.ts';
import { isPicked, secondLook, secondLookWords } from './second-look.ts';

const role = roleNamed('User Administrator', 1);
const rows = Array.from({ length: 100 }, (_, n) => ({
  request: pastFor(role, { requestId: guidOf(n) }),
  seen: null,
}));
const sampled = rows.map(({ request }) => request.requestId).filter((id) => isSampled(id, 5));
const [first = '', second = '', third = ''] = sampled;

describe('a second look', () => {
  it('picks only what one approved oneself', () => {
    expect(sampled.length).toBeGreaterThan(5);
    const look = secondLook(
      rows,
      { [first]: deciderOf(first, { mine: true }), [second]: deciderOf(second), [third]: null },
      5,
    );
    expect(look.picked.map(({ request }) => request.requestId)).toEqual([first]);
    expect(look.open).toHaveLength(sampled.length - 2);
    expect(look.looked).toBe(2);
  });
  it('asks no more of what could not be read', () => {
    const unread = deciderOf(first, { state: 'unread', mine: false, problem: problemOf() });
    expect(
      secondLook(rows, { [first]: unread }, 5).open.map(({ request }) => request.requestId),
    ).not.toContain(first);
  });
  it('picks nothing that was denied, one’s own, or while it is off', () => {
    const mine = deciderOf(first, { mine: true });
    const row = { request: pastFor(role, { requestId: first }), seen: null };
    expect(isPicked(row, mine, 5)).toBe(true);
    expect(isPicked(row, mine, 0)).toBe(false);
    expect(isPicked({ ...row, request: { ...row.request, outcome: 'denied' } }, mine, 5)).toBe(false);
    expect(isPicked({ ...row, request: { ...row.request, own: true } }, mine, 5)).toBe(false);
    expect(secondLook(rows, {}, 0)).toEqual({ picked: [], open: [], looked: 0, unread: 0 });
  });
  it('counts what was looked through, and says that it is only so far', () => {
    const read = Object.fromEntries(sampled.map((id) => [id, deciderOf(id, { mine: true })]));
    const all = secondLook(rows, read, 5);
    expect(secondLookWords(all, new Set([first]))).toBe(`${sampled.length} picked, 1 looked through`);
    const part = secondLook(rows, { [first]: deciderOf(first, { mine: true }) }, 5);
    expect(secondLookWords(part, new Set())).toBe('1 picked so far, 0 looked through');
    const unread = deciderOf(first, { state: 'unread', mine: false, problem: problemOf() });
    const some = secondLook(rows, { ...read, [first]: unread }, 5);
    expect(secondLookWords(some, new Set())).toBe(
      `${sampled.length - 1} picked, 0 looked through; of 1 more it is not known who approved it`,
    );
  });
});
