import { describe, expect, it } from 'vitest';
import { eachTenant } from '../../test-kit/each-tenant.ts';
import { ROLE } from '../../test-kit/role-ids.ts';
import { oidOf, problemOf, rowsOf } from '../../test-kit/tenant-client.ts';

const ground = eachTenant();
const get = (path: string, scopes = ['Directory.Read.All', 'RoleManagementPolicy.Read.Directory']) =>
  ground.client.as('maren', { scopes }).get(encodeURI(path));

type ApprovalSetting = { approvalStages: { primaryApprovers: Record<string, string>[] }[] };

/** The approver group, as a client finds it: in the role setting of Security Administrator. */
async function approverGroup(): Promise<Record<string, string>> {
  const filter = `$filter=scopeId eq '/' and scopeType eq 'DirectoryRole' and roleDefinitionId eq '${ROLE.security}'`;
  const [row] = rowsOf(
    await get(`/policies/roleManagementPolicyAssignments?${filter}&$expand=policy($expand=rules)`),
  );
  const { rules } = (row as { policy: { rules: { id: string; setting?: ApprovalSetting }[] } }).policy;
  const rule = rules.find(({ id }) => id === 'Approval_EndUser_Assignment');
  return rule?.setting?.approvalStages[0]?.primaryApprovers[0] ?? {};
}
const names = (rows: Record<string, unknown>[]) => rows.map(({ displayName }) => displayName);

describe('groups', () => {
  it('are named in role settings by id and a description the service fills in', async () => {
    expect(await approverGroup()).toEqual({
      '@odata.type': '#microsoft.graph.groupMembers',
      groupId: expect.stringMatching(/^[0-9a-f-]{36}$/) as unknown,
      description: 'PIM approvers',
    });
  });

  it('show themselves, their members, and the members of groups within', async () => {
    const { groupId = '' } = await approverGroup();
    expect((await get(`/groups/${groupId}`)).json).toMatchObject({
      id: groupId,
      displayName: 'PIM approvers',
      securityEnabled: true,
    });
    const members = rowsOf(await get(`/groups/${groupId}/members`));
    expect(members.map((row) => row['@odata.type'])).toEqual([
      '#microsoft.graph.user',
      '#microsoft.graph.user',
      '#microsoft.graph.user',
      '#microsoft.graph.group',
    ]);
    const all = rowsOf(await get(`/groups/${groupId}/transitiveMembers?$select=id,displayName`));
    expect(names(all)).toEqual([
      'Leila Haddani',
      'Ruben Castellane',
      'Sofia Brandt',
      'Infrastructure managers',
      'Tomasz Wielgosz',
    ]);
    expect(Object.keys(all[0] ?? {})).toEqual(['@odata.type', 'id', 'displayName']);
    expect(names(rowsOf(await get("/groups?$filter=displayName eq 'PIM approvers'")))).toEqual([
      'PIM approvers',
    ]);
  });

  it('answer 404 for what is no group, and 403 without a scope', async () => {
    const person = oidOf(ground.tenant, 'maren');
    expect(problemOf(await get(`/groups/${person}/members`)).code).toBe('Request_ResourceNotFound');
    const refused = await get('/groups', ['User.Read']);
    expect([refused.status, problemOf(refused).code]).toEqual([403, 'Authorization_RequestDenied']);
  });
});

describe('POST /directoryObjects/getByIds', () => {
  const byIds = (body: unknown, scopes = ['Directory.Read.All']) =>
    ground.client.as('maren', { scopes }).post('/directoryObjects/getByIds', body);

  it('gives objects of any type in the order asked, and leaves out what nobody has', async () => {
    const { groupId } = await approverGroup();
    const leila = oidOf(ground.tenant, 'leila');
    const unknown = '00000000-0000-4000-8000-000000000000';
    const reply = await byIds({ ids: [groupId, unknown, leila.toUpperCase()] });
    expect(reply.json).toMatchObject({
      '@odata.context': `${ground.tenant.graph}/v1.0/$metadata#directoryObjects`,
      value: [
        { '@odata.type': '#microsoft.graph.group', id: groupId, displayName: 'PIM approvers' },
        {
          '@odata.type': '#microsoft.graph.user',
          id: leila,
          displayName: 'Leila Haddani',
        },
      ],
    });
    // "Only a subset of user properties are returned by default in v1.0" [docs].
    expect(rowsOf(reply)[1]).not.toHaveProperty('accountEnabled');
    const people = rowsOf(await byIds({ ids: [groupId, leila], types: ['User'] }));
    expect(names(people)).toEqual(['Leila Haddani']);
  });

  it.each([[{}], [{ ids: ['x'] }], [{ ids: Array.from({ length: 1_001 }, () => ROLE.user) }]])(
    'refuses a bad list',
    async (body) => {
      expect((await byIds(body)).status).toBe(400);
    },
  );

  it('needs the scope of the whole directory', async () => {
    expect(problemOf(await byIds({ ids: [] }, ['User.ReadBasic.All'])).code).toBe(
      'PermissionScopeNotGranted',
    );
  });
});
