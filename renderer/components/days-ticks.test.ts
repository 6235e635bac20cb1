import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_DAYS, steppedDays } from './days-ticks.ts';

describe('the slider of days', () => {
  it('goes by months, finely by days, and never past its ends', () => {
    expect(steppedDays(45, 1, false)).toBe(60);
    expect(steppedDays(45, -1, false)).toBe(30);
    expect(steppedDays(45, 1, true)).toBe(46);
    expect(steppedDays(360, 1, false)).toBe(MOST_DAYS);
    fc.assert(
      fc.property(fc.nat(2000), fc.constantFrom(1 as const, -1 as const), fc.boolean(), (from, way, fine) => {
        const days = steppedDays(from, way, fine);
        return days >= 1 && days <= MOST_DAYS && Number.isInteger(days);
      }),
    );
  });
});
