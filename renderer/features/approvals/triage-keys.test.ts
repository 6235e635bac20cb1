import { describe, expect, it } from 'vitest';
import { beside, nextFlagged, triageStep } from './triage-keys.ts';

const press = (key: string, part: object = {}) =>
  triageStep({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...part });

describe('the keys of the inbox', () => {
  it('are those of the design', () => {
    const steps = ['j', 'k', 'n', 'x', 'X', '*', 'a', 'd', '/', 'Escape'].map((key) => press(key));
    expect(steps).toEqual([
      ...['next', 'previous', 'next-flagged', 'select', 'range', 'all'],
      ...['approve', 'deny', 'filter', 'clear'],
    ]);
  });
  it('decide nothing together with others: those are the window’s', () => {
    expect(press('a', { ctrlKey: true })).toBe('all');
    expect(press('a', { metaKey: true })).toBe('all');
    expect(press('a', { ctrlKey: true, shiftKey: true })).toBeNull();
    expect(press('a', { altKey: true })).toBeNull();
    expect(press('d', { ctrlKey: true })).toBeNull();
    expect(press('A', { shiftKey: true })).toBeNull();
    expect(press('constructor')).toBeNull();
  });
});

describe('walking', () => {
  it('stops at either end, and begins at the first', () => {
    expect(beside(['a', 'b'], 'b', 1)).toBe('b');
    expect(beside(['a', 'b'], 'a', -1)).toBe('a');
    expect(beside(['a', 'b'], null, 1)).toBe('a');
    expect(beside([], null, 1)).toBeNull();
  });
  it('finds the next flagged one, from the top again, never the one it is at', () => {
    const flags = (item: string): number => (item === 'b' || item === 'd' ? 1 : 0);
    const items = ['a', 'b', 'c', 'd'];
    expect(nextFlagged(items, 'a', flags)).toBe('b');
    expect(nextFlagged(items, 'b', flags)).toBe('d');
    expect(nextFlagged(items, 'd', flags)).toBe('b');
    expect(nextFlagged(items, null, flags)).toBe('b');
    expect(nextFlagged(['a', 'b'], 'b', flags)).toBeNull();
  });
});
