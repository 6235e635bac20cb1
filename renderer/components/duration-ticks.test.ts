import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationTicks, sliderMinimum, snapped, stepped } from './duration-ticks.ts';

const ceilings = fc.integer({ min: 6, max: 24 * 60 });

describe('the ticks of the slider', () => {
  it('marks half hours up to four hours, and labels every other', () => {
    const ticks = durationTicks(240);
    expect(ticks.map(({ value }) => value)).toEqual([30, 60, 90, 120, 150, 180, 210, 240]);
    expect(ticks.filter(({ label }) => label !== null).map(({ value }) => value)).toEqual([
      30, 60, 120, 180, 240,
    ]);
  });
  it('always ends at the ceiling, with few ticks in order', () => {
    fc.assert(
      fc.property(ceilings, (maximum) => {
        const ticks = durationTicks(maximum);
        expect(ticks.at(-1)).toMatchObject({ value: maximum, at: 1 });
        expect(ticks.at(-1)?.label).not.toBeNull();
        expect(ticks.length).toBeLessThanOrEqual(11);
        const minutes = ticks.map((tick) => tick.value);
        expect([...minutes].sort((a, b) => a - b)).toEqual(minutes);
      }),
    );
  });
});

describe('moving the slider', () => {
  it('reaches the ceiling, whatever it is, and never passes it', () => {
    fc.assert(
      fc.property(ceilings, fc.integer({ min: 0, max: 2000 }), fc.boolean(), (maximum, from, fine) => {
        expect(snapped(maximum, maximum)).toBe(maximum);
        for (const moved of [
          snapped(from, maximum),
          stepped(from, 1, fine, maximum),
          stepped(from, -1, fine, maximum),
        ]) {
          expect(moved).toBeLessThanOrEqual(maximum);
          expect(moved).toBeGreaterThanOrEqual(sliderMinimum(maximum));
        }
      }),
    );
  });
  it('steps to the next half hour, finely to the next five minutes', () => {
    expect(stepped(60, 1, false, 240)).toBe(90);
    expect(stepped(95, 1, false, 240)).toBe(120);
    expect(stepped(95, -1, false, 240)).toBe(90);
    expect(stepped(95, 1, true, 240)).toBe(100);
    expect(stepped(90, 1, false, 105)).toBe(105);
  });
});
