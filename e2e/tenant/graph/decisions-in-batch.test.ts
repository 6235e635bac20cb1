import { describe, expect, it } from 'vitest';
import { eachTenant } from '../test-kit/each-tenant.ts';
import type { Asked } from '../test-kit/queue.ts';
import { APPROVER_SCOPES, askMany, decisionItem, decisionsTaken } from '../test-kit/queue.ts';
import type { Reply } from '../test-kit/https-client.ts';
import { oidOf } from '../test-kit/tenant-client.ts';

const ground = eachTenant();
type ItemAnswer = {
  id: string;
  status: number;
  headers: Record<string, string>;
  body?: { error: { code: string; message: string } };
};

const decideAll = (asked: readonly Asked[]): Promise<Reply> => {
  const client = asked[0]?.plane === 'groups' ? ground.client : ground.beta;
  return client
    .as('leila', { scopes: APPROVER_SCOPES })
    .post('/$batch', { requests: asked.map(decisionItem) });
};
const answers = (reply: Reply): ItemAnswer[] => (reply.json as { responses: ItemAnswer[] }).responses;
const statuses = (reply: Reply): number[] => answers(reply).map(({ status }) => status);
const queue = (plane: Asked['plane'], count = 5): Promise<Asked[]> =>
  askMany(ground, 'leila', { count, planes: [plane], hostile: 0 });
const switchTo = (value: string): Promise<Reply> =>
  ground.client.control('POST', '/switches', { 'approvals.decisionsInBatch': value });
const onItem = (asked: Asked | undefined, then: object): Promise<Reply> =>
  ground.client.control('POST', '/faults', { method: 'PATCH', path: asked?.requestId, then });
const WORDS = 'PATCH is not supported in a batch for this resource.';

describe.each(['directoryRoles', 'groups'] as const)('decisions about %s in a $batch', (plane) => {
  it('are taken, twenty at a time, each of them in the ledger', async () => {
    const asked = await queue(plane, 20);
    expect(statuses(await decideAll(asked))).toEqual(asked.map(() => 204));
    expect(await decisionsTaken(ground)).toEqual(new Map(asked.map(({ requestId }) => [requestId, 1])));
  });

  it('are refused one by one where switched so, beside items that are answered', async () => {
    await switchTo('refusedEach');
    const asked = await queue(plane, 3);
    const reply = await decideAll(asked);
    expect(statuses(reply)).toEqual([400, 400, 400]);
    expect(answers(reply)[0]?.body?.error).toMatchObject({ code: 'BadRequest', message: WORDS });
    const read = { id: 'me', method: 'GET', url: '/me' };
    const mixed = await ground.beta
      .as('leila')
      .post('/$batch', { requests: [...asked.map(decisionItem), read] });
    expect(answers(mixed).find(({ id }) => id === 'me')?.status).toBe(200);
    expect((await decisionsTaken(ground)).size).toBe(0);
  });

  it('make the whole batch be refused where switched so, while others and single ones are taken', async () => {
    await switchTo('refusedWhole');
    const asked = await queue(plane, 2);
    const reply = await decideAll(asked);
    expect(reply.status).toBe(400);
    expect(reply.json).toMatchObject({ error: { code: 'BadRequest', message: WORDS } });
    const me = { requests: [{ id: '1', method: 'GET', url: '/me' }] };
    expect((await ground.beta.as('leila').post('/$batch', me)).status).toBe(200);
    expect((await decisionsTaken(ground)).size).toBe(0);
    const { url, body } = decisionItem(asked[0] as Asked);
    const single = (plane === 'groups' ? ground.client : ground.beta).as('leila', {
      scopes: APPROVER_SCOPES,
    });
    expect((await single.patch(String(url), body)).status).toBe(204);
  });

  it('meet scripted faults one by one: a throttled item says how long, the others are taken', async () => {
    const asked = await queue(plane);
    const throttled = { status: 429, headers: { 'Retry-After': 7 } };
    await ground.client.control('POST', '/faults', {
      method: 'PATCH',
      path: '/pprovals/',
      nth: 3,
      then: throttled,
    });
    const reply = await decideAll(asked);
    expect(statuses(reply)).toEqual([204, 204, 429, 204, 204]);
    expect(answers(reply)[2]?.headers['Retry-After']).toBe('7');
    await onItem(asked[2], { delayMs: 1 });
    expect(statuses(await decideAll(asked))).toEqual([409, 409, 204, 409, 409]);
    expect(await decisionsTaken(ground)).toEqual(new Map(asked.map(({ requestId }) => [requestId, 1])));
  });

  it('lose the connection before, after all or after some of them were taken', async () => {
    const asked = await queue(plane);
    const cut = (then: object): Promise<Reply> =>
      ground.client.control('POST', '/faults', { path: '$batch', then });
    await cut({ drop: 'before' });
    await expect(decideAll(asked)).rejects.toThrow();
    expect((await decisionsTaken(ground)).size).toBe(0);
    await ground.client.control('DELETE', '/faults');
    await cut({ drop: 'after', items: 2 });
    await expect(decideAll(asked)).rejects.toThrow();
    const first = asked.slice(0, 2).map(({ requestId }) => requestId);
    expect([...(await decisionsTaken(ground)).keys()]).toEqual(first);
    await ground.client.control('DELETE', '/faults');
    await cut({ drop: 'after' });
    await expect(decideAll(asked)).rejects.toThrow();
    expect((await decisionsTaken(ground)).size).toBe(5);
  });

  it('come second to another approver’s just before the service acts', async () => {
    const about = ['Security Administrator', 'sg-pim-mailbox-forensics'];
    const asked = await askMany(ground, 'leila', { count: 3, planes: [plane], about });
    const body = { requestId: asked[1]?.requestId, by: 'ruben.castellane@contoso.com', decision: 'deny' };
    await onItem(asked[1], { first: { path: '/decide-as', body } });
    expect(statuses(await decideAll(asked))).toEqual([204, 409, 204]);
    const { approvals } = (await ground.client.control('GET', '/decisions')).json as {
      approvals: { requestId: string; decisions: { by: string; action: string; batch: boolean }[] }[];
    };
    expect(approvals.find(({ requestId }) => requestId === asked[1]?.requestId)?.decisions).toMatchObject([
      { by: oidOf(ground.tenant, 'ruben'), action: 'deny', batch: false },
    ]);
    expect(approvals.every(({ decisions }) => decisions.length === 1)).toBe(true);
  });
});
