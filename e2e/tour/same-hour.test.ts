import { describe, expect, it } from 'vitest';
import { sameHour } from './same-hour.ts';

describe('the hour a tour begins at', () => {
  it.each([
    ['before it', new Date(2026, 4, 5, 9, 30), 4 * 60 + 32],
    ['after it', new Date(2026, 4, 5, 14, 3), 24 * 60 - 1],
    ['just at it', new Date(2026, 4, 5, 14, 2), 24 * 60],
  ])('lies ahead when it is %s', (_when, now, minutes) => {
    expect(sameHour(now.getTime())).toBe(minutes * 60_000);
  });
});
