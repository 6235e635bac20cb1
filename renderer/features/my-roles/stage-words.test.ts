import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE, NOW, requestFor, roleNamed } from '../../state/test-samples.ts';
import { decisionTimeLeft, decisionTimeWords, stageLine, stepsOf } from './stage-words.ts';

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
    expect(steps[1]?.detail).toBe('starts tomorrow 14:36');
  });
});

describe('the day to decide', () => {
  it('counts down from the moment of asking', () => {
    expect(decisionTimeLeft(request, NOW)).toBe(24 * HOUR - 34 * MINUTE);
    expect(decisionTimeWords(24 * HOUR - 34 * MINUTE)).toBe('23\u00a0h 26\u00a0min left');
  });
  it('is never called a denial when it is over', () => {
    expect(decisionTimeLeft({ ...request, createdAt: NOW - 25 * HOUR }, NOW)).toBe(0);
    expect(decisionTimeWords(0)).toBe('Nobody answered in 24\u00a0h. Ask again.');
  });
  it('is not counted where nobody decides', () => {
    expect(decisionTimeLeft({ ...request, stage: 'provisioning' }, NOW)).toBeNull();
    expect(decisionTimeLeft({ ...request, createdAt: null }, NOW)).toBeNull();
  });
});
