import { gzipSync } from 'node:zlib';
import { Client } from '@microsoft/microsoft-graph-client';
import { describe, expect, it } from 'vitest';
import { eachTenant } from '../test-kit/each-tenant.ts';
import type { Reply } from '../test-kit/https-client.ts';
import { ROLE, selfActivate } from '../test-kit/role-ids.ts';
import { oidOf, problemOf, rowsOf } from '../test-kit/tenant-client.ts';

const ground = eachTenant();
const REQUESTS = '/v1.0/roleManagement/directory/roleAssignmentScheduleRequests';
const GROUP_REQUESTS = '/v1.0/identityGovernance/privilegedAccess/group/assignmentScheduleRequests';

/** A call to an address as the client wrote it. */
async function call(
  person: string,
  path: string,
  headers: Record<string, string> = {},
  more: { method?: string; body?: string | Buffer } = {},
): Promise<Reply> {
  const { client, tenant } = ground;
  const scopes = [
    'RoleManagement.ReadWrite.Directory',
    'RoleAssignmentSchedule.ReadWrite.Directory',
    'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
    'Directory.Read.All',
    'User.Read',
  ];
  const authorization = `Bearer ${await client.token(person, { scopes })}`;
  return client.send(tenant.graph + path, { headers: { authorization, ...headers }, ...more });
}

describe('an address', () => {
  it.each(['/V1.0/me', '/Beta/me', '//v1.0/me', '/v1.0//Me/', '/v1.0/USERS/maren.okafor@contoso.com/'])(
    '%s is found, whatever its case and slashes',
    async (path) => {
      expect(await call('maren', path)).toMatchObject({ status: 200, json: { displayName: 'Maren Okafor' } });
    },
  );

  it.each(['/v1.0/%24batch', '/v1.0/$batch/', '/V1.0/$Batch'])('%s takes a batch', async (path) => {
    const body = JSON.stringify({ requests: [{ id: '1', method: 'GET', url: '/me?$select=id' }] });
    const reply = await call('maren', path, { 'content-type': 'application/json' }, { method: 'POST', body });
    expect(reply).toMatchObject({
      status: 200,
      json: { responses: [{ id: '1', body: { id: oidOf(ground.tenant, 'maren') } }] },
    });
  });
});

describe('a query', () => {
  it.each([
    // EasyPIM. What a role inherits from is there whatever is selected (B4/09 [capture]).
    [
      '/v1.0/roleManagement/directory/roleDefinitions?$select=displayname&$top=1',
      ['displayName', 'inheritsPermissionsFrom@odata.context', 'inheritsPermissionsFrom'],
    ],
    ['/v1.0/users?$select=ID&$filter=STARTSWITH(DisplayName,%27maren%27)', ['id']],
    ['/v1.0/users?$Select=id&$filter=startsWith(userPrincipalName,+%27maren%27)', ['id']],
    ['/v1.0/users?$select=id&$orderby=DISPLAYNAME&$top=1', ['id']],
    ['/beta/users?select=id&filter=displayName%20eq%20%27Maren%20Okafor%27', ['id']],
  ])('names in any case: %s', async (path, members) => {
    const rows = rowsOf(await call('leila', path));
    expect(rows.map((row) => Object.keys(row))).toEqual([members]);
  });

  it('without the dollar sign is none in v1.0', async () => {
    expect(rowsOf(await call('leila', '/v1.0/users?top=1')).length).toBeGreaterThan(1);
  });

  it('expands all there is, or by a capital letter', async () => {
    const maren = oidOf(ground.tenant, 'maren');
    const all = `/v1.0/roleManagement/directory/roleAssignmentScheduleInstances?$filter=principalId%20eq%20%27${maren}%27&$expand=*`;
    const [row] = rowsOf(await call('maren', all));
    expect(row).toMatchObject({ principal: { id: maren }, roleDefinition: { isBuiltIn: true } });
    expect(row).toHaveProperty('directoryScope', null);
    // PIMActivation
    const groups = `${GROUP_REQUESTS}?$filter=PrincipalId%20eq%20%27${maren}%27%20and%20status%20eq%20%27PendingApproval%27&$expand=Group`;
    expect(await call('maren', groups)).toMatchObject({ status: 200, json: { value: [] } });
  });

  it('answers what two tools ask for their user’s roles, members and navigations selected together', async () => {
    const maren = oidOf(ground.tenant, 'maren');
    const path = `/v1.0/roleManagement/directory/roleEligibilityScheduleInstances?$filter=principalId eq '${maren}'&$expand=roleDefinition&$select=id,principalId,roleDefinitionId,directoryScopeId,startDateTime,endDateTime,memberType,roleDefinition`;
    const rows = rowsOf(await call('maren', encodeURI(path)));
    expect(rows.length).toBeGreaterThan(5);
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual([
      'directoryScopeId',
      'endDateTime',
      'id',
      'memberType',
      'principalId',
      'roleDefinition',
      'roleDefinitionId',
      'startDateTime',
    ]);
  });
});

