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

  /** Groups, their members, and directory objects by id. */
  async function readDirectory({ as }: TenantClient): Promise<void> {
    const me = as('maren');
    const [group] = ((await me.get('/groups')).json as { value: { id: string }[] }).value;
    for (const tail of ['', '/members', '/owners', '/transitiveMembers'])
      await me.get(`/groups/${group?.id ?? ''}${tail}`);
    await me.post('/directoryObjects/getByIds', { ids: [group?.id, oidOf(tenant, 'maren')] });
  }

  /** Approvals live in beta, whichever version asks; v1.0 is asked too, and says that it has none. */
  async function askAndDecide({ as }: TenantClient): Promise<void> {
    const beta = tenantClient(tenant, 'beta');
    const leila = beta.as('leila');
    for (const reviewResult of ['Approve', 'Deny']) {
      const ask = selfActivate(oidOf(tenant, 'maren'), ROLE.cloudDevice);
      const made = await as('maren').post(`${BASE}/roleAssignmentScheduleRequests`, ask);
      const { id } = made.json as { id: string };
      tenant.clock.advance('PT2S');
      const waiting =
        "filterByCurrentUser(on='approver')?$filter=status eq 'PendingApproval'&$expand=principal";
      await as('leila').get(encodeURI(`${BASE}/roleAssignmentScheduleRequests/${waiting}`));
      const approval = `${BASE}/roleAssignmentApprovals/${id}`;
      await as('leila').get(approval);
      const step = `${approval}/steps/${id}`;
      const reads = [`${approval}?$expand=steps`, `${approval}/steps`, step];
      for (const path of [...reads, `${BASE}/roleAssignmentApprovals/filterByCurrentUser(on='approver')`]) {
        await leila.get(path);
      }
      const body = { reviewResult, justification: 'As planned' };
      for (const person of ['jonas', 'leila', 'leila']) await beta.as(person).patch(step, body);
      await leila.get(step);
      tenant.clock.advance('PT8H');
    }
    beta.close();
  }

  /** More time for what ended, asked and taken back. */
  async function askForTime({ as }: TenantClient): Promise<void> {
    const path = `${BASE}/roleEligibilityScheduleRequests`;
    const endDateTime = new Date(tenant.clock.now() + 90 * 86_400_000).toISOString();
    const made = await as('maren').post(path, {
      ...selfActivate(oidOf(tenant, 'maren'), ROLE.sharePoint),
      action: 'selfRenew',
      scheduleInfo: { expiration: { type: 'afterDateTime', endDateTime } },
    });
    const { id } = made.json as { id: string };
    await as('maren').get(`${path}/${id}`);
    await as('maren').post(`${path}/${id}/cancel`, undefined);
  }

  async function tour(version: 'v1.0' | 'beta'): Promise<void> {
    const client = tenantClient(tenant, version);
    const { as, close } = client;
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
    await readDirectory(client);
    await askAndDecide(client);
    await askForTime(client);
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
    const withIds = (path: string): string =>
      path.replace(/^\/[^/]+/, '').replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '{id}');
    const by = (coverage: string) => [
      ...new Set(
        exchanges
          .filter((exchange) => examineExchange(exchange).coverage === coverage)
          .map(({ path }) => withIds(path)),
      ),
    ];
    // v1.0 has no approvals: the tour asks it once, to be told so.
    expect(by('unlisted')).toEqual(['/roleManagement/directory/roleAssignmentApprovals/{id}', '/nothing']);
    expect(by('hand-written')).toEqual([
      '/groups/{id}/members',
      '/groups/{id}/owners',
      '/groups/{id}/transitiveMembers',
      '/directoryObjects/getByIds',
    ]);
  });

  it('has seen a decision taken, refused and too late', () => {
    const decisions = exchanges.filter(({ method }) => method === 'PATCH');
    expect([...new Set(decisions.map(({ status }) => status))]).toEqual([403, 204, 409]);
    expect(decisions.every((exchange) => examineExchange(exchange).coverage === 'checked')).toBe(true);
  });

  it('would find a member that is no directory object', () => {
    const members = exchanges.find(({ path }) => path.endsWith('/members')) as Exchange;
    const value = [{ '@odata.type': '#microsoft.graph.user', id: 7 }];
    const bad = { ...members, responseBody: { '@odata.context': 'x', value } };
    expect(checkExchange(bad).map(({ part }) => part)).toEqual(['response']);
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
