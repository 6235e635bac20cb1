import { describe, expect, it } from 'vitest';
import { eachTenant } from '../test-kit/each-tenant.ts';
import { GROUP_REQUESTS } from '../test-kit/group-plane.ts';
import { APPROVER_SCOPES, askMany, decisionsTaken } from '../test-kit/queue.ts';
import { oidOf, rowsOf } from '../test-kit/tenant-client.ts';

const START = Date.parse('2026-09-06T17:00:00Z');
const ground = eachTenant({ now: () => START });
const ROLE_REQUESTS = '/roleManagement/directory/roleAssignmentScheduleRequests';
const WAITING = "$filter=status eq 'PendingApproval'";

/** The rows that on='approver' lists on all its pages, and how many pages. */
async function queueOf(
  person: string,
  path: string,
  query = '',
): Promise<{ rows: Record<string, unknown>[]; pages: number }> {
  const token = await ground.client.token(person, { scopes: APPROVER_SCOPES });
  const rows: Record<string, unknown>[] = [];
  let next: string | undefined = encodeURI(
    `${ground.tenant.graph}/v1.0${path}/filterByCurrentUser(on='approver')?${query}`,
  );
  let pages = 0;
  for (; next !== undefined; pages++) {
    const reply = await ground.client.send(next, { headers: { authorization: `Bearer ${token}` } });
    rows.push(...rowsOf(reply));
    next = (reply.json as Record<string, string | undefined>)['@odata.nextLink'];
  }
  return { rows, pages };
}
const hourOf = ({ createdDateTime }: Record<string, unknown>): number =>
  new Date(String(createdDateTime)).getUTCHours();
const atWork = (row: Record<string, unknown>): boolean => hourOf(row) >= 7 && hourOf(row) < 18;

