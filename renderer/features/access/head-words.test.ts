import { describe, expect, it } from 'vitest';
import { MINUTE, NOW } from '../../state/test-samples.ts';
import { checkedWords } from './head-words.ts';

describe('when it was checked', () => {
  it('is an age while it is fresh, and a warning after', () => {
    expect(checkedWords({ asOf: NOW - 14_000, checking: false }, NOW)).toMatch(/^checked 14\ss ago$/);
    expect(checkedWords({ asOf: NOW - 22 * MINUTE, checking: false }, NOW)).toMatch(
      /^checked 22\smin ago, it may have changed$/,
    );
  });
  it('says what is shown meanwhile', () => {
    expect(checkedWords({ asOf: NOW - 22 * MINUTE, checking: true }, NOW)).toBe(
      'checking again, showing 14:14',
    );
    expect(checkedWords({ asOf: null, checking: true }, NOW)).toBe('checking');
    expect(checkedWords({ asOf: null, checking: false }, NOW)).toBe('not checked yet');
  });
});
