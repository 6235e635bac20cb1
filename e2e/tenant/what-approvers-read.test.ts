import { describe, expect, it } from 'vitest';
import { eachTenant } from './test-kit/each-tenant.ts';
import { GROUP_PLANE, GROUP_REQUESTS, groupAsk, groupIdOf, inGroups } from './test-kit/group-plane.ts';
import { APPROVER_SCOPES, askMany } from './test-kit/queue.ts';
import { ROLE, selfActivate } from './test-kit/role-ids.ts';
import type { Reply } from './test-kit/https-client.ts';
import { oidOf, problemOf, rowsOf } from './test-kit/tenant-client.ts';

const ground = eachTenant();
const SETS = '/roleManagement/directory';
const HYBRID = '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2';
const OPERATORS = 'sg-pim-identity-operators';

/** Sofia decides and holds no directory role. */
const sofia = (more: string[] = []) => ground.client.as('sofia', { scopes: [...APPROVER_SCOPES, ...more] });

describe('an approver without a directory role', () => {
  it('holds none, and reads nobody else’s instances, schedules and assignments', async () => {
    const { json } = await ground.client
      .as('sofia')
      .get('/me/transitiveMemberOf/microsoft.graph.directoryRole');
    expect(json).toMatchObject({ value: [] });
    const maren = oidOf(ground.tenant, 'maren');
    for (const set of [
      'roleAssignmentScheduleInstances',
      'roleEligibilityScheduleInstances',
      'roleAssignments',
    ]) {
      const path = encodeURI(`${SETS}/${set}?$filter=principalId eq '${maren}'`);
      const reply = await sofia(['RoleManagement.Read.Directory']).get(path);
      expect([set, reply.status]).toEqual([set, 403]);
    }
  });

  it('reads by on=approver all that they could decide, whatever became of it, on both planes', async () => {
    const ends = ['wait', 'cancel', 'expire', 'approve', 'deny'];
    for (const [plane, path] of [
      ['directoryRoles', `${SETS}/roleAssignmentScheduleRequests`],
      ['groups', GROUP_REQUESTS],
    ] as const) {
      const asked = await askMany(ground, 'sofia', { count: ends.length, planes: [plane], history: 0 });
      for (const [index, { requestId }] of asked.entries()) {
        const how = ends[index] ?? '';
        if (how === 'cancel' || how === 'expire')
          await ground.client.control('POST', '/end-request', { requestId, how });
        if (how === 'approve' || how === 'deny') {
          const by = 'ruben.castellane@contoso.com';
          const taken = await ground.client.control('POST', '/decide-as', { requestId, by, decision: how });
          expect(taken.status).toBe(200);
        }
      }
      const mine = asked.map(({ requestId }) => requestId);
      const seen = rowsOf(await sofia().get(`${path}/filterByCurrentUser(on='approver')?$top=999`));
      const status = mine.map((id) => seen.find((row) => row['id'] === id)?.['status']);
      expect(status).toEqual(['PendingApproval', 'Canceled', 'Failed', 'Provisioned', 'Denied']);
      const jonas = ground.client.as('jonas', { scopes: APPROVER_SCOPES });
      expect(rowsOf(await jonas.get(`${path}/filterByCurrentUser(on='approver')`))).toEqual([]);
    }
  });

  it('reads who is in a group that decides, as far as the token goes', async () => {
    const group = await groupIdOf(ground.client, 'PIM approvers');
    const path = `/groups/${group}/transitiveMembers`;
    const refused = await sofia().get(path);
    expect([refused.status, problemOf(refused).code]).toEqual([403, 'Authorization_RequestDenied']);
    const people = `${path}/microsoft.graph.user?$select=id,displayName,userPrincipalName,accountEnabled`;
    const read = async (...scopes: string[]) =>
      rowsOf(await sofia(['GroupMember.Read.All', ...scopes]).get(people));
    const tomasz = oidOf(ground.tenant, 'tomasz');
    const [unnamed] = (await read()).filter(({ id }) => id === tomasz);
    expect(unnamed).toEqual({ id: tomasz, displayName: null, userPrincipalName: null, accountEnabled: null });
    const named = (await read('User.ReadBasic.All')).find(({ id }) => id === tomasz);
    expect(named).toMatchObject({ displayName: 'Tomasz Wielgosz', accountEnabled: null });
    const whole = await read('User.Read.All');
    expect(whole.find(({ id }) => id === tomasz)).toMatchObject({ accountEnabled: true });
    // The people of the group within it, and not that group itself.
    expect(whole.map(({ displayName }) => displayName)).toEqual([
      'Leila Haddani',
      'Ruben Castellane',
      'Sofia Brandt',
      'Tomasz Wielgosz',
    ]);
    const everything = rowsOf(await sofia(['GroupMember.Read.All', 'User.Read.All']).get(path));
    expect(everything.map((row) => row['@odata.type'])).toContain('#microsoft.graph.group');
  });

  it('and a requestor can decide about each other', async () => {
    const ruben = oidOf(ground.tenant, 'ruben');
    const self = oidOf(ground.tenant, 'sofia');
    const ask = (person: string, oid: string, role: string, more = {}) =>
      ground.client
        .as(person, { acrs: ['c1'] })
        .post(`${SETS}/roleAssignmentScheduleRequests`, selfActivate(oid, role, more));
    const ticketInfo = { ticketNumber: 'CHG1', ticketSystem: 'ServiceNow' };
    const hers = await ask('sofia', self, ROLE.conditionalAccess, { ticketInfo });
    const his = await ask('ruben', ruben, ROLE.security);
    expect([hers.status, his.status]).toEqual([201, 201]);
    const queue = `${SETS}/roleAssignmentScheduleRequests/filterByCurrentUser(on='approver')`;
    const ids = async (person: string) =>
      rowsOf(await ground.client.as(person).get(queue)).map(({ id }) => id);
    expect(await ids('sofia')).toContain((his.json as { id: string }).id);
    expect(await ids('ruben')).toContain((hers.json as { id: string }).id);
  });
});

