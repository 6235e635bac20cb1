import { describe, expect, it } from 'vitest';
import type { Exchange } from '../tenant/start.ts';
import { countCalls, longestChain } from './outer-calls.ts';

const exchange = (inBatch: boolean): Exchange => ({
  method: 'GET',
  path: '/v1.0/me',
  requestHeaders: {},
  requestBody: undefined,
  status: 200,
  responseBody: {},
  at: '2026-01-01T00:00:00Z',
  inBatch,
  faulted: false,
});

describe('calls', () => {
  it('counts outer calls and batch items apart', () => {
    const calls = countCalls(120, () => 1000);
    calls.hear(exchange(true));
    calls.hear(exchange(true));
    calls.hear(exchange(false));
    expect(calls.inner()).toBe(2);
    expect(calls.outer()).toEqual([{ from: 880, to: 1000 }]);
  });
  it('finds the longest chain, calls side by side counting once', () => {
    const at = (from: number) => ({ from, to: from + 120 });
    expect(longestChain([at(0), at(10), at(130), at(135), at(260)])).toBe(3);
    expect(longestChain([at(0), at(5), at(10)])).toBe(1);
    expect(longestChain([])).toBe(0);
  });
});
