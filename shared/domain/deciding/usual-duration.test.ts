import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoOfMinutes, minutesOf } from '../durations.ts';
import { isLongerThanUsual, usualDuration } from './usual-duration.ts';

const minutes = fc.integer({ min: 5, max: 1440 });

describe('how long somebody asks for', () => {
  it('is a duration that was really asked for, with as many above as below', () => {
    fc.assert(
      fc.property(fc.array(minutes, { minLength: 3, maxLength: 30 }), (asked) => {
        const usual = usualDuration(asked.map(isoOfMinutes));
        const m = minutesOf(usual?.duration ?? '') ?? NaN;
        const [below, above] = [asked.filter((a) => a < m).length, asked.filter((a) => a > m).length];
        return (
          asked.includes(m) &&
          usual?.of === asked.length &&
          below * 2 < asked.length &&
          above * 2 <= asked.length
        );
      }),
    );
  });

  it('is the shorter of the two in the middle', () => {
    expect(usualDuration(['PT8H', 'PT1H', 'PT2H', 'PT4H'])).toEqual({ duration: 'PT2H', of: 4 });
  });

  it('is not known from fewer than three, and nothing is made up for those without one', () => {
    expect(usualDuration(['PT1H', 'PT1H'])).toBeNull();
    expect(usualDuration(['PT1H', 'PT1H', null, 'P1Y'])).toBeNull();
    expect(usualDuration(['PT1H', null, 'PT60M', 'PT1H'])).toMatchObject({ of: 3 });
  });

  it('is exceeded by half as much again, however it is written', () => {
    expect(isLongerThanUsual('PT90M', 'PT1H')).toBe(true);
    expect(isLongerThanUsual('PT89M', 'PT1H')).toBe(false);
    expect(isLongerThanUsual('P1D', 'PT24H')).toBe(false);
    expect(isLongerThanUsual('P1Y', 'PT1H')).toBe(false);
  });
});
