import { describe, expect, it, vi } from 'vitest';
import { snapshot as snapshotSchema, statePatch } from '../../shared/contract/slices.ts';
import { createStore } from './store.ts';
import { testClock } from './testing/test-clock.ts';

describe('the store', () => {
  it('sends a change as a patch with a revision, and only what changed', () => {
    const store = createStore(testClock());
    const heard = vi.fn();
    store.onPatch(heard);
    store.set('preferences', { theme: 'dark' });
    store.set('preferences', { theme: 'dark' });
    store.set('preferences', { theme: 'light' });
    const patches = heard.mock.calls.map(([p]) => statePatch.parse(p).change);
    expect(patches).toEqual([
      { slice: 'preferences', from: 0, to: 1, set: { theme: 'dark' } },
      { slice: 'preferences', from: 1, to: 2, set: { theme: 'light' } },
    ]);
  });

  it('answers a snapshot that the contract accepts and that later changes do not reach', () => {
    const store = createStore(testClock());
    const before = snapshotSchema.parse(store.snapshot());
    store.set('myRoles', { reading: true });
    expect(before.slices.myRoles.reading).toBe(false);
    expect(store.snapshot().revs.myRoles).toBe(1);
  });

  it('tells the time when it was moved', () => {
    const clock = testClock(1_000);
    const store = createStore(clock);
    const heard = vi.fn();
    store.onPatch(heard);
    clock.advance(60_000);
    expect(heard).toHaveBeenCalledWith({ now: 61_000, change: null });
  });
});
