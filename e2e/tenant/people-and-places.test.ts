import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { oidOf, problemOf, rowsOf } from './test-kit/tenant-client.ts';

const ground = eachTenant();
const SCOPES = ['Directory.Read.All', 'RoleManagement.Read.Directory', 'AuthenticationContext.Read.All'];
const EVENTUAL = { ConsistencyLevel: 'eventual' };
const get = (person: string, path: string, headers: Record<string, string> = {}) =>
  ground.client.as(person, { scopes: SCOPES }).get(encodeURI(path), headers);
const names = async (path: string, headers?: Record<string, string>): Promise<unknown[]> =>
  rowsOf(await get('jonas', path, headers)).map(({ displayName }) => displayName);
const ROLES = '/roleManagement/directory';

describe('finding people and places', () => {
  it.each([
    ["/users?$filter=startswith(displayName,'mar')", ['Maren Okafor']],
    ["/users?$filter=startswith(surname,'cast')&$select=displayName", ['Ruben Castellane']],
    ["/groups?$filter=startswith(displayName,'sg-pim-s')", ['sg-pim-sap-emergency']],
    [
      "/groups?$filter=startswith(displayName,'sg-pim-sap') or startswith(mail,'sg-pim-sap')",
      ['sg-pim-sap-emergency'],
    ],
    [
      '/groups?$filter=isAssignableToRole eq true',
      ['sg-pim-mailbox-forensics', 'sg-role-change-board', 'sg-pim-identity-operators'],
    ],
    ["/directory/administrativeUnits?$filter=displayName eq 'Nordics'", ['Nordics']],
  ])('%s finds %j', async (path, found) => {
    expect(await names(path)).toEqual(found);
  });

  it.each([
    // By word, in any order, from the beginning of a word, whatever the case.
    ['/users?$search="displayName:okaf"', ['Maren Okafor']],
    ['/users?$search="displayName:Okafor Maren"', ['Maren Okafor']],
    ['/users?$search="displayName:kafor"', []],
    ['/users?$search="displayName:okafor" OR "displayName:ruben"', ['Maren Okafor', 'Ruben Castellane']],
    ['/users?$search="displayName:maren" AND "mail:maren"', ['Maren Okafor']],
    ['/users?$search="displayName:maren" AND "mail:ruben"', []],
    ['/groups?$search="displayName:forensics"', ['sg-pim-mailbox-forensics']],
    ['/groups?$search="displayName:sgpimtill"', ['sg-pim-till-support']],
    ['/groups?$search="description:mailboxes"', ['sg-pim-mailbox-forensics']],
    ['/directory/administrativeUnits?$search="displayName:stores"', ['Benelux Stores']],
  ])('%s finds %j, with ConsistencyLevel', async (path, found) => {
    expect(await names(path, EVENTUAL)).toEqual(found);
    const without = await get('jonas', path);
    expect([without.status, problemOf(without).code]).toEqual([400, 'Request_UnsupportedQuery']);
  });

  it('refuses a $search that is none, and one of a set that has no search', async () => {
    for (const path of [
      '/users?$search=maren',
      '/users?$search="maren"',
      '/users?$search="shoeSize:44"',
      '/organization?$search="displayName:contoso"',
    ])
      expect((await get('jonas', path, EVENTUAL)).status).toBe(400);
  });

  it('shows an administrative unit by id, and 404 for another', async () => {
    const [unit] = rowsOf(await get('jonas', '/directory/administrativeUnits'));
    const path = '/directory/administrativeUnits/';
    expect((await get('jonas', path + String(unit?.['id']))).json).toMatchObject({ displayName: 'Nordics' });
    expect((await get('jonas', path + oidOf(ground.tenant, 'maren'))).status).toBe(404);
  });

  it('shows the owners of a group, and what kind of group it is', async () => {
    const [group] = rowsOf(await get('jonas', "/groups?$filter=displayName eq 'sg-pim-sap-emergency'"));
    expect(await names(`/groups/${String(group?.['id'])}/owners`)).toEqual(['Tomasz Wielgosz']);
    const kinds = rowsOf(await get('jonas', '/groups')).flatMap((row) =>
      row['displayName'] === 'All staff Nordics' || row['displayName'] === 'Finance file shares'
        ? [[row['groupTypes'], row['onPremisesSyncEnabled'], row['isAssignableToRole']]]
        : [],
    );
    expect(kinds).toEqual([
      [['DynamicMembership'], null, null],
      [[], true, null],
    ]);
  });
});

