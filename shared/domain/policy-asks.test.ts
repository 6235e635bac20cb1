import { describe, expect, it } from 'vitest';
import { activationAsks, type PolicyRule } from './policy-asks.ts';

const untouched: PolicyRule[] = [
  { id: 'Expiration_Admin_Eligibility', maximumDuration: 'P365D' },
  { id: 'Expiration_Admin_Assignment', maximumDuration: 'P180D' },
  { id: 'Expiration_EndUser_Assignment', maximumDuration: 'PT8H' },
  { id: 'Enablement_Admin_Assignment', enabledRules: ['Ticketing'] },
  { id: 'Enablement_EndUser_Assignment', enabledRules: ['MultiFactorAuthentication', 'Justification'] },
  { id: 'AuthenticationContext_EndUser_Assignment', isEnabled: false, claimValue: 'c1' },
  { id: 'Approval_EndUser_Assignment', setting: { isApprovalRequired: false } },
  { id: 'Something_New', maximumDuration: 'PT1M' },
];
const without = (id: string) => untouched.filter((r) => r.id !== id);
const changed = (rule: PolicyRule) => [...without(rule.id), rule];

describe('what a policy asks of an activation', () => {
  it('takes the ceiling and the rest by rule id', () => {
    expect(activationAsks(untouched)).toEqual({
      maximum: 'PT8H',
      justification: true,
      ticket: false,
      mfa: true,
      context: null,
      approval: false,
      approvers: [],
    });
  });

  it('keeps minutes, contexts, tickets and approval', () => {
    expect(
      activationAsks(changed({ id: 'Expiration_EndUser_Assignment', maximumDuration: 'PT1H45M' }))?.maximum,
    ).toBe('PT1H45M');
    const context = { id: 'AuthenticationContext_EndUser_Assignment', isEnabled: true, claimValue: 'c3' };
    expect(activationAsks(changed(context))?.context).toBe('c3');
    const approval = { id: 'Approval_EndUser_Assignment', setting: { isApprovalRequired: true } };
    expect(activationAsks(changed(approval))?.approval).toBe(true);
  });

  it('names who decides: persons, groups, and what older writes left', () => {
    const setting = {
      isApprovalRequired: true,
      approvalStages: [
        {
          primaryApprovers: [
            { userId: 'u1', description: 'Ruben Castellane' },
            { groupId: 'g1', description: 'PIM approvers' },
            { id: 'x1' },
          ],
        },
      ],
    };
    const rule = { id: 'Approval_EndUser_Assignment', setting };
    expect(activationAsks(changed(rule))?.approvers).toEqual([
      { kind: 'user', id: 'u1', name: 'Ruben Castellane' },
      { kind: 'group', id: 'g1', name: 'PIM approvers' },
      { kind: 'unknown', id: 'x1', name: null },
    ]);
    // Named, but approval is off: nobody decides.
    const off = { ...rule, setting: { ...setting, isApprovalRequired: false } };
    expect(activationAsks(changed(off))?.approvers).toEqual([]);
  });

  it('is not readable, rather than asking for nothing, where the rules that matter are missing', () => {
    expect(activationAsks(without('Expiration_EndUser_Assignment'))).toBeNull();
    expect(activationAsks(without('Enablement_EndUser_Assignment'))).toBeNull();
    expect(
      activationAsks(changed({ id: 'Expiration_EndUser_Assignment', maximumDuration: 'P1Y' })),
    ).toBeNull();
    expect(activationAsks(changed({ id: 'Enablement_EndUser_Assignment', enabledRules: null }))).toBeNull();
  });
});
