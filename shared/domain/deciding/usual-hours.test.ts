import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOffHours, usualHours } from './usual-hours.ts';

const MINUTE = 60_000;
const DAY_MS = 24 * 60 * MINUTE;
const at = (h: number, m = 0): number => Date.UTC(2026, 10, 18, h, m);
const moment = fc.integer({ min: 0, max: 4e12 });
const minuteOf = (ms: number): number => Math.floor((ms % DAY_MS) / MINUTE);
const within = (minute: number, from: number, length: number): boolean =>
  (minute - from + 1440) % 1440 <= length;

describe('the hours somebody asks at', () => {
  it('are the smallest arc that holds every moment', () => {
    fc.assert(
      fc.property(fc.array(moment, { minLength: 5, maxLength: 12 }), (moments) => {
        const minutes = moments.map(minuteOf);
        // Every arc that begins at one of them and holds all: no other can be smallest.
        const lengths = minutes.map((from) => Math.max(...minutes.map((m) => (m - from + 1440) % 1440)));
        const smallest = Math.min(...lengths);
        const hours = usualHours(moments);
        if (smallest > 16 * 60) return hours === null;
        if (hours === null) return false;
        const length = (hours.to - hours.from + 1440) % 1440;
        return length === smallest && minutes.every((m) => within(m, hours.from, length));
      }),
      { numRuns: 1_000 },
    );
  });

  it('go over midnight where the habit does', () => {
    const night = [at(22), at(23), at(23, 30), at(1), at(2, 15)];
    expect(usualHours(night)).toEqual({ from: 22 * 60, to: 135, of: 5 });
  });

  it('are those of one minute, where it is always the same', () => {
    expect(usualHours(Array.from({ length: 6 }, (_, day) => at(9, 30) - day * DAY_MS))).toEqual({
      from: 570,
      to: 570,
      of: 6,
    });
  });

  it('are none of fewer than five, nor where they are spread over more than 16 h', () => {
    expect(usualHours([at(9), at(9), at(10), at(11)])).toBeNull();
    expect(usualHours([at(0), at(5), at(10), at(15), at(20)])).toBeNull();
    expect(usualHours([at(4), at(8), at(12), at(16), at(20)])).toMatchObject({ from: 240, to: 1200 });
  });

  it('never call a moment off that they hold, nor one up to an hour from them', () => {
    fc.assert(
      fc.property(
        fc.array(moment, { minLength: 5, maxLength: 12 }),
        fc.integer({ min: -60, max: 60 }),
        fc.nat(400),
        (moments, minutesOff, days) => {
          const hours = usualHours(moments);
          if (hours === null) return true;
          return moments.every((m) => !isOffHours(m + minutesOff * MINUTE + days * DAY_MS, hours));
        },
      ),
    );
  });

  it('end an hour after the last and begin an hour before the first', () => {
    const hours = { from: 8 * 60, to: 16 * 60, of: 5 };
    expect([at(7), at(17), at(12)].map((m) => isOffHours(m, hours))).toEqual([false, false, false]);
    expect([at(6, 59), at(17, 1), at(3)].map((m) => isOffHours(m, hours))).toEqual([true, true, true]);
    const night = { from: 23 * 60 + 30, to: 30, of: 5 };
    expect([at(22, 30), at(0), at(1, 30)].map((m) => isOffHours(m, night))).toEqual([false, false, false]);
    expect([at(22, 29), at(1, 31)].map((m) => isOffHours(m, night))).toEqual([true, true]);
  });
});
