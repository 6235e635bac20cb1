import type { Identity } from '../../console/ports.ts';
import { unreadableAnswer } from '../problems/graph-problem.ts';
import { outcomeUnknown } from '../problems/network-problem.ts';
import { answersById, BATCH_CAP, readResponses } from './batch.ts';
import type { Graph, GraphAnswer, WriteOptions } from './graph.ts';
import type { GraphCall } from './graph-call.ts';
import { judgeWrite, type Judged } from './judge-write.ts';
import { notTakenInBatches } from './not-taken-in-batches.ts';

/** One write among several: a PATCH of a path below the version. */
type BatchWrite = { readonly path: string; readonly body: unknown };

/** `not-taken`: the service takes no such writes in a batch. Nothing happened; each may be sent by itself. */
type BatchWritten =
  { readonly kind: 'judged'; readonly each: readonly Judged[] } | { readonly kind: 'not-taken' };

/**
 * Sends several writes in one round trip, once and never again: what was lost is `unknown`, each item by itself or all of them. Unlike
 * `askBatch`, whose batch may be repeated.
 * @param writes at most `BATCH_CAP`, answered in their order
 */
export async function writeBatch(
  graph: Graph,
  who: Identity,
  version: GraphCall['version'],
  writes: readonly BatchWrite[],
  { proof, words }: WriteOptions,
): Promise<BatchWritten> {
  if (writes.length > BATCH_CAP) throw new RangeError(`a batch takes ${BATCH_CAP} items`);
  const all = (one: Judged): BatchWritten => ({ kind: 'judged', each: writes.map(() => one) });
  const requests = writes.map(({ path, body }, i) => ({
    id: String(i),
    method: 'PATCH',
    url: path,
    headers: { 'Content-Type': 'application/json' },
    body,
  }));
  const sent = await graph.send(who, { method: 'POST', version, path: '/$batch', body: { requests } }, proof);
  if (sent.kind !== 'answered') return all(sent);

  const now = graph.now();
  // One fresh token is enough for all of them.
  let renewed: Promise<boolean> | undefined;
  const judge = (answer: GraphAnswer) => judgeWrite(answer, now, words, () => (renewed ??= graph.renew(who)));
  if (sent.answer.status >= 300)
    return notTakenInBatches([sent.answer], now) ? { kind: 'not-taken' } : all(await judge(sent.answer));

  const outerId = sent.answer.headers['request-id'];
  const parsed = readResponses(sent.answer);
  if (!parsed.success)
    return all({ kind: 'unknown', problem: unreadableAnswer('not a batch answer', outerId) });
  const answerOf = answersById(parsed.data.responses, outerId);
  const answers = writes.map((_, i) => answerOf(String(i)));
  const answered = answers.flatMap((answer) => (answer.ok ? [answer.value] : []));
  if (answered.length === writes.length && notTakenInBatches(answered, now)) return { kind: 'not-taken' };
  const each = answers.map((answer): Promise<Judged> =>
    answer.ok
      ? judge(answer.value)
      : Promise.resolve({
          kind: 'unknown',
          problem: outcomeUnknown(answer.problem.detail ?? '', outerId),
        }),
  );
  return { kind: 'judged', each: await Promise.all(each) };
}
