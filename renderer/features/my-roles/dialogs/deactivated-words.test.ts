import { describe, expect, it } from 'vitest';
import { deactivatedWords } from './deactivated-words.ts';

describe('after a deactivation', () => {
  it('says given back only where the service ended it', () => {
    expect(deactivatedWords('Reader', 'ended')).toBe('Reader was given back.');
    expect(deactivatedWords('Reader', 'unknown')).toContain('not known yet');
    expect(deactivatedWords('Reader', 'in-progress')).toContain('is under way');
    expect(deactivatedWords('Reader', 'in-progress')).not.toContain('was given back');
  });
});
