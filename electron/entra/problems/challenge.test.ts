import { describe, expect, it } from 'vitest';
import { challengeIn, failedRules } from './challenge.ts';

const ACRS = 'RoleAssignmentRequestAcrsValidationFailed';
const POLICY = 'RoleAssignmentRequestPolicyValidationFailed';
const asking = (claims: string) => `&claims=${encodeURIComponent(claims)}`;
const of = (status: number, code: string, message: string, wwwAuthenticate?: string) =>
  challengeIn({ status, code, message, wwwAuthenticate });
const header = (claims: string) =>
  `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;

describe('a challenge', () => {
  it('for an authentication context names it, and is the same for every role that asks for it', () => {
    const claims = '{"access_token":{"acrs":{"essential":true, "value":"c1"}}}';
    const challenge = of(400, ACRS, asking(claims));
    expect(challenge).toEqual({ id: 'context:c1', proves: 'context', context: 'c1', claims });
    expect(of(400, 'roleassignmentrequestACRSvalidationfailed', asking(claims))).toEqual(challenge);
    // The group and Azure variants of the code end alike.
    expect(of(400, 'GroupAcrsValidationFailed', asking(claims))).toEqual(challenge);
  });

  it('for contexts it cannot name goes by what it asks, and shows none', () => {
    const two = '{"access_token":{"acrs":{"essential":true,"values":["c1","c2"]}}}';
    const other = '{"access_token":{"acrs":{"essential":true,"values":["c1","c3"]}}}';
    const [a, b] = [of(400, ACRS, asking(two)), of(400, ACRS, asking(other))];
    expect(a).toMatchObject({ proves: 'context', context: null, claims: two });
    expect(a).not.toMatchObject({ id: (b as { id: string }).id });
    const odd = `{"access_token":{"acrs":{"value":"${'c'.repeat(50)}"}}}`;
    expect(of(400, ACRS, asking(odd))).toMatchObject({ context: null });
  });

  it('of continuous access evaluation is about the session', () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    const challenge = of(401, 'InvalidAuthenticationToken', '', header(claims));
    expect(challenge).toMatchObject({ proves: 'session', context: null, claims });
    expect((challenge as { id: string }).id).toMatch(/^session:[0-9a-f]{16}$/);
    expect(of(401, '', '', header(claims))).toEqual(challenge);
  });

  it('of conditional access on Graph itself may be about a context', () => {
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c7"}}}';
    expect(of(401, '', '', header(claims))).toMatchObject({ id: 'context:c7', proves: 'context' });
  });

  it('for MFA is one, with nothing to hand on', () => {
    const mfa = { id: 'mfa', proves: 'mfa', context: null, claims: null };
    expect(of(400, POLICY, 'The following policy rules failed: ["MfaRule"]')).toEqual(mfa);
    const current = 'The following policy rules failed: MfaRule - Multi-factor authentication is required';
    expect(of(400, POLICY, current)).toEqual(mfa);
  });

  it('is none where other rules failed besides MFA', () => {
    const both =
      'The following policy rules failed: MfaRule - …, TicketingRule - Ticket information is required';
    expect(of(400, POLICY, both)).toBeNull();
    expect(failedRules({ code: POLICY, message: both })).toEqual(['MfaRule', 'TicketingRule']);
  });

  it('that cannot be answered is still seen as one', () => {
    expect(of(400, ACRS, 'claims were here')).toBe('unusable');
    expect(of(401, '', '', 'Bearer error="insufficient_claims", claims="!"')).toBe('unusable');
  });

  it.each([
    ['a policy failure without a rule', 400, POLICY, 'The policy failed.'],
    ['MFA in the words of another code', 400, 'Other', 'The following policy rules failed: MfaRule - …'],
    ['a plain 401', 401, 'InvalidAuthenticationToken', ''],
  ])('is none in %s', (_, status, code, message) => {
    expect(of(status, code, message, 'Bearer error="invalid_token"')).toBeNull();
  });

  it('is none in a header of an answer that was no 401', () => {
    expect(of(403, '', '', header('{"access_token":{}}'))).toBeNull();
  });
});
