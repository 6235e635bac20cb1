import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, NOW, requestFor, roleNamed } from '../../../state/test-samples.ts';
import {
  decisionTimeLeft,
  decisionTimeWords,
  isCancellable,
  requestFacts,
  stageLine,
  stepsOf,
} from './stage-words.ts';

const request = requestFor(roleNamed('User Administrator', 4));

describe('the way of a request', () => {
  it('stands at the approval while somebody decides', () => {
    expect(stepsOf(request, NOW).map(({ label, state }) => `${label} ${state}`)).toEqual([
      'Asked done',
      'Approval now',
      'Granted later',
      'In effect later',
    ]);
    expect(stageLine(request, NOW)).toBe('Approval, waiting 34\u00a0min');
  });
  it('claims no step for a word of the service it does not know', () => {
    const steps = stepsOf({ ...request, stage: 'unknown', status: 'PendingMoonPhase' }, NOW);
    expect(steps.at(-1)).toEqual({ label: 'Status not known', detail: 'PendingMoonPhase', state: 'now' });
    expect(steps.some(({ label }) => label === 'Granted')).toBe(false);
  });
  it('says when a granted one starts', () => {
    const steps = stepsOf({ ...request, stage: 'scheduled', startsAt: NOW + 24 * HOUR }, NOW);
    expect(steps.map(({ label, state }) => `${label} ${state}`)).toEqual([
      'Asked done',
      'Granted done',
      'Starts now',
      'In effect later',
    ]);
    expect(steps[2]?.detail).toBe('tomorrow 14:36');
  });
  it('leads to an administrator where more time is asked for', () => {
    const steps = stepsOf({ ...request, action: 'extend', stage: 'waiting-for-administrator' }, NOW);
    expect(steps.map(({ label }) => label)).toEqual(['Asked', 'Administrator', 'Extended']);
  });
  it('can be left while it waits, not once it is being granted', () => {
    expect(isCancellable(request)).toBe(true);
    expect(isCancellable({ ...request, stage: 'scheduled' })).toBe(true);
    expect(isCancellable({ ...request, stage: 'provisioning' })).toBe(false);
    expect(isCancellable({ ...request, stage: 'unknown' })).toBe(false);
  });
});

describe('what was asked for', () => {
  it('is how long, where, and for which ticket', () => {
    expect(requestFacts({ ...request, ticket: { number: 'INC0031877', system: '' } })).toBe(
      '4\u00a0h · Whole tenant · INC0031877',
    );
    expect(requestFacts({ ...request, action: 'renew', duration: 'P90D' })).toBe('Renewal · Whole tenant');
    expect(requestFacts({ ...request, duration: null })).toBe('Whole tenant');
  });
});

describe('the day to decide', () => {
  it('counts down from the moment of asking', () => {
    expect(decisionTimeLeft(request, NOW)).toBe(24 * HOUR - 34 * MINUTE);
    expect(decisionTimeWords(24 * HOUR - 34 * MINUTE)).toBe('23\u00a0h 26\u00a0min left');
  });
  it('is never called a denial when it is over', () => {
    expect(decisionTimeLeft({ ...request, decideBy: NOW - HOUR }, NOW)).toBe(0);
    expect(decisionTimeWords(0)).toBe('Nobody answered in 24\u00a0h. Ask again.');
  });
  it('is not counted where nobody decides', () => {
    expect(decisionTimeLeft({ ...request, stage: 'provisioning' }, NOW)).toBeNull();
    expect(decisionTimeLeft({ ...request, decideBy: null }, NOW)).toBeNull();
  });
});
