import { SignJWT, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tenant } from '../start.ts';
import { startTenant } from '../start.ts';
import type { Reply } from '../test-kit/https-client.ts';
import { ROLE } from '../test-kit/role-ids.ts';
import type { TenantClient } from '../test-kit/tenant-client.ts';
import { oidOf, problemOf, rowsOf, tenantClient } from '../test-kit/tenant-client.ts';

const BASE = '/roleManagement/directory';

let tenant: Tenant;
let client: TenantClient;

beforeAll(async () => {
  tenant = await startTenant({ now: () => Date.parse('2026-09-06T17:00:00Z'), pageSize: 100 });
  client = tenantClient(tenant);
});
afterAll(async () => {
  client.close();
  await tenant.close();
});

const get = (path: string): Promise<Reply> => client.as('maren').get(encodeURI(path));
/** As Global Reader: who may read what everybody holds. */
const getAsReader = (path: string): Promise<Reply> => client.as('ines').get(encodeURI(path));

describe('every answer', () => {
  it('carries the service’s headers, on the tenant’s clock', async () => {
    const reply = await client.as('maren').get('/me', { 'client-request-id': 'c-1' });
    expect(reply.headers).toMatchObject({
      'client-request-id': 'c-1',
      'content-type':
        'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8',
      'odata-version': '4.0',
      date: 'Sun, 06 Sep 2026 17:00:00 GMT',
    });
    expect(reply.headers['request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(reply.json).toMatchObject({ '@odata.context': `${tenant.graph}/v1.0/$metadata#users/$entity` });
  });

  it('answers an error with both ids and the moment inside', async () => {
    const reply = await client.as('maren').get('/nothing', { 'client-request-id': 'c-2' });
    expect(reply.status).toBe(400);
    expect(reply.json).toEqual({
      error: {
        code: 'BadRequest',
        message: "Resource not found for the segment 'nothing'.",
        innerError: {
          date: '2026-09-06T17:00:00',
          'request-id': reply.headers['request-id'],
          'client-request-id': 'c-2',
        },
      },
    });
  });
});

describe('who may call', () => {
  const call = (authorization?: string): Promise<Reply> =>
    client.send(`${tenant.graph}/v1.0/me`, { headers: authorization === undefined ? {} : { authorization } });

  it('refuses no token, a malformed one and one of another issuer with 401', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const foreign = await new SignJWT({ scp: 'User.Read' })
      .setProtectedHeader({ alg: 'RS256' })
      .setAudience('https://graph.microsoft.com')
      .setExpirationTime('1h')
      .sign(privateKey);
    for (const [authorization, message] of [
      [undefined, /empty/],
      ['Bearer nonsense', /not well formed/],
      [`Bearer ${foreign}`, /Invalid signature/],
    ] as const) {
      const reply = await call(authorization);
      expect(reply.status).toBe(401);
      expect(reply.headers['www-authenticate']).toMatch(
        /^Bearer realm="", authorization_uri="https:\/\/localhost/,
      );
      expect(problemOf(reply)).toMatchObject({
        code: 'InvalidAuthenticationToken',
        message: expect.stringMatching(message) as string,
      });
    }
  });

  it('refuses a token once the tenant’s clock has passed its end', async () => {
    const other = await startTenant({ ca: tenant.certificates });
    const mine = tenantClient(other);
    const authorization = `Bearer ${await mine.token('maren')}`;
    const ask = (): Promise<Reply> => mine.send(`${other.graph}/v1.0/me`, { headers: { authorization } });
    expect((await ask()).status).toBe(200);
    other.clock.advance('PT75M');
    expect(problemOf(await ask()).message).toBe('Lifetime validation failed, the token is expired.');
    mine.close();
    await other.close();
  });

  it('refuses a missing scope with 403, wrapped, naming all that would do', async () => {
    const reply = await client.as('maren', { scopes: ['User.Read'] }).get(`${BASE}/roleDefinitions`);
    expect(reply.status).toBe(403);
    expect(problemOf(reply)).toEqual({
      code: 'PermissionScopeNotGranted',
      message:
        'Authorization failed due to missing permission scope RoleManagement.Read.Directory,RoleManagement.Read.All,Directory.Read.All,RoleManagement.ReadWrite.Directory.',
      wrapped: true,
    });
  });

  it('takes scopes bare, by Graph’s resource and by this tenant’s own origin', async () => {
    for (const prefix of ['', 'https://graph.microsoft.com/', `${tenant.graph}/`]) {
      const scopes = [`${prefix}RoleManagement.Read.Directory`];
      expect((await client.as('maren', { scopes }).get(`${BASE}/roleDefinitions`)).status).toBe(200);
    }
  });
});

describe('what is there', () => {
  it('has all 146 built-in roles in two pages, and one by id or key', async () => {
    const first = await get(`${BASE}/roleDefinitions?$select=id,displayName`);
    expect(rowsOf(first)).toHaveLength(100);
    const next = (first.json as Record<string, string>)['@odata.nextLink'] ?? '';
    expect(next).toMatch(new RegExp(`^${tenant.graph}/v1\\.0${BASE}/roleDefinitions\\?.*\\$skiptoken=`));
    const second = await client.as('maren').get(next.slice(`${tenant.graph}/v1.0`.length));
    expect(rowsOf(second)).toHaveLength(46);
    expect(second.json).not.toHaveProperty('@odata.nextLink');
    expect(Object.keys(rowsOf(second)[0] ?? {})).toEqual([
      'id',
      'displayName',
      'inheritsPermissionsFrom@odata.context',
      'inheritsPermissionsFrom',
    ]);
    for (const path of [`roleDefinitions/${ROLE.user}`, `roleDefinitions('${ROLE.user}')`]) {
      expect((await get(`${BASE}/${path}`)).json).toMatchObject({
        displayName: 'User Administrator',
        isBuiltIn: true,
      });
    }
  });

  it('shows isPrivileged in beta alone, and by switch in v1.0 to who selects it', async () => {
    const beta = await tenantClient(tenant, 'beta').as('maren').get(`${BASE}/roleDefinitions/${ROLE.user}`);
    expect(beta.json).toMatchObject({ isPrivileged: true });
    expect((await get(`${BASE}/roleDefinitions/${ROLE.user}`)).json).not.toHaveProperty('isPrivileged');
    const selected = () => get(`${BASE}/roleDefinitions/${ROLE.user}?$select=isPrivileged`);
    expect(await selected()).toMatchObject({ status: 400, json: { error: { code: 'BadRequest' } } });
    expect((await get(`${BASE}/roleDefinitions?$filter=isPrivileged eq true`)).status).toBe(400);
    await client.control('POST', '/switches', { 'reads.isPrivilegedInV1': 'selectable' });
    try {
      expect((await selected()).json).toMatchObject({ isPrivileged: true });
    } finally {
      await client.control('POST', '/switches', { 'reads.isPrivilegedInV1': 'unknown' });
    }
  });

  it.each([
    `filterByCurrentUser(on='principal')`,
    `microsoft.graph.filterByCurrentUser(on='principal')`,
    `filterByCurrentUser%28on%3D%27principal%27%29`,
  ])('lists what Maren is eligible for by %s', async (call) => {
    const reply = await client
      .as('maren')
      .get(`${BASE}/roleEligibilityScheduleInstances/${call}?$expand=roleDefinition,directoryScope`);
    const rows = rowsOf(reply);
    expect(rows).toHaveLength(13);
    expect(rows.find((row) => row['roleDefinitionId'] === ROLE.user)).toMatchObject({
      principalId: oidOf(tenant, 'maren'),
      memberType: 'Direct',
      roleDefinition: { displayName: 'User Administrator' },
      directoryScope: { '@odata.type': '#microsoft.graph.administrativeUnit', displayName: 'Nordics' },
    });
    expect(rows.find((row) => row['roleDefinitionId'] === ROLE.teams)).toMatchObject({ endDateTime: null });
  });

  it('gives a person without roles an empty list, not an error', async () => {
    const reply = await client
      .as('jonas')
      .get(`${BASE}/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')`);
    expect(reply).toMatchObject({ status: 200, json: { value: [] } });
  });

  it('joins roleAssignments and instances one to one by an id made of role and principal', async () => {
    const filter = `?$filter=principalId eq '${oidOf(tenant, 'maren')}'`;
    const [assignment] = rowsOf(await getAsReader(`${BASE}/roleAssignments${filter}`));
    const [instance] = rowsOf(await getAsReader(`${BASE}/roleAssignmentScheduleInstances${filter}`));
    expect(assignment).toMatchObject({
      roleDefinitionId: ROLE.reportsReader,
      principalOrganizationId: tenant.tenantId,
    });
    expect(instance).toMatchObject({
      roleAssignmentOriginId: assignment?.['id'],
      id: assignment?.['id'],
      assignmentType: 'Assigned',
    });
  });

  it('has a policy for every role, all in one call with their 17 rules', async () => {
    const reply = await get(
      "/policies/roleManagementPolicyAssignments?$filter=scopeId eq '/' and scopeType eq 'DirectoryRole'&$expand=policy($expand=rules)&$top=200",
    );
    const rows = rowsOf(reply) as {
      id: string;
      policyId: string;
      roleDefinitionId: string;
      policy: { rules: { id: string }[] };
    }[];
    expect(rows).toHaveLength(146);
    expect((reply.json as Record<string, string>)['@odata.context']).toContain('(policy(rules()))');
    const lengths = rows.map(({ policy }) => policy.rules.length);
    // Contoso has one of a type nobody knows, and two that the portal added to one role.
    expect(lengths.filter((length) => length !== 17).sort()).toEqual([18, 19]);
    for (const row of rows) {
      expect(row.id).toBe(`${row.policyId}_${row.roleDefinitionId}`);
    }
    const exchange = rows.find((row) => row.roleDefinitionId === ROLE.exchange);
    expect(exchange?.policy.rules.slice(10, 12)).toEqual([
      {
        '@odata.type': '#microsoft.graph.unifiedRoleManagementPolicyExpirationRule',
        id: 'Expiration_EndUser_Assignment',
        isExpirationRequired: true,
        maximumDuration: 'PT8H',
        target: {
          caller: 'EndUser',
          operations: ['all'],
          level: 'Assignment',
          inheritableSettings: [],
          enforcedSettings: [],
        },
      },
      expect.objectContaining({ enabledRules: ['MultiFactorAuthentication', 'Justification'] }),
    ]);
    const teams = rows.find((row) => row.roleDefinitionId === ROLE.teams);
    expect(teams?.policy.rules[11]).toMatchObject({ enabledRules: ['Justification'] });
  });

  it('answers a malformed policy id with MissingProvider, an unknown one with 404', async () => {
    expect(problemOf(await get('/policies/roleManagementPolicies/abc'))).toEqual({
      code: 'MissingProvider',
      message: 'The provider is missing.',
      wrapped: true,
    });
    const unknown = `DirectoryRole_${tenant.tenantId}_00000000-0000-4000-8000-000000000000`;
    expect((await get(`/policies/roleManagementPolicies/${unknown}`)).status).toBe(404);
  });

  it('hides role settings from a plain requestor where the tenant is switched so', async () => {
    const path = "/policies/roleManagementPolicies?$filter=scopeId eq '/' and scopeType eq 'DirectoryRole'";
    await client.control('POST', '/switches', { 'policies.readableByRequestor': false });
    expect((await get(path)).status).toBe(403);
    expect((await client.as('ines').get(encodeURI(path))).status).toBe(200);
    await client.control('POST', '/switches', { 'policies.readableByRequestor': true });
    expect((await get(path)).status).toBe(200);
  });
});

describe('queries are held to what each set allows', () => {
  it.each([
    [`${BASE}/roleDefinitions?$filter=displayName eq 'User Administrator'`, 1],
    [`${BASE}/roleDefinitions?$filter=displayName in ('User Administrator','Teams Administrator')`, 2],
    [`${BASE}/roleDefinitions?$filter=isBuiltIn eq false`, 0],
    [`${BASE}/roleDefinitions?$top=5`, 5],
    [
      `${BASE}/roleAssignmentScheduleInstances?$filter=assignmentType eq 'Assigned' and roleDefinitionId eq '${ROLE.reportsReader}'`,
      1,
    ],
    [
      `/policies/roleManagementPolicyAssignments?$filter=scopeId eq '/' and scopeType eq 'DirectoryRole' and (roleDefinitionId eq '${ROLE.user}' or roleDefinitionId eq '${ROLE.teams}')`,
      2,
    ],
  ])('%s', async (path, count) => {
    const reply = await getAsReader(path);
    expect(reply.status).toBe(200);
    expect(rowsOf(reply)).toHaveLength(count);
  });

  it('takes them on one’s own rows too', async () => {
    const own = `${BASE}/roleEligibilityScheduleInstances/filterByCurrentUser(on='principal')`;
    expect(rowsOf(await get(`${own}?$filter=directoryScopeId ne '/'`))).toHaveLength(4);
  });

  it('reads `+` in a query as a blank', async () => {
    const reply = await client
      .as('maren')
      .get(`${BASE}/roleDefinitions?$filter=displayName+eq+'Teams+Administrator'&$count=true`);
    expect(reply.json).toMatchObject({ '@odata.count': 1 });
    expect((await get(`${BASE}/roleDefinitions/$count`)).text).toBe('146');
  });

  const sixteen = Array.from({ length: 17 }, (_, index) => `roleDefinitionId eq '${index}'`).join(' or ');
  it.each([
    [
      `${BASE}/roleDefinitions?$filter=displayName eq 'a' or displayName eq 'b'`,
      'Request_UnsupportedQuery',
      'Or operator not supported for this entity set.',
    ],
    [`${BASE}/roleDefinitions?$filter=description eq 'a'`, 'Request_UnsupportedQuery', /description/],
    [
      `${BASE}/roleDefinitions?$filter=colour eq 'red'`,
      'BadRequest',
      /Could not find a property named 'colour'/,
    ],
    [`${BASE}/roleDefinitions?$select=colour`, 'BadRequest', /colour/],
    [`${BASE}/roleDefinitions?$expand=members`, 'BadRequest', /members/],
    [`${BASE}/roleDefinitions?$filter=displayName eq`, 'BadRequest', /Syntax error/],
    [`${BASE}/roleDefinitions?$filter=(displayName eq 'a'`, 'BadRequest', /Syntax error/],
    [`${BASE}/roleDefinitions?$search=x`, 'BadRequest', /search/],
    [`${BASE}/roleDefinitions?$top=0`, 'BadRequest', /top/],
    [`${BASE}/roleDefinitions?$skiptoken=abc`, 'Directory_ExpiredPageToken', /skip token/],
    [`${BASE}/roleDefinitions?$orderby=displayName`, 'Request_UnsupportedQuery', /Sorting/],
    [
      `${BASE}/roleAssignmentScheduleInstances?$expand=principal($select=displayName)`,
      'BadRequest',
      /displayName/,
    ],
    [`${BASE}/roleAssignmentScheduleInstances/filterByCurrentUser(on='approver')`, 'BadRequest', /approver/],
    ['/policies/roleManagementPolicyAssignments', 'MissingParameters', /scopeId and scopeType/],
    [
      `/policies/roleManagementPolicyAssignments?$filter=scopeId eq '/' and scopeType eq 'DirectoryRole' and (${sixteen})`,
      'InvalidFilter',
      /filter/i,
    ],
    [
      `${BASE}/roleAssignmentApprovals`,
      'BadRequest',
      "Resource not found for the segment 'roleAssignmentApprovals'.",
    ],
  ])('refuses %s', async (path, code, message) => {
    const reply = await getAsReader(path);
    expect(reply.status).toBe(400);
    const problem = problemOf(reply);
    expect(problem.code).toBe(code);
    expect(problem.message).toMatch(message);
  });
});

describe('what no client should send', () => {
  it('answers 405, 404 and 400 in Graph’s envelope', async () => {
    const authorization = `Bearer ${await client.token('maren')}`;
    const url = `${tenant.graph}/v1.0${BASE}/roleAssignmentScheduleRequests`;
    const send = (method: string, at: string, more: { body?: string; type?: string } = {}): Promise<Reply> =>
      client.send(at, {
        method,
        headers: { authorization, ...(more.type === undefined ? {} : { 'content-type': more.type }) },
        ...(more.body === undefined ? {} : { body: more.body }),
      });
    const wrongVerb = await send('DELETE', url);
    expect(wrongVerb).toMatchObject({ status: 405, headers: { allow: 'GET, POST' } });
    expect((await send('GET', `${url}/00000000-0000-4000-8000-000000000000`)).status).toBe(404);
    expect((await send('GET', `${tenant.graph}/v2.0/me`)).status).toBe(400);
    expect(
      problemOf(await send('POST', url, { body: '{"action":', type: 'application/json' })).message,
    ).toMatch(/Unable to read JSON/);
    expect(problemOf(await send('POST', url, { body: '{}' })).message).toMatch(/content type/);
    expect((await send('POST', url, { type: 'application/json' })).status).toBe(400);
    expect(
      (await send('POST', url, { body: JSON.stringify('x'.repeat(1_100_000)), type: 'application/json' }))
        .status,
    ).toBe(413);
    const head = await send('HEAD', `${tenant.graph}/v1.0/me`);
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(await send('OPTIONS', `${tenant.graph}/v1.0/me`)).toMatchObject({ status: 204 });
    expect((await send('GET', `${tenant.graph}/v1.0/%E0%A4%A`)).status).toBe(400);
  });
});
