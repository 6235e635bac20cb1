import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../shared/contract/problem.ts';
import { decisionWords } from './decision-problem.ts';
import { readGraphError } from './graph-error.ts';
import { graphProblem } from './graph-problem.ts';

const NOW = 1_800_000_000_000;
const of = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  graphProblem(readGraphError({ status, headers, body }, NOW), NOW);
const plain = (code: string, message: string) => ({
  error: {
    code,
    message,
    innerError: { date: '2026-09-09T14:01:18', 'request-id': 'req-1', 'client-request-id': 'c-1' },
  },
});
const wrapped = (errorCode: string, message: string) =>
  plain('UnknownError', JSON.stringify({ errorCode, message, instanceAnnotations: [] }));

describe('a Graph error becomes a problem', () => {
  it('of the plain envelope, with the request id', () => {
    expect(of(400, plain('RoleAssignmentExists', 'The Role assignment already exists.'))).toMatchObject({
      kind: 'already-active',
      code: 'RoleAssignmentExists',
      requestId: 'req-1',
    });
  });

  it('of the wrapped envelope', () => {
    expect(of(403, wrapped('PermissionScopeNotGranted', 'Authorization failed …'))).toMatchObject({
      kind: 'consent-missing',
      code: 'PermissionScopeNotGranted',
      detail: 'Authorization failed …',
    });
  });

  it('whatever the casing of its code', () => {
    expect(of(400, plain('roleassignmentEXISTS', '')).kind).toBe('already-active');
  });

  const failed = (message: string) => of(400, plain('RoleAssignmentRequestPolicyValidationFailed', message));

  it('that names the field a policy rule belongs to', () => {
    expect(
      failed(
        'The following policy rules failed: ExpirationRule - The duration in the request is greater than maximum allowed duration',
      ),
    ).toMatchObject({ kind: 'refused', field: 'duration' });
    expect(
      failed('The following policy rules failed: JustificationRule - Justification is required').field,
    ).toBe('justification');
    expect(failed('The following policy rules failed: ["TicketingRule"]').field).toBe('ticket');
    expect(failed('The following policy rules failed: ["MfaRule"]').kind).toBe('step-up-needed');
  });

  it('of the field that is wrong besides MFA: the service asks for MFA again once that is right', () => {
    expect(
      failed('The following policy rules failed: MfaRule - …, JustificationRule - Justification is required'),
    ).toMatchObject({ kind: 'refused', field: 'justification' });
  });

  it('that asks for a stronger sign-in, by HTTP 400 and by 401', () => {
    const acrs = wrapped(
      'RoleAssignmentRequestAcrsValidationFailed',
      '&claims=%7B%22access_token%22%3A%7B%7D%7D',
    );
    expect(of(400, acrs)).toMatchObject({ kind: 'step-up-needed' });
    expect(JSON.stringify(of(400, acrs))).not.toContain('claims');
    const cae = { 'www-authenticate': 'Bearer error="insufficient_claims", claims="eyJ"' };
    expect(of(401, plain('InvalidAuthenticationToken', ''), cae).kind).toBe('step-up-needed');
    expect(of(401, plain('InvalidAuthenticationToken', '')).kind).toBe('sign-in-needed');
  });

  it('that names the permissions that would do, of whichever code', () => {
    const approvals = plain(
      '',
      'Valid permissions not present. User needs one of the following permissions for this action : PrivilegedAccess.ReadWrite.AzureAD,PrivilegedAccess.Read.AzureAD',
    );
    expect(of(403, approvals)).toMatchObject({
      kind: 'consent-missing',
      advice: expect.stringContaining(
        'It needs PrivilegedAccess.ReadWrite.AzureAD or PrivilegedAccess.Read.AzureAD.',
      ) as string,
    });
    const roles = wrapped(
      'PermissionScopeNotGranted',
      'Authorization failed due to missing permission scope RoleAssignmentSchedule.ReadWrite.Directory,RoleManagement.ReadWrite.Directory.',
    );
    expect(of(403, roles).advice).toContain(
      'It needs RoleAssignmentSchedule.ReadWrite.Directory or RoleManagement.ReadWrite.Directory. A Cloud Application Administrator or',
    );
  });

  it('in the words of the gateway that asked, where it has its own', () => {
    const decision = (status: number, body: unknown) => {
      const error = readGraphError({ status, headers: {}, body }, NOW);
      return graphProblem(error, NOW, decisionWords(error));
    };
    expect(decision(403, plain('Forbidden', ''))).toMatchObject({
      kind: 'role-missing',
      title: 'You may not decide this request.',
    });
    expect(decision(404, plain('NotFound', '')).kind).toBe('not-found');
    expect(decision(409, plain('Conflict', '')).kind).toBe('already-decided');
    expect(decision(429, plain('TooManyRequests', '')).kind).toBe('throttled');
    // A missing permission stays one: it is not the policy that says no.
    expect(decision(403, plain('', 'Valid permissions not present.')).kind).toBe('consent-missing');
  });

  it('that counts the wait, in seconds or as a date', () => {
    expect(of(429, plain('TooManyRequests', ''), { 'retry-after': '11' })).toMatchObject({
      kind: 'throttled',
      retryAt: NOW + 11_000,
    });
    const date = new Date(NOW + 60_000).toUTCString();
    expect(of(429, plain('TooManyRequests', ''), { 'retry-after': date }).retryAt).toBe(NOW + 60_000);
  });

  it('that says a long wait in minutes', () => {
    expect(of(429, plain('TooManyRequests', ''), { 'retry-after': '600' }).title).toBe(
      'Graph asked us to wait 10\u00a0min.',
    );
  });

  it('even where the code is empty or the body is no Graph error at all', () => {
    expect(of(403, plain('', 'Not for you.'))).toMatchObject({
      kind: 'role-missing',
      detail: 'Not for you.',
    });
    expect(of(502, '<html>bad gateway</html>').kind).toBe('service-failure');
    expect(of(418, null).kind).toBe('refused');
  });

  it('that the contract accepts, whatever the service says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 300, max: 599 }),
        fc.jsonValue(),
        (status, body) => problem.safeParse(of(status, body)).success,
      ),
    );
  });
});
