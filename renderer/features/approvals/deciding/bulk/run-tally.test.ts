import { describe, expect, it } from 'vitest';
import { NOW, problemOf } from '../../../../state/test-samples.ts';
import type { ItemNow } from '../item-now.ts';
import { isRetryable, progressWords, retryAt, tallyOf, tallyWords } from './run-tally.ts';

const done: ItemNow = { kind: 'recorded', decision: 'approve', at: null };
const failed = (at?: number): ItemNow => ({
  kind: 'failed',
  problem: problemOf({ kind: 'throttled', ...(at !== undefined && { retryAt: at }) }),
});
const items: ItemNow[] = [
  ...([done, done, { kind: 'already', decided: null, problem: null }] satisfies ItemNow[]),
  ...([
    { kind: 'expired' },
    { kind: 'gone', problem: null },
    failed(NOW),
    failed(NOW + 5),
  ] satisfies ItemNow[]),
  ...([
    { kind: 'refused', problem: problemOf() },
    { kind: 'unknown', looked: null },
  ] satisfies ItemNow[]),
  { kind: 'waiting' },
];

describe('the tally of several decisions', () => {
  it('tells each apart and counts all', () => {
    const tally = tallyOf(items, 'approve');
    expect(tallyWords(tally)).toBe(
      '2 approved, 1 already decided, 2 no longer waiting, 1 refused, 2 not sent, 1 outcome unknown, 1 in progress',
    );
    expect(tally.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
    expect(tallyWords(tallyOf([done], 'deny'))).toBe('1 denied');
  });
  it('counts as done only what nothing more comes of', () => expect(progressWords(items)).toBe('8 of 10'));
  it('offers again what is known to be safe, once all of it may be', () => {
    expect(items.filter(isRetryable)).toHaveLength(2);
    expect(retryAt(items)).toBe(NOW + 5);
    expect(retryAt([failed(), done])).toBeNull();
  });
});
