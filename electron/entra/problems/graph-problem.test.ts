import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problem } from '../../../shared/contract/problem.ts';
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

  it('that asks for a stronger sign-in, by HTTP 400 and by 401', () => {
    const acrs = plain(
      'RoleAssignmentRequestAcrsValidationFailed',
      '&claims=%7B%22access_token%22%3A%7B%7D%7D',
    );
    expect(of(400, acrs)).toMatchObject({ kind: 'step-up-needed' });
    expect(JSON.stringify(of(400, acrs))).not.toContain('claims');
    const cae = { 'www-authenticate': 'Bearer error="insufficient_claims", claims="eyJ"' };
    expect(of(401, plain('InvalidAuthenticationToken', ''), cae).kind).toBe('step-up-needed');
    expect(of(401, plain('InvalidAuthenticationToken', '')).kind).toBe('sign-in-needed');
  });

  it('that counts the wait, in seconds or as a date', () => {
    expect(of(429, plain('TooManyRequests', ''), { 'retry-after': '11' })).toMatchObject({
      kind: 'throttled',
      retryAt: NOW + 11_000,
    });
    const date = new Date(NOW + 60_000).toUTCString();
    expect(of(429, plain('TooManyRequests', ''), { 'retry-after': date }).retryAt).toBe(NOW + 60_000);
  });

  it('even where the code is empty or the body is no Graph error at all', () => {
    expect(of(403, plain('', 'Valid permissions not present.'))).toMatchObject({
      kind: 'role-missing',
      detail: 'Valid permissions not present.',
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
