import { describe, expect, it } from 'vitest';
import { activationWords, moreTimeWords } from './request-words.ts';

const error = (code: string, message = '') => ({
  status: 400,
  code,
  message,
  requestId: undefined,
  retryAfterMs: undefined,
  challenge: null,
});

describe('a refusal of an activation', () => {
  it('at another scope than the eligibility’s says so', () => {
    expect(activationWords(error('InvalidScope'))).toMatchObject({
      kind: 'not-found',
      title: 'You are eligible for this role at another scope.',
    });
  });

  it('soon after a removal says that it may be tried again', () => {
    expect(activationWords(error('InvalidRoleAssignmentId'))).toMatchObject({ kind: 'too-early' });
  });

  it('of too short a time is about the duration, not about giving back', () => {
    expect(activationWords(error('ActiveDurationTooShort'))).toMatchObject({
      kind: 'refused',
      field: 'duration',
    });
  });
});

describe('a refusal of more time', () => {
  it('that names no reason says what it can be', () => {
    const failed = (rule: string) =>
      error('RoleAssignmentRequestPolicyValidationFailed', `The following policy rules failed: ${rule}`);
    for (const refused of [error('InvalidRoleAssignmentRequest'), failed('ExpirationRule - too long')])
      expect(moreTimeWords(refused)?.title).toBe('The service does not take this request.');
    expect(moreTimeWords(failed('["JustificationRule"]'))).toBeUndefined();
  });
});
