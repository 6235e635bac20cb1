import { describe, expect, it } from 'vitest';
import { EXCHANGE, rowFor } from '../../review/test-plans.ts';
import { listMove, namedLike } from './list-keys.ts';

describe('the keys of a list', () => {
  it('stay within it', () => {
    expect(listMove('ArrowDown', 2, 3)).toBe(2);
    expect(listMove('ArrowUp', 0, 3)).toBe(0);
    expect(listMove('PageDown', 1, 30)).toBe(9);
    expect(listMove('Home', 5, 30)).toBe(0);
    expect(listMove('End', 5, 30)).toBe(29);
  });
  it('are nothing in an empty list, and leave other keys alone', () => {
    expect(listMove('ArrowDown', 0, 0)).toBeNull();
    expect(listMove('x', 0, 3)).toBeNull();
  });
  it('finds each typed word somewhere in the name', () => {
    expect(namedLike('admin exch')(rowFor(EXCHANGE))).toBe(true);
    expect(namedLike('intune')(rowFor(EXCHANGE))).toBe(false);
    expect(namedLike('  ')(rowFor(EXCHANGE))).toBe(true);
  });
});
