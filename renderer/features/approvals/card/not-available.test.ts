import { describe, expect, it } from 'vitest';
import { problemOf } from '../../../state/test-samples.ts';
import { notAvailable, planeNotRead } from './not-available.ts';

describe('what could not be read', () => {
  it('names the permission it takes, else the reason', () => {
    const reason = problemOf({ title: 'Refused.', advice: 'This app lacks GroupMember.Read.All here.' });
    expect(notAvailable(reason)).toBe('Not available: needs GroupMember.Read.All.');
    expect(notAvailable(problemOf({ title: 'It was busy.', advice: '' }))).toBe(
      'Not available: It was busy.',
    );
    const role = problemOf({ kind: 'role-missing', title: 'It takes a role.', advice: '' });
    expect(notAvailable(role)).toBe('Not available: needs a directory role.');
    expect(notAvailable(null)).toContain('no reason');
  });
  it('is said plane by plane, and not of what was read in full', () => {
    const plane = { plane: 'groups', asOf: null } as const;
    const reason = problemOf({ title: 'It was busy.', advice: '' });
    expect(planeNotRead({ ...plane, state: 'complete', reason: null })).toBeNull();
    expect(planeNotRead({ ...plane, state: 'unread', reason: null })).toBe('Groups: not read');
    expect(planeNotRead({ ...plane, state: 'failed', reason })).toBe('Groups not available: It was busy.');
    expect(planeNotRead({ ...plane, state: 'partial', reason })).toContain('there may be more');
  });
});
