import { describe, expect, it } from 'vitest';
import { eachTenant } from '../../test-kit/each-tenant.ts';
import type { Reply } from '../../test-kit/https-client.ts';
import { GROUP_REQUESTS, groupAsk, groupIdOf, inGroups } from '../../test-kit/group-plane.ts';
import { ROLE, selfActivate } from '../../test-kit/role-ids.ts';
import { oidOf, problemOf, rowsOf } from '../../test-kit/tenant-client.ts';

const ground = eachTenant();
const REQUESTS = '/roleManagement/directory/roleAssignmentScheduleRequests';

const namesOf = (reply: Reply): string[] => rowsOf(reply).map((row) => String(row['displayName']));
const get = (person: string, path: string): Promise<Reply> =>
  ground.client.as(person, { scopes: ['User.Read', 'Directory.Read.All'] }).get(encodeURI(path));

describe('what somebody is a member of', () => {
  it('is groups and directory roles, those of groups within groups too where asked', async () => {
    expect(namesOf(await get('tomasz', '/me/memberOf/microsoft.graph.group')).sort()).toEqual([
      'Infrastructure managers',
      'sg-role-change-board',
    ]);
    const all = await get('tomasz', '/me/transitiveMemberOf');
    expect(namesOf(all)).toContain('PIM approvers');
    expect(rowsOf(all).every((row) => String(row['@odata.type']).startsWith('#microsoft.graph.'))).toBe(true);
    const narrow = '/me/transitiveMemberOf/microsoft.graph.group?$select=id,displayName&$top=999';
    expect(namesOf(await get('tomasz', narrow))).toContain('PIM approvers');
    expect(namesOf(await get('ines', '/me/memberOf/microsoft.graph.directoryRole'))).toEqual([
      'Global Reader',
    ]);
  });

  it('grows by what is activated, and is read by sign-in name as well', async () => {
    const { client, tenant } = ground;
    const before = namesOf(await get('maren', '/users/maren.okafor@contoso.com/memberOf'));
    await client.as('maren').post(REQUESTS, selfActivate(oidOf(tenant, 'maren'), ROLE.teams));
    const sap = await groupIdOf(client, 'sg-pim-sap-emergency');
    expect(
      (await inGroups(client, 'maren').post(GROUP_REQUESTS, groupAsk(tenant, 'maren', sap))).status,
    ).toBe(201);
    const after = namesOf(await get('leila', '/users/maren.okafor@contoso.com/memberOf'));
    expect(after.filter((name) => !before.includes(name)).sort()).toEqual([
      'Teams Administrator',
      'sg-pim-sap-emergency',
    ]);
  });

  it('is one’s own with User.Read alone, and nobody’s who is not there', async () => {
    const { client } = ground;
    const small = client.as('jonas', { scopes: ['User.Read'] });
    expect((await small.get('/me/memberOf')).status).toBe(200);
    expect((await small.get('/users/maren.okafor@contoso.com/memberOf')).status).toBe(403);
    expect(await get('leila', '/users/nobody@contoso.com/memberOf')).toMatchObject({
      status: 404,
      json: { error: { code: 'Request_ResourceNotFound' } },
    });
  });
});

describe('directory roles', () => {
  it('are those in use, found by the id of their template', async () => {
    const path = `/directoryRoles?$filter=roleTemplateId eq '${ROLE.globalReader}'`;
    const [role] = rowsOf(await get('leila', path));
    expect(role).toMatchObject({ displayName: 'Global Reader', roleTemplateId: ROLE.globalReader });
    expect(role?.['id']).not.toBe(ROLE.globalReader);
    const byTemplate = `/directoryRoles(roleTemplateId='${ROLE.globalReader}')`;
    for (const address of [`/directoryRoles/${String(role?.['id'])}`, byTemplate]) {
      expect(await get('leila', address)).toMatchObject({ status: 200, json: { id: role?.['id'] } });
      expect(namesOf(await get('leila', `${address}/members`))).toContain('Ines Duarte');
    }
    const unused = await get('leila', `/directoryRoles(roleTemplateId='${ROLE.windows365}')`);
    expect([unused.status, problemOf(unused).code]).toEqual([404, 'Request_ResourceNotFound']);
    expect(rowsOf(await get('leila', '/directoryRoleTemplates')).length).toBeGreaterThan(90);
  });
});

describe('what tools look up on their way to PIM', () => {
  it.each(['users', 'groups'])('%s are counted for whoever takes an index’s word', async (set) => {
    const count = (headers: Record<string, string>): Promise<Reply> =>
      ground.client.as('leila').get(`/${set}/$count`, headers);
    expect(problemOf(await count({}))).toMatchObject({ code: 'Request_BadRequest' });
    const counted = await count({ ConsistencyLevel: 'eventual' });
    expect(Number(counted.text)).toBe(rowsOf(await get('leila', `/${set}?$top=999`)).length);
  });

  it('any object is found by its id alone, with its type', async () => {
    const { tenant, client } = ground;
    const group = await groupIdOf(client, 'Project Aurora');
    expect((await get('leila', `/directoryObjects/${oidOf(tenant, 'maren')}/`)).json).toMatchObject({
      '@odata.type': '#microsoft.graph.user',
      displayName: 'Maren Okafor',
    });
    expect((await get('leila', `/directoryobjects/${group}`)).json).toMatchObject({
      '@odata.type': '#microsoft.graph.group',
    });
    expect((await get('leila', '/directoryObjects/00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });

  it('the applications, what one is licensed for, and all domains of the organisation', async () => {
    const [app] = rowsOf(await get('leila', '/servicePrincipals'));
    expect(app).toMatchObject({ displayName: 'HR Connect' });
    const byAppId = `/servicePrincipals?$filter=appId eq '${String(app?.['appId'])}'`;
    expect(rowsOf(await get('leila', byAppId))).toEqual([app]);
    expect(rowsOf(await get('maren', '/me/licenseDetails'))).toMatchObject([
      { skuPartNumber: 'AAD_PREMIUM_P2' },
    ]);
    const [organization] = rowsOf(await get('maren', '/organization?$select=verifiedDomains'));
    expect(organization?.['verifiedDomains']).toMatchObject([
      { name: 'contoso.com', isDefault: true, isInitial: false },
      { name: 'contoso.onmicrosoft.com', isDefault: false, isInitial: true },
    ]);
  });
});
