import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageText,
  fractionLeft,
  timeLeftShort,
  timeLeftText,
  untilDeactivatable,
  urgencyOf,
  waitText,
} from './time-left.ts';

const MIN = 60_000;

describe('time left', () => {
  it('turns at 15 and 5 minutes and at the end', () => {
    expect(urgencyOf(15 * MIN + 1)).toBe('calm');
    expect(urgencyOf(15 * MIN)).toBe('soon');
    expect(urgencyOf(5 * MIN)).toBe('last');
    expect(urgencyOf(0)).toBe('over');
  });

  it('counts seconds in the last five minutes only', () => {
    expect(timeLeftText(4 * MIN + 32_000)).toBe('4:32');
    expect(timeLeftText(5 * MIN)).toBe('5:00');
    expect(timeLeftText(14 * MIN + 59_000)).toBe('14\u00a0min');
    expect(timeLeftText(134 * MIN)).toBe('2\u00a0h 14\u00a0min');
    expect(timeLeftText(-1)).toBe('0\u00a0min');
  });

  it('says waits in seconds, from two minutes on in minutes, and never shorter than they are', () => {
    expect(waitText(10_001)).toBe('11\u00a0s');
    expect(waitText(119_000)).toBe('119\u00a0s');
    expect(waitText(2 * MIN)).toBe('2\u00a0min');
    expect(waitText(10 * MIN - 30_000)).toBe('10\u00a0min');
    expect(waitText(65 * MIN)).toBe('1\u00a0h 5\u00a0min');
  });

  it('names the largest unit in lists', () => {
    expect(timeLeftShort(23 * 60 * MIN + 26 * MIN)).toBe('23\u00a0h');
    expect(timeLeftShort(14 * MIN)).toBe('14\u00a0min');
    expect(timeLeftShort(9 * 24 * 60 * MIN)).toBe('9\u00a0days');
  });

  it('fills the ring between 0 and 1, never growing as time passes', () => {
    fc.assert(
      fc.property(
        fc.nat(1e9),
        fc.integer({ min: 1, max: 1e9 }),
        fc.nat(2e9),
        fc.nat(1e9),
        (start, length, a, b) => {
          const earlier = fractionLeft(Math.min(a, b), start, start + length);
          const later = fractionLeft(Math.max(a, b), start, start + length);
          return earlier >= later && later >= 0 && earlier <= 1;
        },
      ),
    );
  });

  it('says ages', () => {
    expect(ageText(14_000)).toBe('14\u00a0s ago');
    expect(ageText(22 * MIN)).toBe('22\u00a0min ago');
    expect(ageText(-5)).toBe('0\u00a0s ago');
  });

  it('knows the five minutes before a role can be given back', () => {
    expect(untilDeactivatable(108_000, 0)).toBe(192_000);
    expect(untilDeactivatable(5 * MIN, 0)).toBe(0);
    expect(untilDeactivatable(1, null)).toBe(0);
  });
});
