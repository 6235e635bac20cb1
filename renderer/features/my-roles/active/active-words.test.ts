import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, NOW, activeIn, roleNamed, sentFor } from '../../../state/test-samples.ts';
import {
  activeCounts,
  compactLine,
  endWords,
  ringWords,
  saidWords,
  stateLine,
  waitWords,
  whyNotDeactivate,
} from './active-words.ts';

const role = roleNamed('Exchange Administrator', 2);
const held = activeIn(role);

describe('inside the ring', () => {
  it.each([
    [2 * HOUR + 14 * MINUTE, ['2\u00a0h', '14\u00a0min']],
    [14 * MINUTE, ['14', 'min']],
    [2 * HOUR, ['2\u00a0h', '']],
    [272_000, ['4:32', '']],
    [72 * HOUR, ['3', 'days']],
  ])('%d ms', (left, words) => expect(ringWords(left)).toEqual(words));
});

describe('what is known of a role in hand', () => {
  it('is in effect only on the service’s word', () => {
    expect(stateLine(held, NOW, true, undefined)).toEqual({
      tone: 'confirmed',
      text: 'In effect since 13:36',
    });
    expect(stateLine(held, NOW, false, undefined)).toEqual({
      tone: 'counted',
      text: 'Counted by this device',
    });
  });
  it('warns from 15 minutes, and differently from 5', () => {
    expect(stateLine(held, NOW + 2 * HOUR - 14 * MINUTE, true, undefined).tone).toBe('soon');
    expect(stateLine(held, NOW + 2 * HOUR - 4 * MINUTE, true, undefined).tone).toBe('last');
  });
  it('does not call it in effect past its end', () => {
    expect(stateLine(held, NOW + 3 * HOUR, true, undefined).text).toBe('Not read since it ended');
    expect(endWords(held.endsAt, NOW + 3 * HOUR)).toBe('ended 16:36');
    expect(compactLine(held, NOW + 3 * HOUR, stateLine(held, NOW + 3 * HOUR, true, undefined))).toBe(
      'ended 16:36',
    );
  });
  it('tells assigned and unknown kinds from activated', () => {
    expect(stateLine({ ...held, kind: 'assigned' }, NOW, true, undefined).text).toBe(
      'Assigned, not activated',
    );
    expect(stateLine({ ...held, kind: 'unknown' }, NOW, true, undefined).text).toContain('not known');
    expect(activeCounts([held, { ...held, kind: 'assigned' }, { ...held, kind: 'unknown' }])).toBe(
      '1 activated, 1 assigned, 1 of unknown kind',
    );
  });
});

describe('for what it was asked', () => {
  it('is the ticket, else the words, else nothing', () => {
    const ticket = { number: 'INC0031790', system: '' };
    expect(saidWords({ asked: { justification: 'Move mail.', ticket } })).toBe('INC0031790');
    expect(saidWords({ asked: { justification: 'Move mail.', ticket: null } })).toBe('Move mail.');
    expect(saidWords({ asked: { justification: ' ', ticket: { number: ' ', system: '' } } })).toBeNull();
    expect(saidWords({ asked: null })).toBeNull();
  });
});

describe('giving a role back', () => {
  it('waits for the five minutes the service keeps it, to the second and never early', () => {
    const young = { ...held, startedAt: NOW - 108_000 };
    expect(whyNotDeactivate(young, NOW, false, undefined)).toBe(
      'Can be deactivated in 3\u00a0min 12\u00a0s: the service keeps it for 5\u00a0min',
    );
    expect(whyNotDeactivate({ ...held, startedAt: NOW - 5 * MINUTE }, NOW, false, undefined)).toBeNull();
    expect(whyNotDeactivate({ ...held, startedAt: NOW - 5 * MINUTE + 1 }, NOW, false, undefined)).toContain(
      '1\u00a0s',
    );
    expect(waitWords(300)).toBe('1\u00a0s');
  });
  it('may be tried where the start is not known', () => {
    expect(whyNotDeactivate({ ...held, startedAt: null }, NOW, false, undefined)).toBeNull();
  });
  it('is held back while something for the role is unsettled, offline, or over', () => {
    expect(whyNotDeactivate(held, NOW, false, sentFor(role, { state: 'unknown' }))).toContain('not known');
    expect(whyNotDeactivate(held, NOW, false, sentFor(role))).toContain('being sent');
    expect(whyNotDeactivate(held, NOW, true, undefined)).toContain('Offline');
    expect(whyNotDeactivate(held, NOW + 3 * HOUR, false, undefined)).toBe('It has ended.');
  });
});
