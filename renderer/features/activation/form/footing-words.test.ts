import { describe, expect, it } from 'vitest';
import { NOW, MINUTE } from '../../../state/test-samples.ts';
import { footingWords } from './footing-words.ts';

describe('what old rows mean for sending', () => {
  it('is said with their age', () => {
    expect(footingWords({ kind: 'reads-first', why: 'stale' }, NOW - 22 * MINUTE, NOW)).toBe(
      'Read 22\u00a0min ago. Reading again before you act.',
    );
    expect(footingWords({ kind: 'reads-first', why: 'cache' }, NOW - 22 * MINUTE, NOW)).toContain(
      'From this device, 14:14',
    );
    expect(footingWords({ kind: 'reads-first', why: 'unread' }, null, NOW)).toContain('Not read yet');
  });
  it('is nothing where they are fresh, or nothing can be sent anyway', () => {
    expect(footingWords({ kind: 'firm' }, NOW, NOW)).toBeNull();
    expect(footingWords({ kind: 'offline', since: NOW }, NOW, NOW)).toBeNull();
  });
});
