import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import type { AccessToken, Identity } from '../../console/ports.ts';
import { readGraphError } from '../problems/graph-error.ts';
import { graphProblem, unreadableAnswer } from '../problems/graph-problem.ts';
import { missingPermission } from '../problems/missing-permission.ts';
import type { Graph, GraphAnswer } from './graph.ts';
import type { GraphCall } from './graph-call.ts';

/** The service takes at most 20 items a batch. graph-pim.md §9 [docs] */
export const BATCH_CAP = 20;

const responses = z.looseObject({
  responses: z.array(
    z.looseObject({
      id: z.string(),
      status: z.number().int(),
      headers: z.record(z.string(), z.string()).optional(),
      // A 204 has none.
      body: z.unknown().optional(),
    }),
  ),
});

/** The answers of a batch as they came, each to be found by the id it was asked under. */
type BatchResponses = z.infer<typeof responses>['responses'];

/** Looks answers up by id. Header names come in lower case; the batch's own request id stands in for that of an item. */
export function answersById<K extends string>(
  all: BatchResponses,
  outerId: string | undefined,
): BatchAnswers<K> {
  const byId = new Map(all.map((r) => [r.id, r]));
  return (name) => {
    const item = byId.get(name);
    if (!item) return fail(unreadableAnswer(`the batch left out ${name}`, outerId));
    const headers = Object.fromEntries(
      Object.entries(item.headers ?? {}).map(([k, v]) => [k.toLowerCase(), v]),
    );
    return ok({
      status: item.status,
      body: item.body,
      headers: { ...(outerId !== undefined && { 'request-id': outerId }), ...headers },
    });
  };
}

/** One item: a GET of a path below the version, with an encoded query; a POST where it has a body. */
export type BatchItem = { readonly path: string; readonly body?: unknown };

/** The answer of each item of a batch, by the name it was asked under; a failure where the service left it out. */
export type BatchAnswers<K extends string> = (name: K) => Result<GraphAnswer>;

/**
 * Asks several things in one round trip, none of which may change anything: the batch may be sent again with a fresh token. The batch
 * as a whole fails or not; each item then has an answer of its own, refused and throttled ones among them.
 * @param items by name, at most `BATCH_CAP`
 * @param proof the token of a step-up, used instead of the one at hand
 * @param version of the batch, and so of each of its items
 */
export async function askBatch<K extends string>(
  graph: Graph,
  who: Identity,
  items: Readonly<Partial<Record<K, BatchItem>>>,
  proof?: AccessToken,
  version: GraphCall['version'] = 'v1.0',
): Promise<Result<BatchAnswers<K>>> {
  const requests = Object.entries<BatchItem | undefined>(items).flatMap(([id, item]) =>
    item ? [requestOf(id, item)] : [],
  );
  if (requests.length > BATCH_CAP) throw new RangeError(`a batch takes ${BATCH_CAP} items`);
  const call = { version, path: '/$batch', body: { requests } };
  let outer = await graph.read(who, call, { proof });
  // The batch as a whole can pass while its items no longer take the token.
  if (!proof && outer.ok && readResponses(outer.value).data?.responses.some(isOutworn)) {
    outer = await graph.read(who, call, { fresh: true });
  }
  if (!outer.ok) return outer;
  const outerId = outer.value.headers['request-id'];
  const parsed = readResponses(outer.value);
  if (!parsed.success) return fail(unreadableAnswer('not a batch answer', outerId));
  return ok(answersById<K>(parsed.data.responses, outerId));
}

/**
 * Reads several paths in one round trip; an item that was refused or failed is a problem of its own.
 * @param proof and version as in `askBatch`
 */
export async function readBatch<K extends string>(
  graph: Graph,
  who: Identity,
  paths: Readonly<Partial<Record<K, string>>>,
  proof?: AccessToken,
  version?: GraphCall['version'],
): Promise<Result<BatchAnswers<K>>> {
  const items = Object.entries<string | undefined>(paths).flatMap(([name, path]) =>
    path === undefined ? [] : [[name, { path }]],
  );
  const asked = Object.fromEntries(items) as Partial<Record<K, BatchItem>>;
  const batch = await askBatch<K>(graph, who, asked, proof, version);
  if (!batch.ok) return batch;
  return ok((name) => {
    const answer = batch.value(name);
    if (!answer.ok || answer.value.status < 300) return answer;
    return fail(graphProblem(readGraphError(answer.value, graph.now()), graph.now()));
  });
}

export const readResponses = (answer: GraphAnswer) => responses.safeParse(answer.body);

/** Another token would lack a permission nobody granted as well, and a 401 may mean that (graph-pim.md §8 [inferred]). */
const isOutworn = ({ status, headers = {}, body }: z.infer<typeof responses>['responses'][number]): boolean =>
  status === 401 && !missingPermission(readGraphError({ status, headers, body }, 0));

const requestOf = (id: string, { path, body }: BatchItem) =>
  body === undefined
    ? { id, method: 'GET', url: path }
    : { id, method: 'POST', url: path, headers: { 'Content-Type': 'application/json' }, body };
