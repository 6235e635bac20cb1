import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOf, daysText, daysTyped, isoOfDays } from './days.ts';

describe('days', () => {
  it('survive the way to ISO and back, and can be typed as they are shown', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3650 }), (days) => {
        expect(daysOf(isoOfDays(days))).toBe(days);
        expect(daysTyped(daysText(days))).toBe(days);
      }),
    );
  });
  it.each([
    ['P365D', 365],
    ['PT24H', 1],
    ['PT0S', 0],
    ['P1DT1H', undefined],
    ['P1Y', undefined],
  ])('reads %s', (iso, days) => {
    expect(daysOf(iso)).toBe(days);
  });
  it.each([
    ['30', 30],
    [' 2 Weeks ', 14],
    ['30d', 30],
    ['6 months', undefined],
    ['1.5 days', undefined],
    ['', undefined],
  ])('understands %j', (text, days) => {
    expect(daysTyped(text)).toBe(days);
  });
});
