import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDuration } from '../../contract/values.ts';
import { minutesOf } from '../durations.ts';
import { secondsOf } from './seconds-of.ts';

describe('seconds of a duration', () => {
  it.each([
    ['PT1H', 3_600],
    ['PT60M', 3_600],
    ['P1D', 86_400],
    ['P1DT1H1M1S', 90_061],
    ['PT0S', 0],
  ])('%s', (duration, seconds) => {
    expect(secondsOf(duration)).toBe(seconds);
  });

  it.each(['P1Y', 'P1M', 'P1W', 'PT1.5H', '-PT1H', 'PT', 'P', '', '8h', `P${'9'.repeat(20)}D`])(
    'none of %j',
    (text) => {
      expect(secondsOf(text)).toBeUndefined();
    },
  );

  it('takes what the contract takes, and counts as the calendar does', () => {
    const parts = fc.tuple(fc.nat(400), fc.nat(99), fc.nat(99), fc.nat(99));
    fc.assert(
      fc.property(parts, ([d, h, m, s]) => {
        const text = `P${d}DT${h}H${m}M${s}S`;
        expect(isoDuration.safeParse(text).success).toBe(true);
        expect(Math.floor((secondsOf(text) ?? NaN) / 60)).toBe(minutesOf(text));
      }),
    );
  });
});