describe('POST /ask-many', () => {
  it('lets requests over both planes wait for an approver, each of them to be decided', async () => {
    const asked = await askMany(ground, 'sofia', { count: 25 });
    const roles = await queueOf('sofia', ROLE_REQUESTS, WAITING);
    const groups = await queueOf('sofia', GROUP_REQUESTS, WAITING);
    expect([roles.rows.length, groups.rows.length]).toEqual([13, 12]);
    expect(new Set([...roles.rows, ...groups.rows].map(({ id }) => id))).toEqual(
      new Set(asked.map(({ requestId }) => requestId)),
    );
    const targets = (rows: Record<string, unknown>[], name: string) =>
      new Set(rows.map((row) => row[name])).size;
    expect(targets(roles.rows, 'roleDefinitionId')).toBeGreaterThan(1);
    expect(targets(roles.rows, 'principalId')).toBeGreaterThan(5);
    // The ledger is what clients wrote.
    expect((await ground.client.control('GET', '/ledger')).json).toMatchObject({ entries: [] });
  });

  it('asks off hours, in hostile and in the same words by shares, and keeps what was asked before', async () => {
    const shares = { offHours: 1, hostile: 1, history: 2 };
    await askMany(ground, 'leila', { count: 30, planes: ['directoryRoles'], ...shares });
    const { rows } = await queueOf('leila', ROLE_REQUESTS);
    const newcomers = rows.filter(({ principalId }) => principalId !== oidOf(ground.tenant, 'maren'));
    const waits = ({ status }: Record<string, unknown>): boolean => status === 'PendingApproval';
    const waiting = newcomers.filter(waits);
    const past = newcomers.filter((row) => !waits(row));
    expect(waiting).toHaveLength(30);
    expect(waiting.some(atWork)).toBe(false);
    const words = waiting.map(({ justification }) => String(justification));
    expect(words.some((text) => /[\u202A-\u202E\u2066-\u2069]/.test(text))).toBe(true);
    expect(words.some((text) => text.length > 3_000)).toBe(true);
    expect(past).toHaveLength(new Set(waiting.map(({ principalId }) => principalId)).size * 2);
    expect(past.every(atWork)).toBe(true);

    await askMany(ground, 'leila', { count: 10, planes: ['groups'], hostile: 0, sameWords: 1 });
    const groups = (await queueOf('leila', GROUP_REQUESTS)).rows;
    const said = groups
      .filter((row) => !waits(row))
      .map((row) => `${String(row['principalId'])} ${String(row['justification'])}`);
    for (const row of groups.filter(waits))
      expect(said).toContain(`${String(row['principalId'])} ${String(row['justification'])}`);
  });

  it('lets personas ask first, at one moment if so wanted, and nobody twice for the same', async () => {
    const from = ['ruben.castellane@contoso.com', 'leila.haddani@contoso.com'];
    const now = { planes: ['directoryRoles'], from, spreadHours: 0 };
    const asked = await askMany(ground, 'leila', { count: 3, ...now });
    const ruben = oidOf(ground.tenant, 'ruben');
    expect(asked.map(({ principalId }) => principalId)).toEqual([ruben, ruben, ruben]);
    const { rows } = await queueOf('leila', ROLE_REQUESTS, WAITING);
    expect(new Set(rows.map(({ createdDateTime }) => createdDateTime))).toEqual(
      new Set(['2026-09-06T17:00:00Z']),
    );
    await askMany(ground, 'leila', { count: 20, ...now });
    const all = (await queueOf('leila', ROLE_REQUESTS, WAITING)).rows;
    expect(all).toHaveLength(23);
    expect(
      new Set(all.map((row) => `${String(row['principalId'])} ${String(row['roleDefinitionId'])}`)).size,
    ).toBe(23);
  });

  it('makes ten thousand wait, which are listed in pages of up to 999', async () => {
    await askMany(ground, 'leila', { count: 10_000, history: 0 });
    const roles = await queueOf('leila', ROLE_REQUESTS, `${WAITING}&$top=999`);
    const groups = await queueOf('leila', GROUP_REQUESTS, `${WAITING}&$top=999`);
    expect([roles, groups].map(({ rows, pages }) => [rows.length, pages])).toEqual([
      [5_000, 6],
      [5_000, 6],
    ]);
    expect(new Set(roles.rows.map(({ id }) => id)).size).toBe(5_000);
  });

  it('refuses an approver who decides about nothing there, and what makes no sense', async () => {
    const refused = async (ask: object): Promise<number> =>
      (await ground.client.control('POST', '/ask-many', ask)).status;
    expect(await refused({ approver: 'jonas.lindqvist@contoso.com', count: 1 })).toBe(400);
    expect(await refused({ approver: 'leila.haddani@contoso.com', count: 0 })).toBe(400);
    expect(await refused({ approver: 'leila.haddani@contoso.com', count: 1, about: ['Nothing'] })).toBe(400);
    expect(await refused({ approver: 'nobody@contoso.com', count: 1 })).toBe(404);
  });
});

describe('what becomes of a request meanwhile', () => {
  const end = (requestId: string, how: string) =>
    ground.client.control('POST', '/end-request', { requestId, how });

  it.each([
    ['cancel', 'Canceled'],
    ['expire', 'Failed'],
  ] as const)('%s ends it as %s, once', async (how, status) => {
    const [asked] = await askMany(ground, 'leila', { count: 1, planes: ['groups'] });
    const requestId = asked?.requestId ?? '';
    expect((await end(requestId, how)).json).toEqual({ requestId, status });
    expect((await end(requestId, how)).status).toBe(400);
    const [row] = (await queueOf('leila', GROUP_REQUESTS)).rows.filter(({ id }) => id === requestId);
    expect(row).toMatchObject({ status });
  });

  it('another approver decides, as the ledger tells, unless they may not or it is over', async () => {
    const [asked] = await askMany(ground, 'leila', { count: 1, about: ['Security Administrator'] });
    const requestId = asked?.requestId ?? '';
    const decideAs = (by: string) =>
      ground.client.control('POST', '/decide-as', {
        requestId,
        by: `${by}@contoso.com`,
        decision: 'approve',
      });
    expect((await decideAs('jonas.lindqvist')).status).toBe(400);
    expect((await decideAs('sofia.brandt')).json).toEqual({ requestId, status: 'Provisioned' });
    expect((await decideAs('ruben.castellane')).status).toBe(400);
    expect(await decisionsTaken(ground)).toEqual(new Map([[requestId, 1]]));
  });
});
