import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { ROLE, adminAct, selfActivate } from './test-kit/role-ids.ts';
import { oidOf, problemOf, rowsOf } from './test-kit/tenant-client.ts';

const BASE = '/roleManagement/directory';
const START = Date.parse('2026-09-06T17:53:52.042Z');

const ground = eachTenant({ now: () => START });
const oid = (person: string): string => oidOf(ground.tenant, person);
const leila = () => ground.client.as('leila');

const assignment = (person: string, role: string, directoryScopeId = '/') => ({
  '@odata.type': '#microsoft.graph.unifiedRoleAssignment',
  principalId: oid(person),
  roleDefinitionId: role,
  directoryScopeId,
});
const rows = async (set: string, person: string) => {
  const filter = encodeURIComponent(`principalId eq '${oid(person)}'`);
  return rowsOf(await leila().get(`${BASE}/${set}?$filter=${filter}`));
};

describe('a standing assignment made outside of PIM', () => {
  it('shows as an Assigned instance without a start, of a schedule without a request, all of one id', async () => {
    const made = await leila().post(`${BASE}/roleAssignments`, assignment('jonas', ROLE.groups));
    expect(made.status).toBe(201);
    const { id } = made.json as { id: string };
    expect(made.json).toMatchObject({
      '@odata.context': `${ground.tenant.graph}/v1.0/$metadata#roleManagement/directory/roleAssignments/$entity`,
      principalId: oid('jonas'),
      roleDefinitionId: ROLE.groups,
      directoryScopeId: '/',
    });
    expect(id).toMatch(/^[\w-]+-1$/);
    expect(await rows('roleAssignmentScheduleInstances', 'jonas')).toMatchObject([
      {
        id,
        roleAssignmentOriginId: id,
        roleAssignmentScheduleId: id,
        assignmentType: 'Assigned',
        memberType: 'Direct',
        startDateTime: null,
        endDateTime: null,
      },
    ]);
    expect(await rows('roleAssignmentSchedules', 'jonas')).toMatchObject([
      {
        id,
        createdUsing: null,
        createdDateTime: null,
        modifiedDateTime: null,
        status: 'Provisioned',
        scheduleInfo: { expiration: { type: 'noExpiration' } },
      },
    ]);
    expect(await rows('roleAssignmentScheduleRequests', 'jonas')).toEqual([]);
    expect((await leila().get(`${BASE}/roleAssignments/${id}`)).json).toMatchObject({ id });
  });

  it('goes by DELETE, or by adminRemove', async () => {
    const made = await leila().post(`${BASE}/roleAssignments`, assignment('jonas', ROLE.groups));
    const { id } = made.json as { id: string };
    const gone = await leila().delete(`${BASE}/roleAssignments/${id}`);
    expect([gone.status, gone.text]).toEqual([204, '']);
    expect(await rows('roleAssignmentScheduleInstances', 'jonas')).toEqual([]);
    const again = await leila().delete(`${BASE}/roleAssignments/${id}`);
    expect([again.status, problemOf(again).code]).toEqual([404, 'Request_ResourceNotFound']);
    await leila().post(`${BASE}/roleAssignments`, assignment('jonas', ROLE.groups));
    const removed = adminAct('adminRemove', oid('jonas'), ROLE.groups);
    expect((await leila().post(`${BASE}/roleAssignmentScheduleRequests`, removed)).status).toBe(201);
    expect(await rows('roleAssignments', 'jonas')).toEqual([]);
    expect((await ground.client.control('GET', '/ledger')).json).toMatchObject({
      counts: { assignments: 2, removals: 2 },
    });
  });

  it('asks no role setting, but for an administrator, the scope, and that nobody has it yet', async () => {
    const body = assignment('jonas', ROLE.groups);
    const refused = await ground.client.as('maren').post(`${BASE}/roleAssignments`, body);
    expect(refused.status).toBe(403);
    const unscoped = await ground.client
      .as('leila', { scopes: ['RoleAssignmentSchedule.ReadWrite.Directory'] })
      .post(`${BASE}/roleAssignments`, body);
    expect(problemOf(unscoped).code).toBe('PermissionScopeNotGranted');
    expect((await leila().post(`${BASE}/roleAssignments`, body)).status).toBe(201);
    const twice = await leila().post(`${BASE}/roleAssignments`, body);
    expect([twice.status, problemOf(twice).code]).toEqual([400, 'Request_BadRequest']);
    await ground.client.control('POST', '/switches', {
      'errors.directAssignmentExists': 'RoleAssignmentExists',
    });
    expect(problemOf(await leila().post(`${BASE}/roleAssignments`, body)).code).toBe('RoleAssignmentExists');
    const nowhere = assignment('jonas', ROLE.groups, '/administrativeUnits/nowhere');
    expect(problemOf(await leila().post(`${BASE}/roleAssignments`, nowhere)).code).toBe('InvalidScope');
    const scopeless = { ...body, directoryScopeId: undefined };
    expect((await leila().post(`${BASE}/roleAssignments`, scopeless)).status).toBe(400);
  });

  it('ends an activation too, where it is one', async () => {
    const activation = selfActivate(oid('maren'), ROLE.exchange);
    await ground.client.as('maren').post(`${BASE}/roleAssignmentScheduleRequests`, activation);
    const active = (await rows('roleAssignments', 'maren')).find(
      (row) => row['roleDefinitionId'] === ROLE.exchange,
    );
    expect((await leila().delete(`${BASE}/roleAssignments/${String(active?.['id'])}`)).status).toBe(204);
    expect(await rows('roleAssignments', 'maren')).toHaveLength(1);
  });
});
