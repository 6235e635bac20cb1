import { describe, expect, it } from 'vitest';
import { NOW } from '../../../state/test-samples.ts';
import { lookedWords } from './looked-words.ts';

describe('looking for what was sent', () => {
  it.each([
    [0, 8000, 'Reading in 8\u00a0s.'],
    [1, 8000, 'Read once, not there yet. Reading again in 8\u00a0s.'],
    [2, 72_000, 'Read 2 times, not there yet. Reading again in 1\u00a0min 12\u00a0s.'],
    [5, 0, 'Read 5 times, not there yet. Reading again now.'],
  ])('%d times, next in %d ms', (times, wait, words) =>
    expect(lookedWords({ times, nextAt: NOW + wait }, NOW)).toBe(words),
  );
});
