import { describe, expect, it } from 'vitest';
import { featureRow, noPermission } from '../test-access.ts';
import { needLines, rolesCell, rolesInFull } from './needs-words.ts';

describe('what a feature needs, in its cells', () => {
  it('names one permission of each it takes, and how many others would do', () => {
    const permissions = [['A.Read.All', 'A.ReadWrite.All'], ['B.Read.All']];
    expect(needLines(featureRow('own-roles', { permissions }))).toEqual([
      { name: 'A.Read.All', others: 1, missing: false },
      { name: 'B.Read.All', others: 0, missing: false },
    ]);
  });
  it('names the one that carried it', () => {
    const permissions = [['A.Read.All', 'A.ReadWrite.All']];
    const [line] = needLines(featureRow('own-roles', { permissions, through: 'A.ReadWrite.All' }));
    expect(line?.name).toBe('A.ReadWrite.All');
  });
  it('marks what was not given, and only that', () => {
    const permissions = [['A.Read.All'], ['RoleManagementPolicy.Read.Directory']];
    const row = featureRow('role-rules', { state: 'blocked', permissions, obstacles: [noPermission] });
    expect(needLines(row).map(({ missing }) => missing)).toEqual([false, true]);
  });
  it('counts roles of which any would do', () => {
    expect(rolesCell({ roles: [] })).toBe('None');
    expect(rolesCell({ roles: ['Global Reader'] })).toBe('Global Reader');
    expect(rolesCell({ roles: ['Global Reader', 'Security Reader'] })).toBe('Global Reader or 1 other');
    expect(rolesInFull({ roles: ['Global Reader', 'Security Reader'] })).toBe(
      'One of: Global Reader, Security Reader',
    );
  });
});
