import { describe, expect, it } from 'vitest';
import type { PastRequest } from '../../../../shared/contract/past.ts';
import { habitsFor, habitsOf } from '../../../../shared/domain/deciding/habits.ts';
import {
  HOUR,
  MEMBER,
  NOW,
  covered,
  pastFor,
  problemOf,
  roleNamed,
  waitingFor,
} from '../../../state/test-samples.ts';
import { historyReach, historyTitle, othersTitle } from './history-words.ts';
import type { History } from './use-history.ts';

const role = roleNamed('User Administrator', 1);
const request = waitingFor(role);
function history(
  past: readonly PastRequest[],
  state: Parameters<typeof covered>[0] = 'complete',
  reading = false,
  ofOther: Parameters<typeof covered>[0] = 'complete',
): History {
  const [coverage] = covered(state, state === 'complete' ? null : problemOf({ title: 'Busy.', advice: '' }));
  const other = covered(ofOther, problemOf({ title: 'Shut.', advice: '' }))[1];
  if (!coverage || !other) throw new Error('no plane');
  return { habits: habitsFor(habitsOf(past), request), coverage, other, since: NOW - 900 * HOUR, reading };
}
const one = pastFor(role);
const denied = pastFor(roleNamed('Other', 2), { requestId: 'p2', outcome: 'denied' });

describe('what a person asked for before', () => {
  it('is counted for the role, with its reach', () => {
    expect(historyTitle(request, history([one]))).toBe('Asked for this role once, of those you could decide');
    expect(historyTitle(request, history([one], 'partial'))).toContain('at least once');
    expect(historyTitle({ ...request, scope: MEMBER }, history([]))).toContain('this group');
  });
  it('is none only where all that is listed was read', () => {
    expect(historyTitle(request, history([]))).toContain('No earlier request');
    for (const state of ['partial', 'refused', 'failed', 'unread'] as const)
      expect(historyTitle(request, history([], state))).toBe('Earlier requests');
  });
  it('is counted by how it ended, of all roles, since when it is listed', () => {
    expect(historyReach(history([one, denied]), NOW)[0]).toMatch(
      /^Of every role and group together: 1 approved, 1 denied, which the service lists since .+\.$/,
    );
    expect(historyReach(history([]), NOW)[0]).toContain('nothing else');
  });
  it('says how many others there are, and that not all are shown', () => {
    expect(othersTitle(1)).toBe('Asked for other roles and groups once');
    expect(othersTitle(12)).toBe('Asked for other roles and groups 12 times, the last 3 of them');
  });
  it('claims nothing of what was not read, and says why', () => {
    expect(historyReach(history([], 'refused'), NOW)).toEqual(['Not available: Busy.']);
    expect(historyReach(history([one], 'partial'), NOW)[1]).toBe(
      'Not all could be read. Not available: Busy.',
    );
    expect(historyReach(history([], 'unread', true), NOW)).toEqual([]);
    expect(historyReach(history([], 'unread'), NOW)).toEqual(['Earlier requests were not read yet.']);
  });
  it('claims nothing of roles and groups together where the other of the two was not read', () => {
    expect(historyTitle(request, history([], 'complete', false, 'refused'))).toContain('No earlier request');
    expect(historyReach(history([], 'complete', false, 'refused'), NOW)).toEqual([
      'Groups not available: Shut.',
    ]);
    const [some, why] = historyReach(history([one, denied], 'complete', false, 'partial'), NOW);
    expect(some).toMatch(/^Of what could be read: at least 1 approved, 1 denied, which the service lists/);
    expect(why).toBe('Groups: there may be more. Not available: Shut.');
    expect(historyReach(history([], 'complete', true, 'unread'), NOW)).toEqual([]);
    expect(historyReach(history([one], 'refused', false, 'refused'), NOW)).toHaveLength(3);
  });
});
