import { describe, expect, it } from 'vitest';
import { policyRefusal } from './policy-refusal.ts';

const CODE = 'RoleAssignmentRequestPolicyValidationFailed';
const of = (rules: string) =>
  policyRefusal({ code: CODE, message: `The following policy rules failed: ${rules}` });

describe('a refusal by a role’s policy', () => {
  it.each([
    ['ExpirationRule', 'The duration in the request is greater than maximum allowed duration', 'duration'],
    ['JustificationRule', 'Justification is required', 'justification'],
    ['TicketingRule', 'Ticket information is required', 'ticket'],
  ])('says the same of %s in the current and in the old format, and never its name', (rule, why, field) => {
    const now = of(`${rule} - ${why}`);
    expect(now).toEqual(of(JSON.stringify([rule])));
    expect(now).toMatchObject({ kind: 'refused', field });
    expect(now?.advice).not.toMatch(/Rule/);
  });

  it('says that a ticket may want its system too', () => {
    expect(of('["TicketingRule"]')?.advice).toMatch(/number and system/);
  });

  it.each([', ', '; ', '\n'])('says each of several, apart by %j', (separator) => {
    const both = of(
      [
        'JustificationRule - Justification is required',
        'TicketingRule - Ticket information is required',
      ].join(separator),
    );
    expect(both).toEqual(of('["JustificationRule","TicketingRule"]'));
    expect(both?.field).toBe('justification');
    expect(both?.advice).toMatch(/justification.*ticket/i);
  });

  it('gives the service’s own reason of a rule it does not know, without the name', () => {
    expect(of('ApprovalRule - The approver, if any, is on leave')?.advice).toBe(
      'The approver, if any, is on leave.',
    );
    expect(of('ApprovalRule - Nobody approves., JustificationRule - x')?.advice).toMatch(
      /^Nobody approves\. Say/,
    );
  });

  it('points to the details where it gives no reason that could be read', () => {
    for (const text of ['["LunarPhaseRule"]', 'something else', ''])
      expect(of(text)?.advice).toMatch(/Copy for support/);
    expect(of('["LunarPhaseRule"]')?.advice).not.toMatch(/LunarPhaseRule/);
  });

  it('for want of an eligibility says so, whatever else failed', () => {
    for (const text of [
      'EligibilityRule - The requestor is not eligible',
      '["JustificationRule","EligibilityRule"]',
    ])
      expect(of(text)).toMatchObject({
        kind: 'not-found',
        title: 'You are not eligible for this role here any more.',
      });
  });

  it('is none of another code', () => {
    expect(policyRefusal({ code: 'Other', message: 'ExpirationRule - x' })).toBeUndefined();
  });
});
