import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { durationText, isoOfMinutes, minutesOf, minutesTyped } from './durations.ts';

describe('durations', () => {
  it('survive the way to ISO and back, to the minute', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 24 * 60 }), (m) => minutesOf(isoOfMinutes(m)) === m));
  });

  it('can be typed as they are shown', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 24 * 60 }), (m) => minutesTyped(durationText(m)) === m));
  });

  it.each([
    ['PT1H45M', 105],
    ['PT30M', 30],
    ['P1D', 1440],
    ['PT0S', 0],
  ])('reads %s', (iso, minutes) => {
    expect(minutesOf(iso)).toBe(minutes);
  });

  it.each(['P1Y', 'P6M', '8h', '', '-PT1H'])('refuses %j', (iso) => {
    expect(minutesOf(iso)).toBeUndefined();
  });

  it.each([
    ['90', 90],
    ['2', 120],
    ['12', 720],
    ['13', 13],
    ['1:30', 90],
    ['1h30', 90],
    ['1 h 30 min', 90],
    ['1.5 h', 90],
    ['1,5h', 90],
    ['45 min', 45],
    [' 8 H ', 480],
  ])('understands %j', (text, minutes) => {
    expect(minutesTyped(text)).toBe(minutes);
  });

  it.each(['', 'soon', '1:75', '-3', 'h', '1e3'])('does not guess at %j', (text) => {
    expect(minutesTyped(text)).toBeUndefined();
  });

  it('are shown in hours and minutes', () => {
    expect(durationText(105)).toBe('1\u00a0h 45\u00a0min');
    expect(durationText(480)).toBe('8\u00a0h');
    expect(durationText(30)).toBe('30\u00a0min');
  });
});
