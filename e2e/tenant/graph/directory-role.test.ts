import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Tenant } from '../start.ts';
import { startTenant } from '../start.ts';
import { ROLE, selfActivate } from '../test-kit/role-ids.ts';
import type { TenantClient } from '../test-kit/tenant-client.ts';
import { oidOf, problemOf, rowsOf, tenantClient } from '../test-kit/tenant-client.ts';
import { keysAtHand } from '../test-kit/keys-at-hand.ts';

const BASE = '/roleManagement/directory';
const REQUESTS = `${BASE}/roleAssignmentScheduleRequests`;
const PERSONAL_SETS = [
  'roleEligibilitySchedules',
  'roleEligibilityScheduleInstances',
  'roleEligibilityScheduleRequests',
  'roleAssignmentSchedules',
  'roleAssignmentScheduleInstances',
  'roleAssignmentScheduleRequests',
];
const SETS = [...PERSONAL_SETS, 'roleAssignments'];
const REFUSED = {
  code: 'Authentication_RequestFromUnsupportedUserRole',
  message: 'User is not in the allowed roles',
  wrapped: false,
};

let tenant: Tenant;
let client: TenantClient;

beforeEach(async () => {
  tenant = await startTenant({ ...(await keysAtHand()) });
  client = tenantClient(tenant);
});
afterEach(async () => {
  client.close();
  await tenant.close();
});

const idsOf = async (person: string, path: string): Promise<string[]> =>
  rowsOf(await client.as(person).get(encodeURI(path))).map((row) => String(row['id']));

describe('reading the whole tenant', () => {
  it.each(SETS)('%s is refused without a directory role, listed, counted or filtered', async (set) => {
    const another = `?$filter=principalId eq '${oidOf(tenant, 'maren')}'`;
    for (const path of [set, `${set}/$count`, set + another]) {
      const reply = await client.as('jonas').get(encodeURI(`${BASE}/${path}`));
      expect(reply.status).toBe(403);
      expect(problemOf(reply)).toEqual(REFUSED);
    }
  });

  it.each(SETS)('%s gives the rows of whoever filters by themselves, by switch', async (set) => {
    const own = encodeURI(`${BASE}/${set}?$filter=principalID eq '${oidOf(tenant, 'maren').toUpperCase()}'`);
    const reply = await client.as('maren').get(own);
    expect(reply.status).toBe(200);
    expect(new Set(rowsOf(reply).map((row) => row['principalId']))).toEqual(
      new Set(rowsOf(reply).length > 0 ? [oidOf(tenant, 'maren')] : []),
    );
    const eitherOf = `$filter=principalId eq '${oidOf(tenant, 'maren')}' or principalId eq 'x'`;
    expect((await client.as('maren').get(encodeURI(`${BASE}/${set}?${eitherOf}`))).status).toBe(403);
    await client.control('POST', '/switches', { 'reads.ownByPrincipalFilter': false });
    expect(problemOf(await client.as('maren').get(own))).toEqual(REFUSED);
  });

  it.each([
    ['maren', 'Reports Reader', 403],
    ['ines', 'Global Reader', 200],
    ['ruben', 'Security Reader', 200],
    ['leila', 'Privileged Role Administrator', 200],
  ])('%s, %s, gets %s', async (person, _role, status) => {
    for (const set of SETS) expect((await client.as(person).get(`${BASE}/${set}`)).status).toBe(status);
  });

  it('takes an activated role as well as an assigned one, until it ends', async () => {
    const me = client.as('maren');
    const all = async (): Promise<number> =>
      (await me.get(`${BASE}/roleEligibilityScheduleInstances`)).status;
    await me.post(REQUESTS, selfActivate(oidOf(tenant, 'maren'), ROLE.exchange));
    expect(await all()).toBe(403);
    const scheduleInfo = { expiration: { type: 'afterDuration', duration: 'PT30M' } };
    const ask = selfActivate(oidOf(tenant, 'maren'), ROLE.globalReader, { scheduleInfo });
    expect((await me.post(REQUESTS, ask)).status).toBe(201);
    expect(await all()).toBe(200);
    tenant.clock.advance('PT30M');
    expect(await all()).toBe(403);
  });

  it('goes by the roles the token was issued with, or by those of now where switched so', async () => {
    const old = { authorization: `Bearer ${await client.token('maren')}` };
    const scheduleInfo = { expiration: { type: 'afterDuration', duration: 'PT30M' } };
    const ask = selfActivate(oidOf(tenant, 'maren'), ROLE.globalReader, { scheduleInfo });
    await client.as('maren').post(REQUESTS, ask);
    const all = async (headers: Record<string, string>): Promise<number> =>
      (await client.as('maren').get(`${BASE}/roleAssignments`, headers)).status;
    expect([await all(old), await all({})]).toEqual([403, 200]);
    await client.control('POST', '/switches', { 'identity.rolesFromToken': false });
    expect(await all(old)).toBe(200);
  });

  it('gives one’s own rows by id, and nobody else’s', async () => {
    await client.as('maren').post(REQUESTS, selfActivate(oidOf(tenant, 'maren'), ROLE.exchange));
    for (const set of SETS) {
      const path = `${BASE}/${set}`;
      const filter = `${path}?$filter=principalId eq '${oidOf(tenant, 'maren')}'`;
      const [own = ''] = await idsOf('ines', filter);
      expect((await client.as('maren').get(`${path}/${own}`)).status).toBe(200);
      const foreign = await client.as('jonas').get(`${path}/${own}`);
      expect(foreign.status).toBe(403);
      expect(problemOf(foreign)).toEqual(REFUSED);
      expect((await client.as('jonas').get(`${path}/no-such-id`)).status).toBe(404);
    }
  });

  it('leaves filterByCurrentUser and roleDefinitions to everybody', async () => {
    for (const set of PERSONAL_SETS) {
      const path = `${BASE}/${set}/filterByCurrentUser(on='principal')`;
      expect((await client.as('jonas').get(path)).status).toBe(200);
    }
    for (const path of ['roleDefinitions', `roleDefinitions/${ROLE.user}`, 'roleDefinitions/$count']) {
      expect((await client.as('jonas').get(`${BASE}/${path}`)).status).toBe(200);
    }
  });

  it('is refused in other words where switched so', async () => {
    await client.control('POST', '/switches', { 'errors.tenantWideRead': 'UnauthorizedAccessException' });
    const refused = await client.as('jonas').get(`${BASE}/roleAssignmentSchedules`);
    expect([refused.status, problemOf(refused)]).toEqual([
      403,
      {
        code: 'UnauthorizedAccessException',
        message: 'Attempted to perform an unauthorized operation.',
        wrapped: false,
      },
    ]);
  });

  it('is open to everybody with the scopes where the tenant is switched so', async () => {
    await client.control('POST', '/switches', { 'reads.tenantWideNeedsDirectoryRole': false });
    for (const set of SETS) expect((await client.as('jonas').get(`${BASE}/${set}`)).status).toBe(200);
  });
});
