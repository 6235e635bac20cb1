import { describe, expect, it } from 'vitest';
import { problemOf } from '../state/test-samples.ts';
import { coverageReason } from './coverage-reason.ts';

const consent = problemOf({ kind: 'consent-missing', title: 'Not given.', advice: 'Ask an administrator.' });

describe('why a plane was not read in full', () => {
  it('names the plane', () => {
    expect(
      coverageReason({ plane: 'entra-roles', state: 'partial', reason: consent }, consent, 'approvals').title,
    ).toBe('Entra roles could be read only in part. Not given.');
    expect(
      coverageReason({ plane: 'entra-roles', state: 'refused', reason: consent }, consent, 'approvals').title,
    ).toBe('Entra roles could not be read. Not given.');
  });
  it('names the permissions where the service did not', () => {
    const told = coverageReason(
      { plane: 'entra-roles', state: 'refused', reason: consent },
      consent,
      'own-roles',
    );
    expect(told.advice).toBe(
      'It takes RoleEligibilitySchedule.ReadWrite.Directory and RoleAssignmentSchedule.ReadWrite.Directory. Ask an administrator.',
    );
  });
  it('leaves the service’s own word for it, and blames no permission for another refusal', () => {
    const named = problemOf({ kind: 'consent-missing', advice: 'It needs PrivilegedAccess.Read.AzureAD.' });
    const other = problemOf({ kind: 'role-missing', advice: 'Ask.' });
    for (const reason of [named, other]) {
      expect(
        coverageReason({ plane: 'entra-roles', state: 'refused', reason }, reason, 'own-roles').advice,
      ).toBe(reason.advice);
    }
  });
});
