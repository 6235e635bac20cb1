import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Exchange } from '../graph/exchange.ts';
import type { Tenant } from '../start.ts';
import { startTenant } from '../start.ts';
import { ROLE, selfActivate, selfDeactivate } from '../test-kit/role-ids.ts';
import type { TenantClient } from '../test-kit/tenant-client.ts';
import { oidOf, tenantClient } from '../test-kit/tenant-client.ts';
import { checkExchange, examineExchange, openApiIsPresent } from './check-exchange.ts';

const absent = openApiIsPresent() ? '' : ' (openapi-absent)';
const BASE = '/roleManagement/directory';
const SETS = [
  'roleEligibilitySchedules',
  'roleEligibilityScheduleInstances',
  'roleEligibilityScheduleRequests',
  'roleAssignmentSchedules',
  'roleAssignmentScheduleInstances',
  'roleAssignmentScheduleRequests',
];
const SETTINGS = "$filter=scopeId eq '/' and scopeType eq 'DirectoryRole'";

describe.skipIf(absent !== '')(`the tenant against Microsoft's own description${absent}`, () => {
  const exchanges: Exchange[] = [];
  let tenant: Tenant;
  let client: TenantClient;

  beforeAll(async () => {
    tenant = await startTenant({ onExchange: (exchange) => exchanges.push(exchange) });
    client = tenantClient(tenant);
    for (const version of ['v1.0', 'beta'] as const) await tour(version);
  });
  afterAll(async () => {
    client.close();
    await tenant.close();
  });

  async function tour(version: 'v1.0' | 'beta'): Promise<void> {
    const { as, close } = tenantClient(tenant, version);
    const me = as('maren');
    const maren = oidOf(tenant, 'maren');
    const get = async (path: string): Promise<unknown> => (await me.get(encodeURI(path))).json;
    // Global Reader: what everybody holds is not Maren's to read.
    const reader = as('ines');
    const getAll = async (path: string): Promise<unknown> => (await reader.get(encodeURI(path))).json;
    for (const path of [
      '/me',
      '/users',
      `/users/${maren}`,
      '/organization',
      '/directory/administrativeUnits',
    ])
      await get(path);
    for (const path of ['roleDefinitions', `roleDefinitions/${ROLE.user}`, 'roleDefinitions/$count']) {
      await get(`${BASE}/${path}`);
    }
    await get(`${BASE}/roleAssignments`);
    await getAll(`${BASE}/roleAssignments`);
    await me.post(`${BASE}/roleAssignmentScheduleRequests`, selfActivate(maren, ROLE.exchange));
    const later = {
      startDateTime: new Date(tenant.clock.now() + 7_200_000).toISOString(),
      expiration: { type: 'afterDuration', duration: 'PT30M' },
    };
    await me.post(
      `${BASE}/roleAssignmentScheduleRequests`,
      selfActivate(maren, ROLE.teams, { scheduleInfo: later }),
    );
    await me.post(`${BASE}/roleAssignmentScheduleRequests`, selfActivate(maren, ROLE.globalAdministrator));
    for (const set of SETS) {
      await getAll(`${BASE}/${set}?$expand=roleDefinition,principal,directoryScope`);
      await get(`${BASE}/${set}/filterByCurrentUser(on='principal')`);
      const [row] = ((await getAll(`${BASE}/${set}`)) as { value: { id: string }[] }).value;
      if (row) await getAll(`${BASE}/${set}/${row.id}`);
    }
    await get(`/policies/roleManagementPolicyAssignments?${SETTINGS}&$expand=policy($expand=rules)`);
    const [policy] = (
      (await get(`/policies/roleManagementPolicies?${SETTINGS}`)) as { value: { id: string }[] }
    ).value;
    for (const tail of ['?$expand=rules', '/rules', '/rules/Expiration_EndUser_Assignment']) {
      await get(`/policies/roleManagementPolicies/${policy?.id ?? ''}${tail}`);
    }
    await me.post('/$batch', {
      requests: [
        { id: '1', method: 'GET', url: '/me' },
        { id: '2', method: 'GET', url: '/nothing' },
      ],
    });
    tenant.clock.advance('PT10M');
    await me.post(`${BASE}/roleAssignmentScheduleRequests`, selfDeactivate(maren, ROLE.exchange));
    tenant.clock.advance('PT8H');
    close();
  }

  it('finds nothing wrong in a tour of everything it serves', () => {
    expect(exchanges.length).toBeGreaterThan(80);
    expect(exchanges.flatMap((exchange) => checkExchange(exchange))).toEqual([]);
  });

  it('has found a description for every route it serves, but for what is unknown to both', () => {
    const unlisted = exchanges.filter((exchange) => examineExchange(exchange).coverage === 'unlisted');
    expect([...new Set(unlisted.map(({ path }) => path.replace(/^\/[^/]+/, '')))]).toEqual(['/nothing']);
  });

  it('would find a request and an answer that contradict the description', () => {
    const posted = exchanges.find(({ method, status }) => method === 'POST' && status === 201);
    expect(posted).toBeDefined();
    const bad = {
      ...(posted as Exchange),
      requestBody: { action: 'grab' },
      responseBody: { createdDateTime: 'yesterday' },
    };
    expect(checkExchange(bad).map(({ part }) => part)).toEqual(['request', 'response']);
  });

  it('leaves faulted answers alone and says so', () => {
    expect(examineExchange({ ...(exchanges[0] as Exchange), faulted: true })).toEqual({
      coverage: 'faulted',
      problems: [],
    });
  });
});
