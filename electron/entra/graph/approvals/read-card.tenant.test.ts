import { expect, it } from 'vitest';
import type { Identity } from '../../../console/ports.ts';
import { onEachTenant } from '../../test-each-tenant.ts';
import { order, signedIn } from '../../test-person.ts';
import { brought } from './test-approvals.ts';

const OPERATORS = 'sg-pim-identity-operators';

/** Maren asks to be in a group that leads to a role; Sofia, who holds no directory role, and Ruben, who holds one, decide about it. */
async function place() {
  const at = await signedIn();
  const { entra, who, come, tenant } = at;
  const eligible = (await at.read()).groups.eligible?.find(({ role }) => role.name === OPERATORS);
  const groupId = eligible?.role.definitionId ?? '';
  const asked = await entra.roles.activate(who, order(groupId, { scopeId: 'member', duration: 'PT2H' }));
  if (asked.kind !== 'accepted') throw new Error(JSON.stringify(asked));
  tenant.clock.advance('PT5S');
  /** The group that decides about security roles, as somebody reads it who may read settings. */
  const pool = async () => {
    const ask = { approver: 'leila.haddani@contoso.com', count: 1, about: ['Security Administrator'] };
    await at.command('/ask-many', ask);
    const { rows } = brought(await entra.approvals.readWaiting(await come('Leila Haddani')));
    const approvers = rows['entra-roles']?.flatMap(({ asks }) => asks?.approvers ?? []);
    const group = approvers?.find(({ kind }) => kind === 'group');
    if (!group) throw new Error('no group decides');
    return group.id;
  };
  const card = async (of: Identity, groupIds: readonly string[] = []) => {
    const { rows } = brought(await entra.approvals.readWaiting(of));
    const request = rows.groups?.find(({ requestId }) => requestId === asked.requestId);
    if (!request) throw new Error('it does not wait');
    at.calls.length = 0;
    const read = brought(await entra.approvals.readCard(of, request, groupIds));
    return { ...read, calls: at.calls.filter((call) => !call.includes('/oauth2/')) };
  };
  return { ...at, card, pool };
}

onEachTenant('a decision card on the tenant', (switches) => {
  it('tells somebody without a directory role who decides, and what it takes to see the rest', async () => {
    const { card, come, pool } = await place();
    const groupId = await pool();
    const sofia = await come('Sofia Brandt');
    const { holds, leadsTo, groups, calls } = await card(sofia, [groupId]);
    expect(groups).toMatchObject([{ id: groupId, state: 'read', reason: null }]);
    // Groups within the group are not people; who is in them is.
    expect(groups[0]?.members.map(({ id }) => id)).toContain(sofia.objectId);
    expect(groups[0]?.members).toHaveLength(4);
    expect(calls.filter((call) => call.includes('$batch'))).toHaveLength(1);
    if (!switches['reads.tenantWideNeedsDirectoryRole']) {
      expect(holds.coverage.map(({ state }) => state)).toEqual(['complete', 'complete']);
      return;
    }
    const reason = { kind: 'role-missing', title: 'What others have takes a directory role to read.' };
    expect(holds).toMatchObject({
      coverage: [
        { state: 'refused', reason },
        { state: 'refused', reason },
      ],
      roles: [],
    });
    expect(leadsTo).toMatchObject({ state: 'refused', reason });
  });

  it('tells somebody with one what the requestor has in effect, and what the group leads to', async () => {
    const { card, come, entra, who, show } = await place();
    await entra.roles.activate(who, order());
    show();
    const { holds, leadsTo } = await card(await come('Ruben Castellane'));
    expect(holds.coverage[0]).toMatchObject({ state: 'complete' });
    expect(holds.roles.find(({ kind }) => kind === 'activated')?.role.name).toBe('Exchange Administrator');
    expect(leadsTo).toMatchObject({
      state: 'read',
      roles: [{ kind: 'eligible', role: { name: 'Hybrid Identity Administrator' } }],
    });
  });

  it('names the permission that is missing where nobody granted it', async () => {
    const { card, come, pool, command } = await place();
    const groupId = await pool();
    await command('/consent', { revoke: ['GroupMember.Read.All', 'Directory.Read.All', 'Group.Read.All'] });
    const { groups } = await card(await come('Sofia Brandt'), [groupId]);
    expect(groups).toMatchObject([{ state: 'refused', reason: { kind: 'consent-missing' }, members: [] }]);
    expect(groups[0]?.reason?.advice).toContain('GroupMember.Read.All');
  });
});
