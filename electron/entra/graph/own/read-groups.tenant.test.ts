import { expect, it } from 'vitest';
import { onEachTenant } from '../../test-each-tenant.ts';
import { order, signedIn } from '../../test-person.ts';

const DAY_MS = 86_400_000;
const graphCalls = (calls: readonly string[]) => calls.filter((call) => / \/(v1\.0|beta)\//.test(call));

/** All that lets an application read the plane of groups. */
const GROUP_PERMISSIONS = ['EligibilitySchedule', 'AssignmentSchedule', 'Access'].flatMap((what) =>
  ['Read', 'ReadWrite'].map((how) => `Privileged${what}.${how}.AzureADGroup`),
);

onEachTenant('reading one’s own groups', (switches) => {
  it('gets names, what each is as and what activating it asks', async () => {
    const { read } = await signedIn();
    const { coverage, groups } = await read();
    expect(coverage[1]).toEqual({ plane: 'groups', state: 'complete', reason: null });
    const told = groups.eligible?.map((e) => [e.role.name, e.scope.id, e.scope.kind, e.asks?.maximum]);
    // Without the names, as by switch `groups.expandGroup`, they are looked up.
    expect(told).toEqual([
      ['sg-pim-mailbox-forensics', 'member', 'membership', 'PT4H'],
      ['sg-pim-sap-emergency', 'member', 'membership', 'PT2H'],
      ['sg-pim-till-support', 'owner', 'membership', 'PT1H'],
      ['sg-pim-identity-operators', 'member', 'membership', 'PT4H'],
    ]);
    expect(groups.eligible?.[0]).toMatchObject({
      role: { description: 'Reads and restores mailboxes for an investigation' },
      membership: 'direct',
      throughGroup: null,
      asks: { mfa: true, ticket: true, approval: true, approvers: [{ kind: 'user' }, { kind: 'user' }] },
    });
    expect(groups.eligible?.[2]?.asks?.approvers).toMatchObject([
      { kind: 'group', name: 'Infrastructure managers' },
    ]);
  });

  it('tells which roles a group leads to, to whoever may read that', async () => {
    const { read } = await signedIn({}, 'Tomasz Wielgosz');
    const { groups } = await read();
    const [forensics, tills] = groups.eligible ?? [];
    expect(forensics?.leadsTo).toMatchObject({
      state: 'read',
      roles: [{ role: { name: 'Exchange Recipient Administrator' }, scope: { id: '/' }, kind: 'active' }],
    });
    expect(tills?.leadsTo).toEqual({ state: 'read', reason: null, roles: [] });
    expect(groups.active).toMatchObject([
      { role: { name: 'sg-pim-sap-emergency' }, scope: { id: 'owner' }, kind: 'assigned', startedAt: null },
    ]);
  });

  it('says that it may not be read by who has no directory role, and never that there is none', async () => {
    const { read } = await signedIn();
    const { groups } = await read();
    const state = switches['reads.tenantWideNeedsDirectoryRole'] ? 'refused' : 'read';
    expect(groups.eligible?.map((e) => e.leadsTo?.state)).toEqual([state, state, 'read', state]);
    expect(groups.eligible?.[0]?.leadsTo?.reason?.kind).toBe(
      state === 'refused' ? 'role-missing' : undefined,
    );
  });

  it('names the group through which a role is held, where the service says', async () => {
    const { read } = await signedIn({}, 'Tomasz Wielgosz');
    const { eligible } = await read();
    const through = eligible?.find((e) => e.role.name === 'Message Center Reader');
    const called = {
      withGroupId: { membership: 'group', throughGroup: { name: 'sg-role-change-board' } },
      withOwnId: { membership: 'group', throughGroup: null },
    };
    const mode = switches['reads.groupInherited'];
    if (mode === 'never') expect(through).toBeUndefined();
    else expect(through).toMatchObject(called[mode]);
    expect(eligible?.filter((e) => e !== through).every((e) => e.throughGroup === null)).toBe(true);
  });

  it('takes at most five calls for what nobody has read yet, in a large tenant', async () => {
    const { read, calls } = await signedIn({ size: 'M', pageSize: 100 });
    calls.length = 0;
    await read();
    expect(graphCalls(calls).length).toBeLessThanOrEqual(5);
  });

  it('takes one call when quiet, and one more about groups at most every 15 min', async () => {
    const { read, calls, tenant } = await signedIn();
    await read();
    calls.length = 0;
    await read();
    expect(graphCalls(calls)).toEqual(['POST /v1.0/$batch']);
    calls.length = 0;
    for (let minutes = 10; minutes <= 50; minutes += 10) {
      tenant.clock.advance('PT10M');
      await read();
    }
    // After 20 and 40 minutes what the policies ask is read again: the second page of them, and the batch about groups.
    expect(graphCalls(calls)).toHaveLength(5 + 2 * 2);
  });

  it('leaves the roles as they are where groups are refused', async () => {
    const { read, come, command, calls } = await signedIn();
    await command('/consent', { revoke: GROUP_PERMISSIONS });
    await come('Maren Okafor');
    const { coverage, eligible, groups } = await read();
    expect(coverage).toMatchObject([
      { plane: 'entra-roles', state: 'complete' },
      { plane: 'groups', state: 'refused', reason: { kind: 'consent-missing' } },
    ]);
    expect(eligible?.length).toBeGreaterThan(6);
    expect(groups).toEqual({
      eligible: null,
      active: null,
      requests: null,
      ended: null,
      expired: null,
      recents: null,
    });
    calls.length = 0;
    await read();
    // Whatever status the service refuses with, it is not asked twice.
    expect(graphCalls(calls)).toEqual(['POST /v1.0/$batch']);
  });

  it('leaves the groups as they are where roles fail', async () => {
    const { read, fault } = await signedIn();
    const then = { status: 503, headers: {}, body: {} };
    await fault({ method: 'GET', path: 'roleManagement/directory/role', times: 9, then });
    const { coverage, eligible, groups } = await read();
    expect(coverage).toMatchObject([{ state: 'failed' }, { state: 'complete' }]);
    expect(eligible).toBeNull();
    expect(groups.eligible).toHaveLength(4);
  });

  it('is refused on both planes where the tenant has no licence', async () => {
    const { read } = await signedIn({ switches: { 'tenant.licence': 'P1' } });
    expect((await read()).coverage).toMatchObject([
      { plane: 'entra-roles', state: 'refused', reason: { kind: 'licence-missing' } },
      { plane: 'groups', state: 'refused', reason: { kind: 'licence-missing' } },
    ]);
  });

  it('is partial where one list failed, and says nothing of what hangs on it', async () => {
    const { read, fault } = await signedIn();
    const then = { status: 503, headers: {}, body: {} };
    await fault({ method: 'GET', path: 'privilegedAccess/group/assignmentScheduleInstances', then });
    const { coverage, groups } = await read();
    expect(coverage).toMatchObject([{ state: 'complete' }, { state: 'partial' }]);
    expect(groups).toMatchObject({ active: null, expired: null });
    expect(groups.eligible).toHaveLength(4);
  });

  it('goes on without what the groups ask where the second round fails', async () => {
    const { read, fault } = await signedIn();
    const then = { status: 403, headers: {}, body: {} };
    await fault({ method: 'GET', path: 'roleManagementPolicyAssignments', times: 9, then });
    const { coverage, groups } = await read();
    expect(coverage[1]?.state).toBe('complete');
    expect(groups.eligible?.map((e) => e.asks)).toEqual([null, null, null, null]);
  });

  it('follows pages to the end', async () => {
    const { read } = await signedIn({ pageSize: 1 });
    const { groups, coverage } = await read();
    expect(coverage[1]?.state).toBe('complete');
    expect(groups.eligible).toHaveLength(4);
    expect(groups.eligible?.every((e) => e.asks !== null)).toBe(true);
  });

  it('tells what ran out and can be renewed', async () => {
    const { read, tenant } = await signedIn();
    tenant.clock.advance('P13D');
    const { groups } = await read();
    expect(groups.expired).toMatchObject([
      { kind: 'eligible', role: { name: 'sg-pim-till-support' }, scope: { id: 'owner' } },
    ]);
    expect((tenant.clock.now() - (groups.expired?.[0]?.endedAt ?? 0)) / DAY_MS).toBeCloseTo(1, 1);
  });

  it('tells how far a request is, who decides, and what was said before', async () => {
    const { read, entra, who, groups } = await place();
    const ticket = { number: 'INC7', system: 'Jira' };
    const forensics = groups.eligible?.[0]?.role.definitionId;
    const asked = await entra.roles.activate(who, order(forensics, { scopeId: 'member', ticket }));
    expect(asked.kind).toBe('accepted');
    const mine = (await read()).groups;
    expect(mine.requests).toMatchObject([
      {
        action: 'activate',
        role: { definitionId: forensics, name: 'sg-pim-mailbox-forensics' },
        scope: { id: 'member', kind: 'membership' },
        stage: 'waiting-for-approval',
        duration: 'PT1H',
        ticket,
        approvers: [{ name: 'Ruben Castellane' }, { name: 'Leila Haddani' }],
      },
    ]);
    expect(mine.recents).toMatchObject([{ roleDefinitionId: forensics, scopeId: 'member', ticket }]);
    expect(mine.eligible?.[0]?.lastUsedAt).not.toBeNull();
  });
});

async function place() {
  const at = await signedIn();
  return { ...at, groups: (await at.read()).groups };
}
