import { describe, expect, it } from 'vitest';
import { MINUTE, NOW, activeIn, roleNamed } from '../../../state/test-samples.ts';
import { countdownWords, nextCountdownAt } from './countdown-words.ts';

const held = activeIn(roleNamed('User Administrator', 4), { endsAt: NOW + 20 * MINUTE });

describe('the spoken countdown', () => {
  it('speaks at 15, 5 and 1 minute, not in between', () => {
    expect(countdownWords([held], NOW, NOW + 4 * MINUTE)).toEqual([]);
    expect(countdownWords([held], NOW + 4 * MINUTE, NOW + 5 * MINUTE)).toEqual([
      'User Administrator ends in 15\u00a0min.',
    ]);
    expect(countdownWords([held], NOW + 5 * MINUTE, NOW + 5 * MINUTE + 1000)).toEqual([]);
  });
  it('says only the nearest after a long sleep, and nothing once it is over', () => {
    expect(countdownWords([held], NOW, NOW + 16 * MINUTE)).toEqual([
      'User Administrator ends in 5\u00a0min.',
    ]);
    expect(countdownWords([held], NOW, NOW + 20 * MINUTE)).toEqual([]);
  });
  it('knows when it will speak next', () => {
    expect(nextCountdownAt([held], NOW)).toBe(NOW + 5 * MINUTE);
    expect(nextCountdownAt([held], NOW + 19 * MINUTE)).toBeNull();
    expect(nextCountdownAt([{ ...held, kind: 'assigned' }], NOW)).toBeNull();
  });
});
