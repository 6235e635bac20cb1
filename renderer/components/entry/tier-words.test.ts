import { describe, expect, it } from 'vitest';
import { TIERS } from '../../../shared/contract/connection.ts';
import { tierAsks, tierSentence, tierUsers } from './tier-words.ts';

describe('a tier in words', () => {
  it('says what it asks for', () => {
    expect(tierAsks('requestor')).toBe('requestor tier: your own roles and requests, and to activate them');
    expect(tierSentence('requestor')).toMatch(
      /^Asks for your own roles and requests, and to activate them\./,
    );
    expect(tierSentence('approver')).toMatch(
      /^Asks to read and decide requests, and to activate own roles\./,
    );
  });
  it('is a choice one can tell from the others', () => {
    expect(new Set(TIERS.map(tierUsers)).size).toBe(TIERS.length);
    expect(new Set(TIERS.map(tierSentence)).size).toBe(TIERS.length);
  });
});
