import { describe, expect, it } from 'vitest';
import {
  HOUR,
  NOW,
  activeIn,
  eligibleFor,
  expiredFor,
  roleNamed,
  rolesRead,
} from '../../../state/test-samples.ts';
import { choiceWords, meaning, moreTimeSubject } from './more-time-words.ts';

const role = roleNamed('User Administrator', 4);
const end = NOW + 9 * 24 * HOUR;
const myRoles = rolesRead({
  eligible: [eligibleFor(role, { eligibilityId: 'e', endsAt: end })],
  active: [activeIn(role, { assignmentId: 'a', kind: 'assigned', endsAt: end })],
  expired: [expiredFor(role, { expiredId: 'x', kind: 'assigned' })],
});

describe('asking for more time', () => {
  it('counts from the end of what still runs, and from now for what ran out', () => {
    expect(moreTimeSubject(myRoles, { of: 'eligible', id: 'e' }, NOW)).toMatchObject({
      held: 'eligibility',
      from: end,
    });
    expect(moreTimeSubject(myRoles, { of: 'assigned', id: 'a' }, NOW)).toMatchObject({ held: 'assignment' });
    expect(moreTimeSubject(myRoles, { of: 'expired', id: 'x' }, NOW)).toMatchObject({
      held: 'assignment',
      from: NOW,
    });
    expect(moreTimeSubject(myRoles, { of: 'expired', id: 'gone' }, NOW)).toBeNull();
  });
  it('says what it is not', () => {
    const subject = moreTimeSubject(myRoles, { of: 'eligible', id: 'e' }, NOW);
    expect(subject && meaning(subject)).toContain('never prolongs a running activation');
    const over = moreTimeSubject(myRoles, { of: 'expired', id: 'x' }, NOW);
    expect(over && meaning(over)).toContain('give you the assignment again');
  });
  it('gives the new end with each choice', () => {
    expect(choiceWords(30, end, NOW)).toBe('30 days, until 29\u00a0Dec');
  });
});
