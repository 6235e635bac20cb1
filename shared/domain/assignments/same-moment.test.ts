import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moments, NOW } from './test-held.ts';
import { sameMoment } from './same-moment.ts';

describe('two moments', () => {
  it('are one where they are less than a minute apart, or where neither is there', () => {
    expect(sameMoment(NOW, NOW + 59_999)).toBe(true);
    expect(sameMoment(NOW + 47_000, NOW)).toBe(true);
    expect(sameMoment(NOW, NOW + 60_000)).toBe(false);
    expect(sameMoment(null, null)).toBe(true);
    expect(sameMoment(null, NOW)).toBe(false);
    expect(sameMoment(NOW, null)).toBe(false);
  });

  it('are as far apart either way round', () => {
    fc.assert(fc.property(moments, moments, (a, b) => sameMoment(a, b) === sameMoment(b, a)));
  });
});
