import { describe, expect, it } from 'vitest';
import { groupActivationWords, groupDeactivationWords, groupMoreTimeWords } from './group-words.ts';

const error = (code: string, message = '') => ({
  status: 400,
  code,
  message,
  requestId: undefined,
  retryAfterMs: undefined,
  challenge: null,
});
const failed = (rule: string) =>
  error('RoleAssignmentRequestPolicyValidationFailed', `The following policy rules failed: ${rule}`);

describe('a refusal about a group', () => {
  it.each([
    'RoleAssignmentExists',
    'PendingRoleAssignmentRequest',
    'RoleAssignmentDoesNotExist',
    'InvalidRoleAssignmentId',
    'ActiveDurationTooShort',
    'InvalidScope',
  ])('with %s is told of the group, and speaks of no role', (code) => {
    const said = groupActivationWords(error(code));
    expect(said?.title).toMatch(/group/);
    expect(JSON.stringify(said)).not.toMatch(/\brole\b/);
  });

  it('by its settings names the field, and that somebody is no longer eligible', () => {
    expect(groupActivationWords(failed('ExpirationRule - too long'))).toMatchObject({
      title: 'The group’s settings refused this.',
      field: 'duration',
    });
    expect(groupActivationWords(failed('EligibilityRule'))).toMatchObject({
      kind: 'not-found',
      title: 'You are not eligible for this group any more.',
    });
  });

  it('means something else where it is given back', () => {
    expect(groupDeactivationWords(error('ActiveDurationTooShort'))).toMatchObject({ kind: 'too-early' });
    expect(groupDeactivationWords(error('RoleAssignmentDoesNotExist'))).toMatchObject({ kind: 'not-active' });
  });

  it('of more time says what it can be', () => {
    expect(groupMoreTimeWords(error('RoleAssignmentExists'))?.title).toBe('You have this again already.');
    expect(groupMoreTimeWords(failed('ExpirationRule - too long'))?.title).toBe(
      'The service does not take this request.',
    );
  });

  it('that nobody knows is left to what the service says', () => {
    expect(groupActivationWords(error('Surprise'))).toBeUndefined();
    expect(groupDeactivationWords(error('Surprise'))).toBeUndefined();
  });
});
