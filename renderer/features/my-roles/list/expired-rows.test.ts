import { describe, expect, it } from 'vitest';
import { HOUR, NOW, expiredFor, roleNamed } from '../../../state/test-samples.ts';
import { endedWords, expiredRows, renewUntilWords } from './expired-rows.ts';

const role = roleNamed('User Administrator', 4);
const DAY = 24 * HOUR;

describe('what ran out', () => {
  it('stands with the latest first, and says whether it can be renewed', () => {
    const rows = expiredRows(
      [
        expiredFor(role, { expiredId: 'old', endedAt: NOW - 31 * DAY }),
        expiredFor(role, { expiredId: 'new', endedAt: NOW - DAY }),
      ],
      new Set(),
      NOW,
    );
    expect(rows.map(({ expired, moreTime }) => `${expired.expiredId} ${moreTime}`)).toEqual([
      'new offer',
      'old none',
    ]);
  });
  it('gives the end in days, and the last day to renew', () => {
    expect(endedWords(NOW - HOUR, NOW)).toBe('today');
    expect(endedWords(NOW - DAY, NOW)).toBe('yesterday');
    expect(endedWords(NOW - 5 * DAY, NOW)).toBe('15\u00a0Nov, 5 days ago');
    expect(renewUntilWords(NOW - 5 * DAY, NOW)).toBe('until 15\u00a0Dec');
  });
});
