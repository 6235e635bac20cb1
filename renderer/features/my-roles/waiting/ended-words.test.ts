import { describe, expect, it } from 'vitest';
import { NOW, endedFor, roleNamed } from '../../../state/test-samples.ts';
import { endedRequestWords } from './ended-words.ts';

const ended = endedFor(roleNamed('User Administrator', 4));

describe('how a request ended', () => {
  it('calls denied only what somebody denied', () => {
    expect(endedRequestWords(ended, NOW).headline).toBe('Denied 13:36');
    for (const outcome of ['unanswered', 'cancelled', 'failed'] as const) {
      expect(endedRequestWords({ ...ended, outcome }, NOW).headline).not.toContain('Denied');
    }
    expect(endedRequestWords({ ...ended, outcome: 'unanswered' }, NOW).sentence).toContain('not denied');
  });
  it('gives the service’s own word for a failure', () => {
    expect(endedRequestWords({ ...ended, outcome: 'failed', status: 'Invalid' }, NOW).sentence).toContain(
      '“Invalid”',
    );
  });
});
