import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import type { Reply } from './test-kit/https-client.ts';
import { ROLE, adminAct, selfActivate } from './test-kit/role-ids.ts';
import { oidOf, problemOf, rowsOf } from './test-kit/tenant-client.ts';

const ROLES = '/roleManagement/directory/roleDefinitions';
const REQUESTS = '/roleManagement/directory/roleAssignmentScheduleRequests';
const ELIGIBLE = '/roleManagement/directory/roleEligibilityScheduleRequests';

const ground = eachTenant();

const body = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  displayName: 'Till desk',
  description: 'Resets the tills’ accounts',
  isEnabled: true,
  rolePermissions: [{ allowedResourceActions: ['microsoft.directory/users/password/update'] }],
  ...more,
});
const make = (person = 'leila', more: Record<string, unknown> = {}): Promise<Reply> =>
  ground.client.as(person).post(ROLES, body(more));
const idOf = (reply: Reply): string => (reply.json as { id: string }).id;

describe('a custom role', () => {
  it('is made by an administrator, read by everybody, and has a role setting', async () => {
    const made = await make();
    expect(made).toMatchObject({
      status: 201,
      json: {
        displayName: 'Till desk',
        isBuiltIn: false,
        resourceScopes: ['/'],
        rolePermissions: [{ allowedResourceActions: ['microsoft.directory/users/password/update'] }],
      },
    });
    const { as } = ground.client;
    const custom = rowsOf(await as('jonas').get(`${ROLES}?$filter=isBuiltIn%20eq%20false`));
    expect(custom.map(({ id }) => id)).toEqual([idOf(made)]);
    const setting = `scopeId eq '/' and scopeType eq 'DirectoryRole' and roleDefinitionId eq '${idOf(made)}'`;
    const path = `/policies/roleManagementPolicyAssignments?$filter=${setting}&$expand=policy($expand=rules)`;
    const [row] = rowsOf(await as('leila').get(encodeURI(path)));
    expect((row?.['policy'] as { rules: unknown[] }).rules).toHaveLength(17);
  });

  it('is granted and activated as any other', async () => {
    const { as } = ground.client;
    const id = idOf(await make());
    const jonas = oidOf(ground.tenant, 'jonas');
    expect((await as('leila').post(ELIGIBLE, adminAct('adminAssign', jonas, id))).status).toBe(201);
    const active = await as('jonas').post(REQUESTS, selfActivate(jonas, id));
    expect(active).toMatchObject({ status: 201, json: { status: 'Provisioned', roleDefinitionId: id } });
    const kept = await as('leila').delete(`${ROLES}/${id}`);
    expect([kept.status, problemOf(kept).code]).toEqual([400, 'BadRequest']);
  });

  it('is changed in part, and deleted while nobody has it', async () => {
    const { as } = ground.client;
    const path = `${ROLES}/${idOf(await make())}`;
    expect((await as('leila').patch(path, { isEnabled: false, version: '2' })).status).toBe(204);
    expect((await as('jonas').get(path)).json).toMatchObject({
      displayName: 'Till desk',
      isEnabled: false,
      version: '2',
    });
    expect((await as('leila').delete(path)).status).toBe(204);
    expect((await as('jonas').get(path)).status).toBe(404);
    expect((await as('leila').delete(path)).status).toBe(404);
    const { json } = await ground.client.control('GET', '/ledger');
    const { entries } = json as { entries: { action: string; by: string }[] };
    expect(entries.map(({ action }) => action)).toEqual(['createRole', 'changeRole', 'deleteRole']);
    expect(new Set(entries.map(({ by }) => by))).toEqual(new Set([oidOf(ground.tenant, 'leila')]));
  });

  it.each([
    ['a name that is there', { displayName: 'Global reader' }, 'Request_BadRequest'],
    ['no permission', { rolePermissions: [] }, 'BadRequest'],
    ['a permission that is none', { rolePermissions: [{ allowedResourceActions: ['all'] }] }, 'BadRequest'],
    ['nothing said of being enabled', { isEnabled: undefined }, 'BadRequest'],
    ['a member that nobody knows', { assignable: true }, 'BadRequest'],
  ])('is not made with %s', async (_what, more, code) => {
    const reply = await make('leila', more);
    expect([reply.status, problemOf(reply).code]).toEqual([400, code]);
  });

  it('is an administrator’s with the scope; built-in roles are nobody’s', async () => {
    const { as } = ground.client;
    expect((await make('maren')).status).toBe(403);
    const reader = as('leila', { scopes: ['RoleManagement.Read.Directory'] });
    expect((await reader.post(ROLES, body())).status).toBe(403);
    const path = `${ROLES}/${idOf(await make())}`;
    expect((await as('maren').patch(path, { isEnabled: false })).status).toBe(403);
    expect((await as('maren').delete(path)).status).toBe(403);
    const builtIn = `${ROLES}/${ROLE.globalReader}`;
    expect((await as('leila').patch(builtIn, { isEnabled: false })).status).toBe(400);
    expect((await as('leila').delete(builtIn)).status).toBe(400);
  });
});
