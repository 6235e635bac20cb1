import { describe, expect, it } from 'vitest';
import {
  refusedWith,
  scriptedGraph,
  tokenFor,
  WHO,
  type ScriptedAnswer,
  type ScriptedCall,
} from './scripted-graph.ts';
import { writeBatch } from './write-batch.ts';

const paths = ['/a', '/b', '/c'];
const WRITES = paths.map((path) => ({ path, body: { about: path } }));
const NOT_IN_A_BATCH = refusedWith(400, 'BadRequest', 'PATCH is not supported in a batch for this resource.');
type Answer = Parameters<typeof scriptedGraph>[0];
const over = (answer: Answer) => {
  const scripted = scriptedGraph(answer);
  return { ...scripted, write: (options = {}) => writeBatch(scripted.graph, WHO, 'beta', WRITES, options) };
};
const isWhole = ({ path }: ScriptedCall) => path.endsWith('/$batch');
/** Each item is answered by its path. */
const items = (answers: Record<string, ScriptedAnswer>) =>
  over((call) => (isWhole(call) ? undefined : (answers[call.path.slice('/beta'.length)] ?? { status: 204 })));
const kinds = (written: Awaited<ReturnType<typeof writeBatch>>) =>
  written.kind === 'judged' ? written.each.map((one) => one.kind) : written.kind;

describe('several writes in a batch', () => {
  it('go out once, in one call, each answered by itself and in the order given', async () => {
    const { write, sent, asked } = items({
      '/b': refusedWith(409, 'Conflict'),
      '/c': { status: 503, body: {} },
    });
    const written = await write();
    expect(kinds(written)).toEqual(['taken', 'refused', 'unknown']);
    expect(sent.map((c) => [c.method, c.path])).toEqual([['POST', '/beta/$batch']]);
    expect(asked.map((c) => [c.method, c.path, c.body])).toEqual(
      paths.map((path) => ['PATCH', `/beta${path}`, { about: path }]),
    );
  });

  it('may come back in another order', async () => {
    const { write } = over((call) =>
      isWhole(call)
        ? {
            body: {
              responses: [
                { id: '2', status: 204 },
                { id: '0', status: 403, body: {} },
                { id: '1', status: 204 },
              ],
            },
          }
        : undefined,
    );
    expect(kinds(await write())).toEqual(['refused', 'taken', 'taken']);
  });

  it('leave the one unknown that the answer leaves out', async () => {
    const { write } = over((call) =>
      isWhole(call)
        ? {
            body: {
              responses: [
                { id: '0', status: 204 },
                { id: '2', status: 204 },
              ],
            },
          }
        : undefined,
    );
    const written = await write();
    expect(kinds(written)).toEqual(['taken', 'unknown', 'taken']);
    expect(written).toMatchObject({ each: [{}, { problem: { kind: 'outcome-unknown' } }, {}] });
  });

  it.each([
    ['is lost', { reason: 'lost', detail: 'ERR_CONNECTION_RESET' } as const, 'unknown'],
    ['times out', { reason: 'timed-out', detail: '' } as const, 'unknown'],
    ['cannot be understood', { body: { value: [] } }, 'unknown'],
    ['is a gateway’s', { status: 504, body: {} }, 'unknown'],
    ['never left', { reason: 'unreachable', detail: '' } as const, 'refused'],
    ['is throttled', { status: 429, headers: { 'retry-after': '11' }, body: {} }, 'refused'],
  ])('are all alike where the answer %s, and are not sent again', async (_, answer, kind) => {
    const { write, sent } = over((call) => (isWhole(call) ? answer : { status: 204 }));
    expect(kinds(await write())).toEqual([kind, kind, kind]);
    expect(sent).toHaveLength(1);
  });

  it('are throttled one by one, each with its own time', async () => {
    const { write, graph } = items({ '/b': { status: 429, headers: { 'Retry-After': '11' }, body: {} } });
    expect(await write()).toMatchObject({
      each: [
        { kind: 'taken' },
        { kind: 'refused', problem: { kind: 'throttled', retryAt: graph.now() + 11_000 } },
        { kind: 'taken' },
      ],
    });
  });

  it('renew the sign-in once where items no longer take the token, and send nothing again', async () => {
    const outworn = { status: 401, body: {} };
    const { write, sent, graph } = items({ '/a': outworn, '/c': outworn });
    expect(kinds(await write())).toEqual(['refused', 'taken', 'refused']);
    expect(sent.map((c) => c.token)).toEqual(['token-0']);
    await graph.read(WHO, { version: 'v1.0', path: '/next' });
    expect(sent.at(-1)?.token).toBe('token-1');
  });

  it('use the token of a step-up, and are not sent with that of another', async () => {
    const { write, sent } = items({});
    await write({ proof: tokenFor(WHO, 'proved') });
    const stranger = tokenFor({ ...WHO, objectId: '33333333-3333-4333-8333-333333333333' });
    const written = await write({ proof: stranger });
    expect(written).toMatchObject({ each: [{ problem: { kind: 'wrong-tenant' } }, {}, {}] });
    expect(sent.map((c) => c.token)).toEqual(['proved']);
  });
});

describe('a service that takes no such writes in a batch', () => {
  it.each([
    ['of each', (call: ScriptedCall) => (isWhole(call) ? undefined : NOT_IN_A_BATCH)],
    ['of the whole', (call: ScriptedCall) => (isWhole(call) ? NOT_IN_A_BATCH : undefined)],
    ['by its status', (call: ScriptedCall) => (isWhole(call) ? undefined : refusedWith(405, 'Whatever'))],
    [
      'as not there',
      (call: ScriptedCall) => (isWhole(call) ? refusedWith(501, 'NotImplemented') : undefined),
    ],
  ])('is told by the refusal %s', async (_, answer) => {
    expect(await over(answer).write()).toEqual({ kind: 'not-taken' });
  });

  it.each([
    ['one of them was taken', { '/a': NOT_IN_A_BATCH, '/b': NOT_IN_A_BATCH }],
    [
      'they were refused otherwise',
      { '/a': NOT_IN_A_BATCH, '/b': NOT_IN_A_BATCH, '/c': refusedWith(409, 'C') },
    ],
    ['one was left unknown', { '/a': NOT_IN_A_BATCH, '/b': NOT_IN_A_BATCH, '/c': { status: 503, body: {} } }],
  ])('is not told where %s', async (_, answers) => {
    expect((await items(answers).write()).kind).toBe('judged');
  });

  it.each([
    [409, 'Conflict', 'not supported any more: reviewed by another approver'],
    [403, 'Forbidden', 'not allowed'],
    [404, 'NotFound', 'not supported'],
    [400, 'RoleAssignmentRequestPolicyValidationFailed', 'JustificationRule - Justification is required'],
    [501, '', ''],
  ])('is not told by %i %s %s', async (status, code, message) => {
    const same = refusedWith(status, code, message);
    expect((await over((call) => (isWhole(call) ? undefined : same)).write()).kind).toBe('judged');
  });
});
