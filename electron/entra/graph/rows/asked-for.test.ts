import { describe, expect, it } from 'vitest';
import { durationOf, ticketOf, windowOf } from './asked-for.ts';
import { before, DAY, HOUR, NOW, requestRow, windowInfo } from './test-rows.ts';

const lasting = (duration: string) =>
  requestRow({ scheduleInfo: { startDateTime: before(0), expiration: { duration } } });

describe('the window of a request', () => {
  it.each([
    ['PT30M', HOUR / 2],
    ['PT1H45M', 1.75 * HOUR],
    ['PT1H45M30S', 1.75 * HOUR + 30_000],
    ['P365D', 365 * DAY],
    ['P1DT12H', 1.5 * DAY],
    ['PT29M58.8S', 29 * 60_000 + 58_800],
  ])('ends %s after its start, to the millisecond', (duration, ms) => {
    expect(windowOf(lasting(duration)).endsAt).toBe(NOW + ms);
  });

  it('ends at the moment that is given', () => {
    const window = windowOf(requestRow({ scheduleInfo: windowInfo(HOUR, -HOUR) }));
    expect(window).toEqual({ startsAt: NOW - HOUR, endsAt: NOW + HOUR });
  });

  it.each([
    ['no schedule', undefined],
    ['no expiration', { startDateTime: before(0) }],
    ['a duration without a start', { expiration: { duration: 'PT1H' } }],
    ['a duration of another kind', { startDateTime: before(0), expiration: { duration: 'P1Y' } }],
  ])('has no end that is known with %s', (_, scheduleInfo) => {
    expect(windowOf(requestRow({ scheduleInfo })).endsAt).toBeNull();
  });
});

describe('the length asked for', () => {
  it('is the service’s own, or what lies between start and end', () => {
    expect(durationOf(lasting('PT1H45M'))).toBe('PT1H45M');
    expect(durationOf(requestRow({ scheduleInfo: windowInfo(1.75 * HOUR, 0) }))).toBe('PT1H45M');
  });

  it('is none where it cannot be told', () => {
    expect(durationOf(lasting('P1Y'))).toBeNull();
    expect(durationOf(requestRow({ scheduleInfo: windowInfo(0, HOUR) }))).toBeNull();
  });
});

describe('the ticket of a request', () => {
  it('is none where both of its parts are empty', () => {
    expect(ticketOf(requestRow({ ticketInfo: { ticketNumber: null, ticketSystem: null } }))).toBeNull();
    expect(ticketOf(requestRow())).toBeNull();
  });

  it('may have one part only', () => {
    const one = requestRow({ ticketInfo: { ticketNumber: 'INC0031877', ticketSystem: null } });
    expect(ticketOf(one)).toEqual({ number: 'INC0031877', system: '' });
  });

  it('is cut to what the contract carries', () => {
    const long = requestRow({ ticketInfo: { ticketNumber: 'x'.repeat(10_001), ticketSystem: '' } });
    expect(ticketOf(long)?.number).toHaveLength(10_000);
  });
});
