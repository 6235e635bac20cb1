import { describe, expect, it } from 'vitest';
import { durationMs } from './duration.ts';
import { echoTimestamp, momentMs, timestamp } from './timestamp.ts';

describe('Edm.Duration', () => {
  it.each([
    ['PT8H', 28_800_000],
    ['PT1H45M', 6_300_000],
    ['P365D', 31_536_000_000],
    ['P1DT0.5S', 86_400_500],
    ['PT0S', 0],
  ])('reads %s', (text, ms) => {
    expect(durationMs(text)).toBe(ms);
  });
  it.each(['P1Y', 'P6M', 'P1W', 'P', 'PT', 'P1DT', '8H', '-PT1H', ''])('knows that %j is none', (text) => {
    expect(durationMs(text)).toBeUndefined();
  });
});

describe('moments', () => {
  it('are written as the service writes them', () => {
    const ms = Date.parse('2026-09-06T18:10:47.010Z');
    expect(timestamp(ms)).toBe('2026-09-06T18:10:47.01Z');
    expect(timestamp(ms - 10)).toBe('2026-09-06T18:10:47Z');
    expect(echoTimestamp(ms, 427)).toBe('2026-09-06T18:10:47.0100427Z');
    expect(echoTimestamp(ms, 4270)).toBe('2026-09-06T18:10:47.010427Z');
    expect(echoTimestamp(ms - 10, 0)).toBe('2026-09-06T18:10:47Z');
  });
  it('are read with up to twelve digits and an offset', () => {
    expect(momentMs('2026-09-06T17:53:52.0427885Z')).toBe(Date.parse('2026-09-06T17:53:52.042Z'));
    expect(momentMs('2026-09-06T19:53:52+02:00')).toBe(Date.parse('2026-09-06T17:53:52Z'));
    for (const text of ['2026-09-06', 'tomorrow', '2026-13-06T00:00:00Z'])
      expect(momentMs(text)).toBeUndefined();
  });
});
