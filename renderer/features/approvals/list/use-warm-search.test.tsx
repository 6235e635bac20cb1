// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { roleNamed, waitingFor } from '../../../state/test-samples.ts';
import { useWarmSearch } from './use-warm-search.ts';

const role = roleNamed('Intune Administrator', 3);

/** So many requests, and how many of them were looked into. */
function watched(count: number) {
  const looked = new Set<number>();
  const requests = Array.from({ length: count }, (_, n) =>
    Object.defineProperty({ ...waitingFor(role, { requestId: `w${n}` }) }, 'justification', {
      get: () => {
        looked.add(n);
        return 'Reset the kiosks';
      },
    }),
  );
  return { requests, looked };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what the filter looks into', () => {
  it('is made ready a part at a time, all of it before a key is pressed', () => {
    const { requests, looked } = watched(500);
    renderHook(() => useWarmSearch(requests));
    expect(looked.size).toBe(0);
    vi.advanceTimersToNextTimer();
    expect(looked.size).toBe(200);
    vi.runAllTimers();
    expect(looked.size).toBe(500);
  });
  it('is left for the key where it is little, or the list went away', () => {
    const few = watched(200);
    renderHook(() => useWarmSearch(few.requests));
    const many = watched(500);
    const { unmount } = renderHook(() => useWarmSearch(many.requests));
    unmount();
    vi.runAllTimers();
    expect(few.looked.size + many.looked.size).toBe(0);
  });
});
