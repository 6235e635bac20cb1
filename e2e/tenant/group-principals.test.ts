import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { ROLE, adminAct, selfActivate } from './test-kit/role-ids.ts';
import { oidOf, problemOf, rowsOf } from './test-kit/tenant-client.ts';

const BASE = '/roleManagement/directory';
const MESSAGE_CENTER_READER = '790c1fb9-7f7d-4f88-86a1-ef1f95c05c1b';
const START = Date.parse('2026-09-06T17:53:52.042Z');

const ground = eachTenant({ now: () => START });
const oid = (person: string): string => oidOf(ground.tenant, person);
const tomasz = () => ground.client.as('tomasz');

const ownRows = async (set: string, role: string) =>
  rowsOf(await tomasz().get(`${BASE}/${set}/filterByCurrentUser(on='principal')`)).filter(
    (row) => row['roleDefinitionId'] === role,
  );
const groupId = async (): Promise<string> => {
  const filter = encodeURIComponent("displayName eq 'sg-role-change-board'");
  return String(rowsOf(await tomasz().get(`/groups?$filter=${filter}`))[0]?.['id']);
};

describe('a role-assignable group that is eligible for a role', () => {
  it.each([
    ['withGroupId', 1],
    ['withOwnId', 1],
    ['never', 0],
  ])('shows in its members’ own schedules and instances by switch: %s', async (mode, count) => {
    await ground.client.control('POST', '/switches', { 'reads.groupInherited': mode });
    const principalId = mode === 'withGroupId' ? await groupId() : oid('tomasz');
    for (const set of ['roleEligibilitySchedules', 'roleEligibilityScheduleInstances']) {
      const rows = await ownRows(set, MESSAGE_CENTER_READER);
      expect(rows).toHaveLength(count);
      for (const row of rows) expect(row).toMatchObject({ memberType: 'Group', principalId });
    }
    expect(await ownRows('roleEligibilityScheduleRequests', MESSAGE_CENTER_READER)).toEqual([]);
  });

  it('shows as the group’s own to who reads the tenant', async () => {
    const filter = encodeURIComponent(`principalId eq '${await groupId()}'`);
    const rows = rowsOf(
      await ground.client
        .as('ines')
        .get(`${BASE}/roleEligibilityScheduleInstances?$filter=${filter}&$expand=principal`),
    );
    expect(rows).toMatchObject([
      { memberType: 'Direct', principal: { '@odata.type': '#microsoft.graph.group' } },
    ]);
  });

  it('lets each member activate for themselves, and nobody else', async () => {
    const ask = (person: string) =>
      ground.client
        .as(person)
        .post(`${BASE}/roleAssignmentScheduleRequests`, selfActivate(oid(person), MESSAGE_CENTER_READER));
    expect((await ask('tomasz')).json).toMatchObject({
      status: 'Provisioned',
      principalId: oid('tomasz'),
    });
    expect(await ownRows('roleAssignmentScheduleInstances', MESSAGE_CENTER_READER)).toMatchObject([
      { assignmentType: 'Activated', memberType: 'Direct', principalId: oid('tomasz') },
    ]);
    expect(problemOf(await ask('ruben')).code).toBe('RoleAssignmentDoesNotExist');
  });

  it('gives its members nothing to extend', async () => {
    ground.tenant.clock.advance('P265D');
    const extend = adminAct('selfExtend', oid('tomasz'), MESSAGE_CENTER_READER);
    const refused = await tomasz().post(`${BASE}/roleEligibilityScheduleRequests`, extend);
    expect(problemOf(refused).code).toBe('RoleAssignmentDoesNotExist');
  });
});

describe('a role that went live and does not show yet', () => {
  it('is not in the instances before the switched delay has passed, and cannot be had twice', async () => {
    await ground.client.control('POST', '/switches', { 'reads.instanceDelaySeconds': 90 });
    const maren = ground.client.as('maren');
    const ask = selfActivate(oid('maren'), ROLE.exchange);
    const made = await maren.post(`${BASE}/roleAssignmentScheduleRequests`, ask);
    expect(made.json).toMatchObject({ status: 'Provisioned' });
    const active = async () =>
      rowsOf(
        await maren.get(`${BASE}/roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')`),
      ).some((row) => row['roleDefinitionId'] === ROLE.exchange);
    expect(await active()).toBe(false);
    expect(problemOf(await maren.post(`${BASE}/roleAssignmentScheduleRequests`, ask)).code).toBe(
      'RoleAssignmentExists',
    );
    ground.tenant.clock.advance('PT1M29S');
    expect(await active()).toBe(false);
    ground.tenant.clock.advance('PT1S');
    expect(await active()).toBe(true);
  });
});

describe('what no description names', () => {
  it('is on every entity by switch, expanded ones aside', async () => {
    const me = async () => Object.keys((await tomasz().get('/me')).json as object);
    expect(await me()).not.toContain('memberOfAnotherDay');
    await ground.client.control('POST', '/switches', { 'reads.unknownMembers': true });
    expect(await me()).toContain('memberOfAnotherDay');
    const [eligible] = rowsOf(
      await tomasz().get(`${BASE}/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')`),
    );
    expect(eligible).toHaveProperty('memberOfAnotherDay');
  });
});
