import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import type { Identity } from '../../console/ports.ts';
import { readGraphError } from '../problems/graph-error.ts';
import { graphProblem, unreadableAnswer } from '../problems/graph-problem.ts';
import type { Graph, GraphAnswer } from './graph.ts';

/** The service takes at most 20 items a batch. graph-pim.md §9 [docs] */
export const BATCH_CAP = 20;

const responses = z.looseObject({
  responses: z.array(
    z.looseObject({
      id: z.string(),
      status: z.number().int(),
      headers: z.record(z.string(), z.string()).optional(),
      body: z.unknown(),
    }),
  ),
});

/** The answer of each item of a batch, by the name it was asked under. */
export type BatchAnswers<K extends string> = (name: K) => Result<GraphAnswer>;

/**
 * Reads several paths in one round trip. The batch as a whole fails or not; each item then has its own answer, refused and
 * throttled ones among them. An item the service left out counts as an unreadable answer.
 * @param paths name → path below the version, with an encoded query; at most `BATCH_CAP`
 */
export async function readBatch<K extends string>(
  graph: Graph,
  who: Identity,
  paths: Readonly<Partial<Record<K, string>>>,
): Promise<Result<BatchAnswers<K>>> {
  const requests = Object.entries(paths).map(([id, url]) => ({ id, method: 'GET', url }));
  if (requests.length > BATCH_CAP) throw new RangeError(`a batch takes ${BATCH_CAP} items`);
  const call = { version: 'v1.0' as const, path: '/$batch', batch: { requests } };
  let outer = await graph.read(who, call);
  // The batch as a whole can pass while its items no longer take the token.
  if (outer.ok && responses.safeParse(outer.value.body).data?.responses.some((r) => r.status === 401)) {
    outer = await graph.read(who, call, { fresh: true });
  }
  if (!outer.ok) return outer;
  const outerId = outer.value.headers['request-id'];
  const parsed = responses.safeParse(outer.value.body);
  if (!parsed.success) return fail(unreadableAnswer('not a batch answer', outerId));
  const byId = new Map(parsed.data.responses.map((r) => [r.id, r]));
  return ok((name) => {
    const item = byId.get(name);
    if (!item) return fail(unreadableAnswer(`the batch left out ${name}`, outerId));
    const headers = Object.fromEntries(
      Object.entries(item.headers ?? {}).map(([k, v]) => [k.toLowerCase(), v]),
    );
    const answer: GraphAnswer = {
      status: item.status,
      body: item.body,
      headers: { ...(outerId !== undefined && { 'request-id': outerId }), ...headers },
    };
    if (item.status < 300) return ok(answer);
    return fail(graphProblem(readGraphError(answer, graph.now()), graph.now()));
  });
}