describe('a header', () => {
  it('may want no metadata, and pages all the same', async () => {
    const bare = await call('leila', '/v1.0/users?$top=1&$count=true', {
      accept: 'application/json; odata.metadata=none',
    });
    expect(bare.headers['content-type']).toContain('odata.metadata=none');
    expect(Object.keys(bare.json as object).sort()).toEqual(['@odata.count', '@odata.nextLink', 'value']);
    const usual = await call('leila', '/v1.0/users?$top=1', { accept: 'text/html, */*' });
    expect(usual.json).toHaveProperty('@odata.context');
  });

  it('may say that the body is packed, or begin it with a mark', async () => {
    const ask = JSON.stringify(selfActivate(oidOf(ground.tenant, 'maren'), ROLE.teams));
    const headers = { 'content-type': 'application/json' };
    const post = (more: Record<string, string>, body: string | Buffer): Promise<Reply> =>
      call('maren', REQUESTS, { ...headers, ...more }, { method: 'POST', body });
    expect((await post({ 'content-encoding': 'br' }, ask)).status).toBe(415);
    expect((await post({ 'content-encoding': 'gzip' }, ask)).status).toBe(415);
    const bomb = gzipSync(Buffer.alloc(4_000_000, ' '));
    expect((await post({ 'content-encoding': 'gzip' }, bomb)).status).toBe(413);
    expect((await post({ 'content-encoding': 'gzip' }, gzipSync(ask))).status).toBe(201);
    const again = await post({}, `\uFEFF${ask}`);
    expect(problemOf(again).code).toBe('RoleAssignmentExists');
  });
});

describe('userinfo', () => {
  it('is where the OpenID configuration says, for whoever has a token', async () => {
    const { login, tenantId } = ground.tenant;
    const found = await ground.client.send(`${login}/${tenantId}/v2.0/.well-known/openid-configuration`);
    const { userinfo_endpoint } = found.json as { userinfo_endpoint: string };
    const path = userinfo_endpoint.slice(ground.tenant.graph.length);
    expect(await call('maren', path)).toMatchObject({
      status: 200,
      json: { name: 'Maren Okafor', email: 'maren.okafor@contoso.com' },
    });
    expect((await ground.client.send(userinfo_endpoint)).status).toBe(401);
  });
});

describe('Microsoft’s own Graph client', () => {
  it('lists, pages and activates as its README shows', async () => {
    const { client, tenant } = ground;
    const graph = Client.init({
      baseUrl: `${tenant.graph}/`,
      customHosts: new Set(['localhost']),
      authProvider: (done) => void client.token('maren').then((token) => done(null, token)),
    });
    // Its requests, by the one connection that trusts the tenant.
    const fetchByClient: typeof fetch = async (input, options) => {
      const url = input instanceof Request ? input.url : String(input);
      const headers = Object.fromEntries(new Headers(options?.headers).entries());
      const body = typeof options?.body === 'string' ? { body: options.body } : {};
      const reply = await client.send(url, { method: options?.method ?? 'GET', headers, ...body });
      return new Response(reply.status === 204 ? null : reply.text, {
        status: reply.status,
        headers: reply.headers as Record<string, string>,
      });
    };
    const before = globalThis.fetch;
    globalThis.fetch = fetchByClient;
    try {
      const me = (await graph.api('/me').select('id').get()) as { id: string };
      expect(me.id).toBe(oidOf(tenant, 'maren'));
      const path = '/roleManagement/directory/roleAssignmentScheduleRequests';
      const made = (await graph.api(path).post(selfActivate(me.id, ROLE.teams))) as { status: string };
      expect(made.status).toBe('Provisioned');
      const own = (await graph
        .api('/roleManagement/directory/roleAssignmentScheduleInstances')
        .filter(`principalId eq '${me.id}' and assignmentType eq 'Activated'`)
        .expand('roleDefinition')
        .get()) as { value: { roleDefinition: { displayName: string } }[] };
      expect(own.value.map((row) => row.roleDefinition.displayName)).toEqual(['Teams Administrator']);
      const again = graph.api(path).post(selfActivate(me.id, ROLE.teams));
      await expect(again).rejects.toMatchObject({ statusCode: 400, code: 'RoleAssignmentExists' });
    } finally {
      globalThis.fetch = before;
    }
  });
});
