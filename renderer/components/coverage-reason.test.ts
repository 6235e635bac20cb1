import { describe, expect, it } from 'vitest';
import { problemOf } from '../state/test-samples.ts';
import { coverageReason, coverageReasons } from './coverage-reason.ts';

const consent = problemOf({ kind: 'consent-missing', title: 'Not given.', advice: 'Ask an administrator.' });

describe('why a plane was not read in full', () => {
  it('names the plane', () => {
    expect(
      coverageReason(
        { plane: 'entra-roles', state: 'partial', reason: consent, asOf: null },
        consent,
        'approvals',
      ).title,
    ).toBe('Entra roles could be read only in part. Not given.');
    expect(
      coverageReason(
        { plane: 'entra-roles', state: 'refused', reason: consent, asOf: null },
        consent,
        'approvals',
      ).title,
    ).toBe('Entra roles could not be read. Not given.');
  });
  it('names the permissions where the service did not', () => {
    const told = coverageReason(
      { plane: 'entra-roles', state: 'refused', reason: consent, asOf: null },
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
        coverageReason({ plane: 'entra-roles', state: 'refused', reason, asOf: null }, reason, 'own-roles')
          .advice,
      ).toBe(reason.advice);
    }
  });
  it('names what it takes of groups', () => {
    const told = coverageReason(
      { plane: 'groups', state: 'refused', reason: consent, asOf: null },
      consent,
      'own-roles',
    );
    expect(told.title).toBe('Group eligibilities could not be read. Not given.');
    expect(told.advice).toContain('PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup');
    expect(
      coverageReason({ plane: 'groups', state: 'partial', reason: consent, asOf: null }, consent, 'approvals')
        .title,
    ).toBe('Group requests could be read only in part. Not given.');
  });
});

describe('what of settings could not be read', () => {
  it('takes the permission that reads rules, on each plane', () => {
    const [roles, groups] = coverageReasons(
      [
        { plane: 'entra-roles', state: 'refused', reason: consent, asOf: null },
        { plane: 'groups', state: 'partial', reason: consent, asOf: null },
      ],
      'role-settings',
    ).map(({ problem }) => problem);
    expect(roles?.title).toBe('Role settings could not be read. Not given.');
    expect(roles?.advice).toContain('It takes RoleManagementPolicy.Read.Directory.');
    expect(groups?.title).toBe('Group settings could be read only in part. Not given.');
    expect(groups?.advice).toContain('It takes RoleManagementPolicy.Read.AzureADGroup.');
  });
});

describe('what of both planes could not be read', () => {
  const offline = problemOf({ kind: 'offline', title: 'No answer.' });
  const titles = (...coverage: Parameters<typeof coverageReasons>[0]) =>
    coverageReasons(coverage, 'own-roles').map(({ problem }) => problem.title);
  it('is one message where the reason is one', () => {
    expect(
      titles(
        { plane: 'entra-roles', state: 'failed', reason: offline, asOf: null },
        { plane: 'groups', state: 'failed', reason: offline, asOf: null },
      ),
    ).toEqual(['No answer.']);
    expect(
      titles(
        { plane: 'entra-roles', state: 'partial', reason: offline, asOf: null },
        { plane: 'groups', state: 'partial', reason: offline, asOf: null },
      ),
    ).toEqual(['Entra roles and groups could be read only in part. No answer.']);
  });
  it('is one for each plane where the reasons or the reach differ', () => {
    expect(
      titles(
        { plane: 'entra-roles', state: 'partial', reason: offline, asOf: null },
        { plane: 'groups', state: 'refused', reason: consent, asOf: null },
      ),
    ).toEqual([
      'Entra roles could be read only in part. No answer.',
      'Group eligibilities could not be read. Not given.',
    ]);
    expect(
      titles(
        { plane: 'entra-roles', state: 'complete', reason: null, asOf: 1 },
        { plane: 'groups', state: 'failed', reason: offline, asOf: null },
      ),
    ).toEqual(['Group eligibilities could not be read. No answer.']);
  });
  it('blames no permission for one plane with that of the other', () => {
    const both = coverageReasons(
      [
        { plane: 'entra-roles', state: 'refused', reason: consent, asOf: null },
        { plane: 'groups', state: 'refused', reason: consent, asOf: null },
      ],
      'own-roles',
    );
    expect(both).toHaveLength(2);
  });
});