describe('people who are not as others', () => {
  const SELECT = '$select=displayName,accountEnabled,userType,mail,userPrincipalName';

  it('a disabled account and a guest say so where it is selected', async () => {
    expect(await names('/users?$filter=accountEnabled eq false')).toEqual(['Otto Brandt']);
    const [guest] = rowsOf(await get('jonas', `/users?$filter=userType eq 'Guest'&${SELECT}`));
    expect(guest).toEqual({
      displayName: 'Priya Raman',
      accountEnabled: true,
      userType: 'Guest',
      mail: 'priya.raman@fabrikam.com',
      userPrincipalName: 'priya.raman_fabrikam.com#EXT#@contoso.com',
    });
  });

  it('a deleted one leaves its grants, which lead to nobody', async () => {
    for (const set of ['roleAssignmentScheduleInstances', 'roleEligibilityScheduleInstances']) {
      const rows = rowsOf(await get('ines', `${ROLES}/${set}?$expand=principal,roleDefinition`));
      const orphans = rows.filter(({ principal }) => principal === null);
      expect(orphans).toHaveLength(1);
      expect(orphans[0]).toMatchObject({ roleDefinition: { isBuiltIn: true } });
      expect((await get('ines', `/users/${String(orphans[0]?.['principalId'])}`)).status).toBe(404);
    }
  });

  it('one deleted meanwhile is gone from groups, ids and searches, and keeps its grants', async () => {
    const tomasz = oidOf(ground.tenant, 'tomasz');
    const groups = await get('ines', "/groups?$filter=displayName eq 'Infrastructure managers'");
    const members = `/groups/${String(rowsOf(groups)[0]?.['id'])}/members`;
    expect(await names(members)).toEqual(['Tomasz Wielgosz']);
    const eligible = `${ROLES}/roleEligibilitySchedules?$filter=principalId eq '${tomasz}'`;
    const before = rowsOf(await get('ines', eligible));
    const done = await ground.client.control('POST', '/delete', { object: 'tomasz.wielgosz@contoso.com' });
    expect(done.json).toEqual({ deleted: tomasz });
    expect(await names(members)).toEqual([]);
    expect(rowsOf(await get('ines', eligible))).toEqual(before);
    expect(before.length).toBeGreaterThan(0);
    const byIds = await ground.client
      .as('ines', { scopes: SCOPES })
      .post('/directoryObjects/getByIds', { ids: [tomasz, oidOf(ground.tenant, 'maren')], types: ['user'] });
    expect(rowsOf(byIds).map(({ id }) => id)).toEqual([oidOf(ground.tenant, 'maren')]);
    expect((await ground.client.control('POST', '/delete', { object: tomasz })).status).toBe(404);
  });
});

describe('authentication contexts', () => {
  const PATH = '/identity/conditionalAccess/authenticationContextClassReferences';

  it('are listed for readers of Conditional Access, the unpublished one among them', async () => {
    expect(rowsOf(await get('ines', PATH)).map(({ id, isAvailable }) => [id, isAvailable])).toEqual([
      ['c1', true],
      ['c2', true],
      ['c3', false],
    ]);
    const available = rowsOf(await get('ines', `${PATH}?$filter=isAvailable eq true`));
    expect(available).toHaveLength(2);
    expect((await get('ines', `${PATH}/c1`)).json).toMatchObject({
      displayName: 'Phishing-resistant sign-in',
    });
    expect((await get('ines', `${PATH}/c9`)).status).toBe(404);
  });

  it('take a directory role, or by switch only the scope', async () => {
    expect(problemOf(await get('jonas', PATH))).toMatchObject({
      code: 'Authentication_RequestFromUnsupportedUserRole',
      message: 'User is not in the allowed roles',
    });
    await ground.client.control('POST', '/switches', { 'reads.contextsNeedDirectoryRole': false });
    expect((await get('jonas', PATH)).status).toBe(200);
    const unscoped = await ground.client.as('ines', { scopes: ['User.Read'] }).get(PATH);
    expect(problemOf(unscoped).message).toContain('AuthenticationContext.Read.All');
  });
});

describe('a tenant without the licence', () => {
  it('refuses what PIM answers for, and nothing else', async () => {
    await ground.client.control('POST', '/switches', { 'tenant.licence': 'P1' });
    for (const path of [
      `${ROLES}/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')`,
      "/policies/roleManagementPolicies?$filter=scopeId eq '/' and scopeType eq 'DirectoryRole'",
    ]) {
      const refused = await get('ines', path);
      expect([refused.status, problemOf(refused)]).toEqual([
        400,
        {
          code: 'AadPremiumLicenseRequired',
          message: 'The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.',
          wrapped: false,
        },
      ]);
    }
    expect((await get('ines', `${ROLES}/roleDefinitions`)).status).toBe(200);
    expect((await get('ines', `${ROLES}/roleAssignments`)).status).toBe(200);
    const parts = async () => rowsOf(await get('ines', '/subscribedSkus')).map((row) => row['skuPartNumber']);
    expect(await parts()).toEqual(['AAD_PREMIUM']);
    await ground.client.control('POST', '/switches', { 'tenant.licence': 'P2' });
    expect(await parts()).toEqual(['AAD_PREMIUM_P2']);
  });
});
