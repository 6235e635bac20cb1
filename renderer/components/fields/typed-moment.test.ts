import { describe, expect, it } from 'vitest';
import { NOW } from '../../state/test-samples.ts';
import { momentTyped, suggestedStart, tidyTime, typedMoment, zoneText } from './typed-moment.ts';

describe('a typed start', () => {
  it('is a moment on this device’s clock', () => {
    expect(momentTyped('2026-11-21', '08:05')).toBe(new Date(2026, 10, 21, 8, 5).getTime());
  });
  it.each([
    ['', ''],
    ['2026-11-21', ''],
    ['', '08:00'],
    ['2026-11-31', '08:00'],
    ['21.11.2026', '08:00'],
    ['2026-11-21', '25:00'],
  ])('is none for "%s" "%s"', (date, time) => expect(momentTyped(date, time)).toBeUndefined());
  it.each([
    ['8', '08:00'],
    ['8:30', '08:30'],
    ['0830', '08:30'],
    ['8.30', '08:30'],
    ['8 pm', '20:00'],
    ['12 am', '00:00'],
    ['13 pm', '13 pm'],
    ['soon', 'soon'],
  ])('reads the time "%s" as %s', (typed, tidy) => expect(tidyTime(typed)).toBe(tidy));
  it('comes back as it was typed', () => {
    expect(typedMoment(new Date(2026, 0, 2, 3, 4).getTime())).toEqual({
      startDate: '2026-01-02',
      startTime: '03:04',
    });
  });
  it('is first offered at a full hour that is not about to pass', () => {
    expect(new Date(suggestedStart(NOW)).getMinutes()).toBe(0);
    expect(suggestedStart(NOW) - NOW).toBeGreaterThanOrEqual(15 * 60_000);
    expect(suggestedStart(NOW) - NOW).toBeLessThan(75 * 60_000);
  });
  it('names its zone', () => {
    expect(zoneText(NOW)).toMatch(/GMT|UTC/);
  });
});
