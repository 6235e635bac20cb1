import { expect, it } from 'vitest';
import type { PrincipalFound } from '../../../../shared/contract/role-settings/detail.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { signedIn } from '../../test-person.ts';

async function place(name = 'Leila Haddani') {
  const at = await signedIn({}, name);
  const directory = at.entra.approverDirectory;
  const find = async (text: string): Promise<readonly PrincipalFound[]> => {
    const found = await directory.find(at.who, text);
    if (!found.ok) throw new Error(JSON.stringify(found.problem));
    return found.value.found;
  };
  return { ...at, directory, find };
}

onEachTenant('people and groups on the tenant', (switches) => {
  it('are found by the beginning of name, surname, address and user principal name, in one call', async () => {
    const { find, calls } = await place();
    calls.length = 0;
    expect(await find('Ruben')).toMatchObject([
      { kind: 'user', name: 'Ruben Castellane', enabled: true, guest: false },
    ]);
    expect(calls.filter((call) => !call.includes('/oauth2/'))).toEqual(['POST /v1.0/$batch']);
    expect((await find('castell')).map(({ name }) => name)).toEqual(['Ruben Castellane']);
    expect((await find('leila.haddani@')).map(({ name }) => name)).toEqual(['Leila Haddani']);
    expect(await find('PIM appr')).toMatchObject([
      { kind: 'group', name: 'PIM approvers', groupKind: 'security' },
    ]);
    expect(await find("zz'nobody")).toEqual([]);
  });

  it('are told as far as deciding goes, groups within groups included', async () => {
    const { find, directory, who } = await place();
    const [pool] = await find('PIM approvers');
    const facts = await directory.facts(who, [
      { kind: 'group', id: pool?.id ?? '' },
      { kind: 'user', id: '99999999-9999-4999-8999-999999999999' },
    ]);
    expect(facts[0]).toMatchObject({ state: 'read', name: 'PIM approvers', groupKind: 'security' });
    expect(facts[0]?.people.map(({ name }) => name).sort()).toEqual([
      'Leila Haddani',
      'Ruben Castellane',
      'Sofia Brandt',
      'Tomasz Wielgosz',
    ]);
    expect(facts[0]?.people.every(({ enabled, guest }) => enabled === true && guest === false)).toBe(true);
    expect(facts[1]).toMatchObject({ state: 'gone', people: [] });
  });

  it('say without User.Read.All neither who is enabled nor who is a guest', async () => {
    const { directory, find, command, come } = await place();
    const [pool] = await find('PIM approvers');
    await command('/consent', { revoke: ['User.Read.All', 'Directory.Read.All'] });
    const leila = await come('Leila Haddani');
    const found = await directory.find(leila, 'Ruben');
    expect(found).toMatchObject({
      ok: true,
      value: { found: [{ name: 'Ruben Castellane', enabled: null, guest: null }] },
    });
    if (switches['reads.expandWithoutScope'] === 'filled') return;
    const [facts] = await directory.facts(leila, [{ kind: 'group', id: pool?.id ?? '' }]);
    expect(facts?.state).toBe('read');
    expect(facts?.people.every(({ enabled }) => enabled === null)).toBe(true);
  });

  it('decide by default who is an active Privileged Role or Global Administrator', async () => {
    const { directory, who, come } = await place();
    expect(await directory.defaults(who)).toMatchObject({
      state: 'read',
    });
    const { people } = await directory.defaults(who);
    expect(people.map(({ name, enabled }) => [name, enabled])).toEqual([
      ['Leila Haddani', true],
      ['Break Glass 1', true],
      ['Break Glass 2', true],
    ]);
    if (!switches['reads.tenantWideNeedsDirectoryRole']) return;
    expect(await directory.defaults(await come('Jonas Lindqvist'))).toMatchObject({
      state: 'refused',
      reason: { kind: 'role-missing' },
      people: [],
    });
  });
});
