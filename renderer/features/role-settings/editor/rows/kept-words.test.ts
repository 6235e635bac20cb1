import { describe, expect, it } from 'vitest';
import { keptWords } from './kept-words.ts';

describe('a rule that is kept', () => {
  it('says why, and what is not understood', () => {
    expect(keptWords({ id: 'X', why: 'unknown-member', what: 'quorum' })).toContain('“quorum”');
    expect(keptWords({ id: 'X', why: 'unreadable', what: 'P1Y' })).toContain('“P1Y”');
    expect(keptWords({ id: 'X', why: 'missing', what: null })).toBe('The service gave no such rule');
    expect(keptWords(undefined)).not.toBe('');
  });
});
