import { describe, expect, it } from 'vitest';
import { asking } from '../../state/test-samples.ts';
import { policyChanges, policyChangeSentence } from './policy-change.ts';

describe('a policy that changes while the panel is open', () => {
  it('is not mentioned where it says the same', () => {
    expect(policyChanges(asking(), asking())).toEqual([]);
    expect(policyChanges(null, null)).toEqual([]);
  });
  it('is told by what changed', () => {
    expect(policyChangeSentence(policyChanges(asking(), asking({ maximum: 'PT2H' })))).toBe(
      'The policy changed while this was open: maximum is now 2\u00a0h.',
    );
    expect(policyChanges(asking({ mfa: true }), asking({ approval: true, context: 'c1' }))).toEqual([
      'approval is now needed',
      'MFA is no longer needed',
      'authentication context c1 is now needed',
    ]);
  });
  it('is told when it can be read no more, or now', () => {
    expect(policyChanges(asking(), null)).toEqual(['its rules can no longer be read']);
    expect(policyChanges(null, asking())).toEqual(['its rules can be read now']);
  });
});
