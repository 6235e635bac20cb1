import { describe, expect, it } from 'vitest';
import { ROUTES } from './graph/routes.ts';
import type { Route } from './graph/route.ts';
import { eachTenant } from './test-kit/each-tenant.ts';
import { problemOf, rowsOf } from './test-kit/tenant-client.ts';

const ground = eachTenant();
const SETS = '/roleManagement/directory';
const MINE = `${SETS}/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')`;
const EXPANDED = `${MINE}?$expand=directoryScope,roleDefinition`;
/** What a requestor's app is meant to hold, and nothing beyond. */
const REQUESTOR = ['User.Read', 'RoleEligibilitySchedule.ReadWrite.Directory'];

type Shown = { directoryScopeId: string; directoryScope: Record<string, unknown> | null };
const flip = (value: string) =>
  ground.client.control('POST', '/switches', { 'reads.expandWithoutScope': value });
const scoped = async (scopes: string[]): Promise<Shown[]> => {
  const rows = rowsOf(await ground.client.as('maren', { scopes }).get(EXPANDED)) as Shown[];
  return rows.filter(({ directoryScopeId }) => directoryScopeId !== '/');
};
const idOf = ({ directoryScopeId }: Shown): string | undefined => directoryScopeId.split('/').at(-1);

describe('what a role is scoped to', () => {
  it('comes without its name where the token may not read such objects', async () => {
    const rows = await scoped(REQUESTOR);
    expect(rows.length).toBeGreaterThan(2);
    for (const row of rows) expect(row.directoryScope).toMatchObject({ id: idOf(row), displayName: null });
    expect(rows.map(({ directoryScope }) => directoryScope?.['@odata.type'])).toContain(
      '#microsoft.graph.servicePrincipal',
    );
    const unitsAlone = await scoped([...REQUESTOR, 'AdministrativeUnit.Read.All']);
    const named = unitsAlone.filter(({ directoryScope }) => directoryScope?.['displayName'] !== null);
    expect(new Set(named.map(({ directoryScope }) => directoryScope?.['@odata.type']))).toEqual(
      new Set(['#microsoft.graph.administrativeUnit']),
    );
    for (const { directoryScope } of await scoped([...REQUESTOR, 'Directory.Read.All']))
      expect(directoryScope?.['displayName']).toEqual(expect.any(String));
  });

  it('is null, or there after all, where switched so', async () => {
    await flip('null');
    for (const row of await scoped(REQUESTOR)) expect(row.directoryScope).toBeNull();
    await flip('filled');
    for (const row of await scoped(REQUESTOR))
      expect(row.directoryScope?.['displayName']).toEqual(expect.any(String));
  });
});

describe('the definition of a role', () => {
  it('is shown to everybody where it is built in, by id alone where the tenant made it', async () => {
    const leila = ground.client.as('leila');
    const made = await leila.post(`${SETS}/roleDefinitions`, {
      displayName: 'Shift planner',
      description: 'Plans shifts',
      isEnabled: true,
      rolePermissions: [{ allowedResourceActions: ['microsoft.directory/users/basic/update'] }],
    });
    expect(made.status).toBe(201);
    const { id: custom } = made.json as { id: string };
    const maren = ground.tenant.personas.find(({ upn }) => upn.startsWith('maren.'))?.oid;
    const granted = await leila.post(`${SETS}/roleEligibilityScheduleRequests`, {
      action: 'adminAssign',
      principalId: maren,
      roleDefinitionId: custom,
      directoryScopeId: '/',
      justification: 'Plans the shifts',
      scheduleInfo: { startDateTime: null, expiration: { type: 'afterDuration', duration: 'P30D' } },
    });
    expect(granted.status).toBe(201);
    const definitions = async (scopes: string[]) =>
      (
        rowsOf(await ground.client.as('maren', { scopes }).get(EXPANDED)) as {
          roleDefinitionId: string;
          roleDefinition: Record<string, unknown>;
        }[]
      ).map(({ roleDefinition }) => roleDefinition);
    const plain = await definitions(REQUESTOR);
    expect(plain.find(({ id }) => id === custom)).toMatchObject({ id: custom, displayName: null });
    for (const { displayName } of plain.filter(({ id }) => id !== custom))
      expect(displayName).toEqual(expect.any(String));
    const reader = await definitions([...REQUESTOR, 'RoleManagement.Read.Directory']);
    expect(reader.find(({ id }) => id === custom)).toMatchObject({ displayName: 'Shift planner' });
  });
});

