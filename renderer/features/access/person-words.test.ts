import { describe, expect, it } from 'vitest';
import { guidOf } from '../../state/test-samples.ts';
import { rolesNote, tenantOf } from './person-words.ts';

describe('the tenant', () => {
  const account = { tenantName: 'Contoso', tenantDomain: 'contoso.com', tenantId: guidOf(901) };
  it('is named by what of it could be read', () => {
    expect(tenantOf(account, null)).toBe('Contoso (contoso.com)');
    expect(tenantOf({ ...account, tenantName: null }, null)).toBe('contoso.com');
    expect(tenantOf({ ...account, tenantName: null, tenantDomain: null }, null)).toBe(guidOf(901));
    expect(tenantOf(null, { tenant: 'fabrikam.com' })).toBe('fabrikam.com');
  });
});

describe('the roles held now', () => {
  const roles = [{ definitionId: guidOf(1), name: 'Global Reader' }];
  it('are never said to be all where they were not read in full', () => {
    expect(rolesNote({ roles, rolesComplete: false })).toMatch(/^There may be others/);
    expect(rolesNote({ roles: [], rolesComplete: false })).toMatch(/^None is known/);
  });
  it('say of groups that the service may not list them, in every case', () => {
    for (const rolesComplete of [true, false]) {
      for (const some of [roles, []]) {
        expect(rolesNote({ roles: some, rolesComplete })).toMatch(/through groups may not be/);
      }
    }
  });
});
