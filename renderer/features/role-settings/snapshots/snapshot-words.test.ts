import { describe, expect, it } from 'vitest';
import { aboutWords, whyWords } from './snapshot-words.ts';

describe('a snapshot in words', () => {
  it('names the settings that were changed after it, the first four of many', () => {
    expect(aboutWords(['maximum', 'approval'])).toBe('Maximum duration, Approval');
    expect(aboutWords(['maximum', 'signIn', 'ticket', 'approval', 'approvers', 'activeMfa'])).toMatch(
      /^Maximum duration, .* and 2 more$/,
    );
  });
  it('shows a name it does not know as it is', () => {
    expect(aboutWords(['fromTheFuture'])).toBe('fromTheFuture');
    expect(whyWords('undo')).toBe('went back to a snapshot');
  });
});
