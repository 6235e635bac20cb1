import { describe, expect, it } from 'vitest';
import { asking } from '../../../state/test-samples.ts';
import { asksLine, asksSlots } from './asks-words.ts';

describe('what an activation asks', () => {
  it('fills the fixed slots', () => {
    expect(asksSlots(asking({ maximum: 'PT1H45M', mfa: true, ticket: true, approval: true }))).toEqual({
      maximum: 'max 1\u00a0h 45\u00a0min',
      approval: 'approval',
      proof: { kind: 'mfa', text: 'MFA' },
      ticket: 'ticket',
    });
  });
  it('shows the authentication context where there is one', () => {
    expect(asksSlots(asking({ mfa: true, context: 'c1' })).proof).toEqual({
      kind: 'context',
      text: 'context c1',
    });
  });
  it('reads as one line on narrow pages', () => {
    expect(asksLine(asking({ approval: true }))).toBe('max 4\u00a0h · approval');
    expect(asksLine(null)).toBe('policy not readable');
  });
});
