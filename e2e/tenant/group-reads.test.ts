import { beforeEach, describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { GROUP_PLANE, GROUP_REQUESTS, groupAsk, groupIdOf, inGroups } from './test-kit/group-plane.ts';
import { oidOf, problemOf, rowsOf } from './test-kit/tenant-client.ts';

const SETS = [
  'eligibilitySchedules',
  'eligibilityScheduleInstances',
  'eligibilityScheduleRequests',
  'assignmentSchedules',
  'assignmentScheduleInstances',
  'assignmentScheduleRequests',
];
const ground = eachTenant();
let till: string;
let forensics: string;
beforeEach(async () => {
  till = await groupIdOf(ground.client, 'sg-pim-till-support');
  forensics = await groupIdOf(ground.client, 'sg-pim-mailbox-forensics');
});
const list = (person: string, set: string, query: string) =>
  inGroups(ground.client, person).get(encodeURI(`${GROUP_PLANE}/${set}?${query}`));

describe('lists of the plane of groups', () => {
  it.each(SETS)('%s needs a group or a principal in its $filter', async (set) => {
    const maren = oidOf(ground.tenant, 'maren');
    for (const query of ['', "$filter=accessId eq 'member'", `$filter=not (groupId eq '${till}')`]) {
      const refused = await list('ines', set, query);
      expect([refused.status, problemOf(refused).code]).toEqual([400, 'MissingParameters']);
    }
    expect((await list('ines', set, `$filter=groupId eq '${till}'`)).status).toBe(200);
    expect((await list('maren', set, `$filter=principalId eq '${maren}'`)).status).toBe(200);
    expect(
      (
        await inGroups(ground.client, 'maren').get(
          `${GROUP_PLANE}/${set}/filterByCurrentUser(on='principal')`,
        )
      ).status,
    ).toBe(200);
    await ground.client.control('POST', '/switches', { 'groups.missingFilterCode': 'InvalidFilter' });
    expect(problemOf(await list('ines', set, '')).code).toBe('InvalidFilter');
  });

  it('are read by holders of the right role, by owners and members, and by nobody else', async () => {
    const of = async (person: string, groupId: string): Promise<number> =>
      (await list(person, 'eligibilityScheduleInstances', `$filter=groupId eq '${groupId}'`)).status;
    // Global Reader, Privileged Role Administrator, a standing member, somebody merely eligible, somebody without.
    expect([await of('ines', till), await of('ines', forensics)]).toEqual([200, 200]);
    expect([await of('leila', forensics), await of('jonas', till)]).toEqual([200, 200]);
    expect([await of('maren', till), await of('jonas', forensics)]).toEqual([403, 403]);
    // Not role-assignable: the Privileged Role Administrator is no administrator of it.
    expect(await of('leila', till)).toBe(403);
    await ground.client.control('POST', '/switches', { 'reads.tenantWideNeedsDirectoryRole': false });
    expect(await of('maren', till)).toBe(200);
  });

  it('by principal leave out the groups that the caller may not read', async () => {
    const maren = oidOf(ground.tenant, 'maren');
    const seen = async (person: string): Promise<unknown[]> => {
      const reply = await list(person, 'eligibilitySchedules', `$filter=principalId eq '${maren}'`);
      return reply.status === 200 ? rowsOf(reply).map(({ groupId }) => groupId) : [reply.status];
    };
    expect((await seen('ines')).length).toBe(4);
    // She reads of groups that may hold roles, which two of them may.
    const operators = await groupIdOf(ground.client, 'sg-pim-identity-operators');
    expect(await seen('leila')).toEqual([forensics, operators]);
    expect(await seen('jonas')).toEqual([403]);
  });

  it('expand group and principal, in full or, by switch, without the group', async () => {
    const query = `$filter=groupId eq '${till}'&$expand=group($select=id,displayName),principal`;
    const [row] = rowsOf(await list('ines', 'eligibilityScheduleInstances', query));
    expect(row).toMatchObject({
      group: { id: till, displayName: 'sg-pim-till-support' },
      principal: { '@odata.type': '#microsoft.graph.user' },
    });
    await ground.client.control('POST', '/switches', { 'groups.expandGroup': 'null' });
    const [without] = rowsOf(await list('ines', 'eligibilityScheduleInstances', query));
    expect(without).toMatchObject({ group: null, principal: { id: row?.['principalId'] } });
  });

  it('show a standing member as assigned, in lower case or as the sample prints it', async () => {
    const standing = async () =>
      rowsOf(await list('ines', 'assignmentScheduleInstances', `$filter=groupId eq '${till}'`))[0];
    expect(await standing()).toMatchObject({
      assignmentType: 'assigned',
      memberType: 'direct',
      endDateTime: null,
    });
    await ground.client.control('POST', '/switches', { 'groups.enumCasing': 'PascalCase' });
    expect(await standing()).toMatchObject({ assignmentType: 'Assigned', memberType: 'Direct' });
  });

  it('lead from an activation to group, principal, eligibility and schedule, each by its address', async () => {
    const { tenant, client } = ground;
    const me = inGroups(client, 'maren');
    const sap = await groupIdOf(client, 'sg-pim-sap-emergency');
    const { id } = (await me.post(GROUP_REQUESTS, groupAsk(tenant, 'maren', sap))).json as { id: string };
    const at = `${GROUP_REQUESTS}/${id}`;
    expect((await me.get(`${at}/group`)).json).toMatchObject({ id: sap });
    expect((await me.get(`${at}/principal`)).json).toMatchObject({ id: oidOf(tenant, 'maren') });
    expect((await me.get(`${at}/targetSchedule`)).json).toMatchObject({ id: `${sap}_member_${id}` });
    const using = (await me.get(`${at}/activatedUsing`)).json as Record<string, unknown>;
    expect(using).toMatchObject({ accessId: 'member', groupId: sap, status: 'Provisioned' });
    const instance = `${GROUP_PLANE}/assignmentScheduleInstances/${sap}_member_${oidOf(tenant, 'maren')}`;
    expect((await me.get(`${instance}/activatedUsing`)).json).toMatchObject({
      eligibilityScheduleId: using['id'],
    });
    expect((await me.get(`${at}/nothing`)).status).toBe(400);
    tenant.clock.advance('PT2H');
    expect((await me.get(`${at}/targetSchedule`)).status).toBe(404);
    await client.control('POST', '/switches', { 'reads.emptyNavigation': 204 });
    expect((await me.get(`${at}/targetSchedule`)).status).toBe(204);
  });
});

describe('role settings of groups', () => {
  const settings = (groupId: string, more = '') =>
    inGroups(ground.client, 'maren').get(
      encodeURI(
        `/policies/roleManagementPolicyAssignments?$filter=scopeId eq '${groupId}' and scopeType eq 'Group'${more}&$expand=policy($expand=rules)`,
      ),
    );

  it('are two for a group, for its members and for its owners, with defaults of their own', async () => {
    const rows = rowsOf(await settings(forensics));
    expect(rows.map(({ roleDefinitionId }) => roleDefinitionId)).toEqual(['member', 'owner']);
    const [row] = rowsOf(await settings(forensics, " and roleDefinitionId eq 'owner'"));
    const policyId = String(row?.['policyId']);
    expect(policyId).toMatch(new RegExp(`^Group_${forensics}_[0-9a-f-]{36}$`));
    expect(row?.['id']).toBe(`${policyId}_owner`);
    const policy = row?.['policy'] as { rules: Record<string, unknown>[] } & Record<string, unknown>;
    expect(policy).toMatchObject({
      id: policyId,
      scopeId: forensics,
      scopeType: 'Group',
      displayName: 'Group',
    });
    const rule = (id: string) => policy.rules.find((one) => one['id'] === id);
    expect(rule('Expiration_EndUser_Assignment')).toMatchObject({ maximumDuration: 'PT8H' });
    expect(rule('Enablement_EndUser_Assignment')).toMatchObject({ enabledRules: ['Justification'] });
    expect(rule('Expiration_Admin_Eligibility')).toMatchObject({
      isExpirationRequired: true,
      maximumDuration: 'P365D',
    });
    expect(rule('Expiration_Admin_Assignment')).toMatchObject({ isExpirationRequired: true });
    expect(rule('Approval_EndUser_Assignment')).toMatchObject({ setting: { isApprovalRequired: false } });
  });

  it('take scopes of their own', async () => {
    const path = `/policies/roleManagementPolicies?$filter=scopeId eq '${till}' and scopeType eq 'Group'`;
    const refused = await ground.client
      .as('maren', { scopes: ['RoleManagementPolicy.Read.Directory'] })
      .get(encodeURI(path));
    expect(problemOf(refused).message).toContain('RoleManagementPolicy.Read.AzureADGroup');
    const taken = await inGroups(ground.client, 'maren').get(encodeURI(path));
    expect(rowsOf(taken)).toHaveLength(2);
  });

  it('there are none of a group whose members follow a rule or come from on premises', async () => {
    for (const name of ['All staff Nordics', 'Finance file shares'])
      expect(rowsOf(await settings(await groupIdOf(ground.client, name)))).toEqual([]);
  });
});
