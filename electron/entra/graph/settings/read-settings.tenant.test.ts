import { expect, it } from 'vitest';
import { ROLE } from '../../../../e2e/tenant/test-kit/role-ids.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { order, signedIn } from '../../test-person.ts';
import { brought, RULE, ruleOf } from './test-settings.ts';

async function place(name = 'Leila Haddani', options = {}) {
  const at = await signedIn(options, name);
  const { settings } = at.entra;
  /** Calls to Graph that an action makes. */
  const callsOf = async <T>(act: () => Promise<T>): Promise<{ value: T; calls: string[] }> => {
    at.calls.length = 0;
    const value = await act();
    return { value, calls: at.calls.filter((call) => !call.includes('/oauth2/')) };
  };
  const all = async () => brought(await settings.readAll(at.who));
  return { ...at, settings, all, callsOf };
}

onEachTenant('reading role settings', (switches) => {
  it('brings every role with all its rules, by name, and whose word its privilege is', async () => {
    const { all } = await place();
    const { coverage, records, privilegeFrom } = await all();
    expect(coverage[0]).toMatchObject({ plane: 'entra-roles', state: 'complete', reason: null });
    expect(privilegeFrom).toBe('service');
    const roles = records['entra-roles'] ?? [];
    expect(roles.length).toBeGreaterThan(130);
    // Contoso has one with a rule of a type nobody knows, and one that was saved in the portal.
    const other = roles.filter(({ rules }) => rules.length !== 17);
    expect(other.map(({ role, rules }) => [role.name, rules.length]).sort()).toEqual([
      ['Viva Glint Tenant Administrator', 18],
      ['Yammer Administrator', 19],
    ]);
    const user = roles.find(({ role }) => role.definitionId === ROLE.user);
    expect(user).toMatchObject({
      role: { name: 'User Administrator', privilege: 'privileged' },
      scope: { id: '/', kind: 'tenant' },
    });
    if (!user) throw new Error('no User Administrator');
    expect(user.policyId).toMatch(/^DirectoryRole_/);
    expect(ruleOf(user, RULE.longest)).toMatchObject({ isExpirationRequired: true, maximumDuration: 'PT4H' });
  });

  it('finds groups among one’s own and those that hold roles, each with members and owners', async () => {
    const { all } = await place('Maren Okafor');
    const { groupSources, records, coverage } = await all();
    expect(groupSources).toMatchObject([
      { from: 'own', state: 'complete' },
      { from: 'role-assignable', state: 'complete' },
    ]);
    expect(coverage[1]).toMatchObject({ plane: 'groups', state: 'complete' });
    const groups = records.groups ?? [];
    const sap = groups.filter(({ role }) => role.name === 'sg-pim-sap-emergency');
    expect(sap.map(({ scope }) => scope.id).sort()).toEqual(['member', 'owner']);
    expect(groups.map(({ role }) => role.name)).toContain('sg-role-change-board');
    expect(new Set(groups.map(({ policyId }) => policyId)).size).toBe(groups.length);
  });

  it('reads some anew in one round trip, in the order given', async () => {
    const { settings, all, who, callsOf, command } = await place('Maren Okafor');
    const sap = (await all()).records.groups?.find(({ role }) => role.name === 'sg-pim-sap-emergency');
    const groupId = sap?.role.definitionId ?? '';
    await command('/role-settings', {
      role: 'Teams Administrator',
      ruleId: RULE.longest,
      set: { maximumDuration: 'PT3H' },
    });
    const refs = [
      { definitionId: groupId, scopeId: 'owner' },
      { definitionId: ROLE.teams, scopeId: '/' },
      { definitionId: groupId, scopeId: 'member' },
      { definitionId: '99999999-9999-4999-8999-999999999999', scopeId: '/' },
      { definitionId: "x' or '1' eq '1", scopeId: '/' },
    ];
    const { value, calls } = await callsOf(() => settings.readSome(who, refs));
    expect(calls).toEqual(['POST /v1.0/$batch']);
    expect(value).toMatchObject([
      { ok: true, value: { role: { name: 'sg-pim-sap-emergency' }, scope: { id: 'owner' } } },
      { ok: true, value: { role: { name: 'Teams Administrator' }, changedBy: 'Leila Haddani' } },
      { ok: true, value: { scope: { id: 'member' } } },
      { ok: false, problem: { kind: 'not-found' } },
      { ok: false, problem: { kind: 'not-found' } },
    ]);
    const teams = brought(value[1]);
    expect(ruleOf(teams, RULE.longest)).toMatchObject({ maximumDuration: 'PT3H' });
    expect(teams.changedAt).not.toBeNull();
  });

  it('tells who holds a role and who may, with names, or why not', async () => {
    const { settings, who, come, entra, show } = await place();
    const maren = await come('Maren Okafor');
    await entra.roles.activate(maren, order(ROLE.exchange));
    show();
    const { state, holders } = await settings.readHolders(who, { definitionId: ROLE.exchange, scopeId: '/' });
    expect(state).toBe('read');
    expect(holders).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          name: 'Maren Okafor',
          kind: 'eligible',
          principalKind: 'user',
          endsAt: null,
        }),
        expect.objectContaining({ name: 'Maren Okafor', kind: 'activated', scopeId: '/' }),
      ]),
    );
    if (!switches['reads.tenantWideNeedsDirectoryRole']) return;
    const jonas = await come('Jonas Lindqvist');
    expect(await settings.readHolders(jonas, { definitionId: ROLE.exchange, scopeId: '/' })).toMatchObject({
      state: 'refused',
      reason: { kind: 'role-missing' },
      holders: [],
    });
  });

  it('tells who is in a group and who may be, by what the reference names', async () => {
    const { settings, all, come } = await place('Ines Duarte');
    const tomasz = await come('Tomasz Wielgosz');
    const till = (await all()).records.groups ?? [];
    expect(till).not.toEqual([]);
    const groups = brought(await settings.readAll(tomasz)).records.groups ?? [];
    const groupId = groups.find(({ role }) => role.name === 'sg-pim-till-support')?.role.definitionId ?? '';
    const holdersAs = async (scopeId: string) =>
      (await settings.readHolders(await come('Ines Duarte'), { definitionId: groupId, scopeId })).holders;
    expect(await holdersAs('member')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: 'Jonas Lindqvist', kind: 'assigned' }),
        expect.objectContaining({ name: 'Tomasz Wielgosz', kind: 'eligible', scopeId: 'member' }),
      ]),
    );
    expect(await holdersAs('owner')).toMatchObject([{ name: 'Maren Okafor', kind: 'eligible' }]);
  });

  it('names the authentication contexts and which are published, or why not', async () => {
    const { settings, come } = await place('Ines Duarte');
    const ines = await come('Ines Duarte');
    const read = await settings.readContexts(ines);
    expect(read).toMatchObject({ state: 'read', reason: null });
    expect(read.contexts.map(({ id }) => id)).toEqual(expect.arrayContaining(['c1', 'c2']));
    if (!switches['reads.contextsNeedDirectoryRole']) return;
    const refused = await settings.readContexts(await come('Jonas Lindqvist'));
    expect(refused).toMatchObject({ state: 'refused', reason: { kind: 'role-missing' }, contexts: [] });
  });

  it('says which plane was refused for want of a permission, and reads the other', async () => {
    const { settings, command, come } = await place();
    await command('/consent', {
      revoke: ['RoleManagementPolicy.Read.AzureADGroup', 'RoleManagementPolicy.ReadWrite.AzureADGroup'],
    });
    const reading = brought(await settings.readAll(await come('Maren Okafor')));
    expect(reading.coverage).toMatchObject([
      { plane: 'entra-roles', state: 'complete' },
      { plane: 'groups', state: 'refused', reason: { kind: 'consent-missing' } },
    ]);
    expect(reading.records.groups).toBeNull();
  });
});

onEachTenant('reading the settings of a large tenant', (switches) => {
  it('takes two calls for the roles, at a hundred rows a page', async () => {
    const { settings, who, callsOf } = await place('Leila Haddani', { size: 'L', pageSize: 100 });
    await settings.readAll(who);
    const { value, calls } = await callsOf(() => settings.readAll(who));
    expect(brought(value).records['entra-roles']?.length).toBeGreaterThan(130);
    expect(calls.slice(0, 2).sort()).toEqual([
      'GET /beta/roleManagement/directory/roleDefinitions',
      'POST /v1.0/$batch',
    ]);
    // Where the service takes no pages so large, those that follow are a call each.
    const ofRoles = calls.filter((call) => !call.includes('$batch'));
    expect(ofRoles).toHaveLength(switches['odata.topMaximum'] < 999 ? 3 : 1);
  }, 30_000);
});
