import { describe, expect, it } from 'vitest';
import { HOUR, NOW } from '../../../state/test-samples.ts';
import { lastUsedWords } from './last-used-words.ts';

describe('when a role was last used', () => {
  it.each([
    [NOW - HOUR, 'Today 13:36'],
    [NOW - 20 * HOUR, 'Yesterday'],
    [NOW - 72 * HOUR, '17\u00a0Nov'],
    [null, null],
  ])('%s', (at, words) => expect(lastUsedWords(at, NOW)).toBe(words));
});
