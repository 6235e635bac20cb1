import { describe, expect, it } from 'vitest';
import type { ActivationAsks, Approver } from '../../../../shared/contract/my-roles.ts';
import { HOUR, NOW, asking, eligibleFor, roleNamed } from '../../../state/test-samples.ts';
import { stepsAhead, type AskedFor } from './steps-ahead.ts';

const ruben: Approver = { kind: 'user', id: 'u1', name: 'Ruben Castellane' };
const leila: Approver = { kind: 'user', id: 'u2', name: 'Leila Haddani' };
const asked = (asks: ActivationAsks | null, part: Partial<AskedFor> = {}): AskedFor => ({
  eligible: eligibleFor(roleNamed('Intune Administrator', 3), { asks }),
  minutes: 120,
  startsAt: null,
  ...part,
});
const titles = (...all: AskedFor[]) => stepsAhead(all, NOW).map(({ title }) => title);

describe('what will happen', () => {
  it('follows the policy', () => {
    expect(titles(asked(asking({ context: 'c1', approval: true, approvers: [ruben, leila] })))).toEqual([
      'You may be asked to sign in again',
      'One of 2 people decides',
      'Then active for 2\u00a0h, from the grant',
    ]);
    expect(titles(asked(asking()))).toEqual(['Then active for 2\u00a0h']);
  });
  it('says when a later start counts', () => {
    expect(titles(asked(asking(), { startsAt: NOW + 24 * HOUR }))).toEqual([
      'Starts tomorrow 14:36',
      'Then active for 2\u00a0h',
    ]);
  });
  it('promises no time that cannot be read', () => {
    expect(titles(asked(asking(), { minutes: undefined }))).toEqual(['Then active']);
  });
  it('promises nothing where the policy cannot be read', () => {
    expect(titles(asked(null))).toEqual([
      'You may not read this role’s rules',
      'If it is granted, active for 2\u00a0h',
    ]);
  });
  it('says that the eligibility ends first', () => {
    const soon = asked(asking());
    const steps = stepsAhead([{ ...soon, eligible: { ...soon.eligible, endsAt: NOW + HOUR } }], NOW);
    expect(steps.at(-1)?.detail).toContain('Your eligibility itself ends 15:36.');
  });
});

describe('what will happen to several', () => {
  it('counts one prompt a proof, and one approval a role', () => {
    const steps = stepsAhead(
      [
        asked(asking({ context: 'c1', approval: true, approvers: [ruben] })),
        asked(asking({ context: 'c1', approval: true, approvers: [ruben, leila] })),
        asked(asking()),
      ],
      NOW,
    );
    expect(steps.map(({ title }) => title)).toEqual([
      '1 sign-in prompt at most',
      '2 of 3 need approval',
      'Each runs from its own grant',
    ]);
    expect(steps[1]?.approvers).toEqual([ruben, leila]);
  });
  it('never says fewer prompts than there can be', () => {
    expect(titles(asked(asking({ context: 'c1' })), asked(asking({ mfa: true })))[0]).toBe(
      '2 sign-in prompts at most',
    );
  });
  it('names the roles whose rules cannot be read', () => {
    expect(titles(asked(null), asked(asking()))[0]).toBe('1 of 2 has rules you may not read');
  });
  it('says who decides where a policy names nobody beside one that does', () => {
    const steps = stepsAhead(
      [asked(asking({ approval: true })), asked(asking({ approval: true, approvers: [ruben] }))],
      NOW,
    );
    expect(steps[0]?.detail).toContain('1 of them names nobody: Privileged Role Administrators');
  });
});
