import { describe, expect, it } from 'vitest';
import { median, percentile } from './measure.ts';

describe('percentiles', () => {
  it('are values that were measured, by nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);
    expect(percentile(values, 0.95)).toBe(95);
    expect(percentile(values, 1)).toBe(100);
    expect(median([9, 1, 5])).toBe(5);
    expect(median([4, 1])).toBe(1);
  });
  it('are nothing without values', () => expect(() => median([])).toThrow(RangeError));
});
