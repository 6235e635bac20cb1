import { expect, it } from 'vitest';
import { onEachTenant } from '../../test-each-tenant.ts';
import { signedIn } from '../../test-person.ts';
import { brought } from '../assignments/test-assignments.ts';

async function place() {
  const at = await signedIn({}, 'Leila Haddani');
  const look = async (...texts: string[]) => (await at.entra.principals.look(at.who, texts)).map(brought);
  return { ...at, look };
}

onEachTenant('people and groups by what they are called', () => {
  it('are found by name and by id, in the order given, all in one call', async () => {
    const { look, calls } = await place();
    calls.length = 0;
    const [otto, priya, group, nobody, noGroup] = await look(
      'otto.brandt@contoso.com',
      'priya.raman_fabrikam.com#EXT#@contoso.com',
      'sg-pim-mailbox-forensics',
      'nobody@contoso.com',
      "Zoë's group",
    );
    expect(calls.filter((call) => !call.includes('/oauth2/'))).toEqual(['POST /v1.0/$batch']);
    expect(otto).toMatchObject({ kind: 'user', name: 'Otto Brandt', enabled: false, guest: false });
    expect(priya).toMatchObject({ kind: 'user', guest: true, enabled: true, roleAssignable: null });
    expect(group).toMatchObject({ kind: 'group', roleAssignable: true, upn: null });
    expect([nobody, noGroup]).toEqual([null, null]);
    expect(await look(otto?.id ?? '', group?.id ?? '')).toEqual([otto, group]);
  });

  it('are told apart from what is neither, as far as the permissions go', async () => {
    const { look } = await place();
    const [app] = await look('99999999-9999-4999-8999-999999999999');
    expect(app).toEqual({
      id: '99999999-9999-4999-8999-999999999999',
      kind: 'unknown',
      name: null,
      upn: null,
      guest: null,
      enabled: null,
      roleAssignable: null,
    });
  });

  it('are not said to be nobody where they may not be asked for', async () => {
    const { entra, come, command } = await place();
    await command('/consent', {
      revoke: [
        'User.Read.All',
        'User.ReadBasic.All',
        'GroupMember.Read.All',
        'Group.Read.All',
        'Directory.Read.All',
      ],
    });
    const leila = await come('Leila Haddani');
    const looked = await entra.principals.look(leila, ['otto.brandt@contoso.com', 'PIM approvers']);
    expect(looked).toMatchObject([
      { ok: false, problem: { kind: 'consent-missing' } },
      { ok: false, problem: { kind: 'consent-missing' } },
    ]);
  });
});