describe('a group that leads to a role', () => {
  const idOf = ({ status, json }: Reply): string => {
    expect(status).toBe(201);
    return (json as { id: string }).id;
  };
  const decision = { reviewResult: 'Approve', justification: 'Planned' };

  it('takes two activations and two approvals', async () => {
    const { client, beta, tenant } = ground;
    const maren = oidOf(tenant, 'maren');
    const eligible = async (): Promise<unknown[]> =>
      rowsOf(
        await client
          .as('maren')
          .get(`${SETS}/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')`),
      ).map(({ roleDefinitionId }) => roleDefinitionId);
    expect(await eligible()).not.toContain(HYBRID);
    const askRole = () =>
      client.as('maren').post(`${SETS}/roleAssignmentScheduleRequests`, selfActivate(maren, HYBRID));
    expect((await askRole()).status).toBe(400);

    const group = await groupIdOf(client, OPERATORS);
    const member = idOf(
      await inGroups(client, 'maren').post(GROUP_REQUESTS, groupAsk(tenant, 'maren', group)),
    );
    tenant.clock.advance('PT2S');
    const stage = `${GROUP_PLANE}/assignmentApprovals/${member}/stages/${member}`;
    expect((await inGroups(client, 'sofia').patch(stage, decision)).status).toBe(204);
    expect(await eligible()).toContain(HYBRID);

    const role = idOf(await askRole());
    tenant.clock.advance('PT2S');
    const step = `${SETS}/roleAssignmentApprovals/${role}/steps/${role}`;
    expect((await beta.as('leila').patch(step, decision)).status).toBe(204);
    const active = rowsOf(
      await client
        .as('maren')
        .get(`${SETS}/roleAssignmentScheduleInstances/filterByCurrentUser(on='principal')`),
    );
    expect(active.find(({ roleDefinitionId }) => roleDefinitionId === HYBRID)).toMatchObject({
      assignmentType: 'Activated',
    });
  });
});
