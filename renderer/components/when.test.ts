import { describe, expect, it } from 'vitest';
import { dateText, daysAway, exactText, momentText } from './when.ts';

const at = (day: number, hour = 12, minute = 0, month = 10, year = 2026) =>
  new Date(year, month, day, hour, minute).getTime();
const NOW = at(20, 14, 36);

describe('moments in words', () => {
  it.each([
    [at(20, 16, 50), '16:50'],
    [at(21, 0, 50), 'tomorrow 00:50'],
    [at(19, 23, 10), 'yesterday 23:10'],
    [at(30, 9, 5), '30\u00a0Nov, 09:05'],
    [at(3, 9, 5, 0, 2027), '3\u00a0Jan\u00a02027, 09:05'],
  ])('%s reads %s', (moment, words) => expect(momentText(moment, NOW)).toBe(words));
  it('gives the year only where it is another', () => {
    expect(dateText(at(1, 12, 0, 8), NOW)).toBe('1\u00a0Sep');
    expect(dateText(at(30, 12, 0, 5, 2027), NOW)).toBe('30\u00a0Jun\u00a02027');
  });
  it('counts calendar days, not spans of 24 hours', () => {
    expect(daysAway(at(21, 0, 1), at(20, 23, 59))).toBe(1);
    expect(daysAway(at(20, 23, 59), at(20, 0, 1))).toBe(0);
  });
  it('gives UTC with the exact moment', () => {
    expect(exactText(NOW)).toContain(new Date(NOW).toISOString());
  });
});