const PIM =
  /^\/(roleManagement\/directory\/role(Eligibility|Assignment)(Schedule|Approval)|identityGovernance\/privilegedAccess|policies\/roleManagementPolic)/;
/** A call of every route that PIM answers for, with ids that nobody has. */
const calls = ROUTES.filter(({ path }) => PIM.test(path)).map((route: Route) => ({
  route,
  version: route.versions?.[0] ?? 'v1.0',
  path: route.path.replace('{on}', 'principal').replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000'),
}));
const send = async ({ route, version, path }: (typeof calls)[number], scopes: string[]) =>
  ground.client.send(`${ground.tenant.graph}/${version}${path}`, {
    method: route.method,
    headers: {
      authorization: `Bearer ${await ground.client.token('leila', { scopes })}`,
      ...(route.method === 'GET' ? {} : { 'content-type': 'application/json' }),
    },
    ...(route.method === 'GET' ? {} : { body: '{}' }),
  });

describe('every route of PIM', () => {
  it('refuses a token without the permission, and says which would do', async () => {
    expect(calls.length).toBeGreaterThan(60);
    for (const call of calls) {
      const reply = await send(call, ['User.Read']);
      const where = `${call.route.method} ${call.path}`;
      expect([where, reply.status, problemOf(reply).code]).toEqual([where, 403, 'PermissionScopeNotGranted']);
      expect(problemOf(reply).message).toMatch(/missing permission scope [A-Z][\w.]+(,[A-Z][\w.]+)*\.$/);
    }
  });

  it('refuses to read approvals in the words captured, where that permission is wanted', async () => {
    await ground.client.control('POST', '/switches', {
      'approvals.readScope': 'captured',
      'approvals.decideScope': 'captured',
    });
    const documented = ['User.Read', 'RoleAssignmentSchedule.ReadWrite.Directory'];
    const approvals = calls.filter(({ path }) => /directory\/roleAssignmentApprovals/.test(path));
    expect(approvals.length).toBeGreaterThan(3);
    for (const call of approvals) {
      const reply = await send(call, documented);
      expect(reply.status).toBe(403);
      expect(problemOf(reply).message).toMatch(/^Valid permissions not present\./);
      const through = await send(call, ['PrivilegedAccess.ReadWrite.AzureAD']);
      expect([call.path, through.status === 403]).toEqual([call.path, false]);
    }
  });

  it('refuses without a licence, lapsed and bought while it runs', async () => {
    const every = [
      'RoleManagement.ReadWrite.Directory',
      'PrivilegedAccess.ReadWrite.AzureAD',
      'PrivilegedAccess.ReadWrite.AzureADGroup',
      'RoleManagementPolicy.ReadWrite.AzureADGroup',
      'User.Read',
    ];
    await ground.client.control('POST', '/licence', { licence: 'P1' });
    for (const call of calls) {
      const reply = await send(call, every);
      const where = `${call.route.method} ${call.path}`;
      expect([where, reply.status, problemOf(reply).code]).toEqual([where, 400, 'AadPremiumLicenseRequired']);
    }
    const maren = ground.client.as('maren');
    expect((await maren.get('/me')).status).toBe(200);
    expect(problemOf(await maren.get(MINE)).code).toBe('AadPremiumLicenseRequired');
    await ground.client.control('POST', '/licence', { licence: 'P2' });
    expect(rowsOf(await maren.get(MINE)).length).toBeGreaterThan(5);
  });
});
