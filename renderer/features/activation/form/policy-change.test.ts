import { describe, expect, it } from 'vitest';
import type { ActivationAsks } from '../../../../shared/contract/my-roles.ts';
import { asking } from '../../../state/test-samples.ts';
import { policyChangeSentences } from './policy-change.ts';

const change = (before: ActivationAsks | null, now: ActivationAsks | null) =>
  policyChangeSentences([{ name: null, before, now }]).join();
const OPEN = 'The policy changed while this was open: ';
const user = (id: string) => ({ kind: 'user' as const, id, name: id });

describe('a policy that changes while the panel is open', () => {
  it('is not mentioned where it says the same', () => {
    expect(change(asking(), asking())).toBe('');
    expect(change(null, null)).toBe('');
  });
  it('is told by what changed', () => {
    expect(change(asking(), asking({ maximum: 'PT2H' }))).toBe(`${OPEN}maximum is now 2\u00a0h.`);
    expect(change(asking({ mfa: true }), asking({ approval: true, context: 'c1' }))).toBe(
      `${OPEN}approval is now needed, MFA is no longer needed, authentication context c1 is now needed.`,
    );
  });
  it('is told by who can decide now', () => {
    const by = (...ids: string[]) => asking({ approval: true, approvers: ids.map(user) });
    expect(change(by('Ruben'), by('Ruben', 'Leila'))).toBe(`${OPEN}who can decide is now Ruben, Leila.`);
    expect(change(by('Ruben'), by('Ruben'))).toBe('');
  });
  it('is told when it can be read no more, or now', () => {
    expect(change(asking(), null)).toBe(`${OPEN}its rules can no longer be read.`);
    expect(change(null, asking())).toBe(`${OPEN}its rules can be read now.`);
  });
  it('names the role among several, and only those that changed', () => {
    expect(
      policyChangeSentences([
        { name: 'Teams Administrator', before: asking(), now: asking() },
        { name: 'Intune Administrator', before: asking(), now: asking({ ticket: true }) },
      ]),
    ).toEqual(['The policy of Intune Administrator changed while this was open: a ticket is now needed.']);
  });
});
