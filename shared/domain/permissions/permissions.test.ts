import { describe, expect, it } from 'vitest';
import { TIERS } from '../../contract/connection.ts';
import { PERMISSIONS, alternativesOf, permissionsOf } from './permissions.ts';

const READING = /\.Read(\.|$)/;

describe('the permissions of a tier', () => {
  it.each([false, true])('grow from requestor over approver to administrator (later: %s)', (later) => {
    const [requestor, approver, administrator] = (['requestor', 'approver', 'administrator'] as const).map(
      (tier) => permissionsOf(tier, { later }),
    );
    expect(approver).toEqual(expect.arrayContaining([...(requestor ?? [])]));
    expect(administrator).toEqual(expect.arrayContaining([...(approver ?? [])]));
  });

  it.each([false, true])('of an auditor only read (later: %s)', (later) => {
    for (const name of permissionsOf('auditor', { later })) expect(name).toMatch(READING);
  });

  it('of a requestor are what the console calls with today, and no more', () => {
    expect(permissionsOf('requestor')).toEqual([
      'User.Read',
      'RoleEligibilitySchedule.ReadWrite.Directory',
      'RoleAssignmentSchedule.ReadWrite.Directory',
      'RoleManagementPolicy.Read.Directory',
      'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
      'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
      'RoleManagementPolicy.Read.AzureADGroup',
    ]);
  });

  it('let those who decide see who else can, and those who oversee find the groups, but no requestor', () => {
    const tiers = TIERS.filter((tier) => permissionsOf(tier).includes('GroupMember.Read.All'));
    expect(tiers).toEqual(['approver', 'administrator', 'auditor']);
  });

  it('let an administrator alone change settings, and see whose account is disabled', () => {
    const needed = [
      'RoleManagementPolicy.ReadWrite.Directory',
      'RoleManagementPolicy.ReadWrite.AzureADGroup',
      'User.Read.All',
    ];
    for (const tier of TIERS)
      expect(needed.map((name) => permissionsOf(tier).includes(name))).toEqual(
        needed.map(() => tier === 'administrator'),
      );
  });

  it('let an auditor read their own groups, and change nothing about any', () => {
    const ofGroups = permissionsOf('auditor').filter((n) => n.includes('Group'));
    expect(ofGroups).toEqual([
      'RoleManagementPolicy.Read.AzureADGroup',
      'GroupMember.Read.All',
      'PrivilegedEligibilitySchedule.Read.AzureADGroup',
      'PrivilegedAssignmentSchedule.Read.AzureADGroup',
    ]);
    expect(permissionsOf('auditor', { later: true }).filter((n) => n.includes('Write'))).toEqual([]);
  });

  it('never hold what belongs to a feature that is not there, or stands in for another', () => {
    const later = PERMISSIONS.filter((p) => p.from === 'later').map((p) => p.name);
    for (const tier of TIERS)
      for (const name of permissionsOf(tier)) expect([...later, ...alternativesOf(tier)]).not.toContain(name);
  });

  it('name an alternative only for those who decide', () => {
    expect(alternativesOf('approver')).toEqual(['PrivilegedAccess.ReadWrite.AzureAD']);
    expect(alternativesOf('requestor')).toEqual([]);
  });

  it('each say why, and are listed once', () => {
    const names = PERMISSIONS.map((p) => p.name);
    expect(new Set(names).size).toBe(names.length);
    for (const { why, tiers } of PERMISSIONS) {
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(tiers.length).toBeGreaterThan(0);
    }
  });
});
