import type { AccessToken, Identity } from '../../console/ports.ts';
import { unreadableAnswer } from '../problems/graph-problem.ts';
import { outcomeUnknown } from '../problems/network-problem.ts';
import { answersById, BATCH_CAP, readResponses } from './batch.ts';
import type { Graph, GraphAnswer, WriteOptions } from './graph.ts';
import type { GraphCall } from './graph-call.ts';
import { judgeWrite, type Judged } from './judge-write.ts';
import { notTakenInBatches } from './not-taken-in-batches.ts';

/** One write among several, of a path below the version. Without a method: a PATCH. */
type BatchWrite = { readonly method?: 'PATCH' | 'POST'; readonly path: string; readonly body: unknown };

/**
 * `after`: which of the others it waits for, by its place; it is not done where that one fails. Null: it waits for none. `words`: what a
 * refusal of it means, where it differs.
 */
export type LinkedWrite = BatchWrite & {
  readonly after: number | null;
  readonly words: WriteOptions['words'];
};

/** `not-sent`: what it waited for failed (424, graph-pim.md §9 [docs]). */
export type LinkedJudged = Judged | { readonly kind: 'not-sent' };

/**
 * `not-taken`: the service takes no such writes in a batch. Nothing happened; each may be sent by itself. `bodies`: what each was answered
 * with, undefined where nothing was.
 */
type BatchWritten<One> =
  | { readonly kind: 'judged'; readonly each: readonly One[]; readonly bodies: readonly unknown[] }
  | { readonly kind: 'not-taken' };

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
  options: WriteOptions,
): Promise<BatchWritten<Judged>> {
  const independent = writes.map((write) => ({ ...write, after: null, words: options.words }));
  const written = await writeLinked(graph, who, version, independent, options.proof);
  // Where nothing waits for anything, nothing is left out.
  if (written.kind === 'not-taken') return written;
  return { ...written, each: written.each.filter((one) => one.kind !== 'not-sent') };
}

/**
 * The same of writes of which some wait for others (`dependsOn`). One that was not sent, as what it waited for failed, says so.
 * @param writes at most `BATCH_CAP`, answered in their order
 * @param proof the token of a step-up, used instead of the one at hand
 */
export async function writeLinked(
  graph: Graph,
  who: Identity,
  version: GraphCall['version'],
  writes: readonly LinkedWrite[],
  proof?: AccessToken,
): Promise<BatchWritten<LinkedJudged>> {
  if (writes.length > BATCH_CAP) throw new RangeError(`a batch takes ${BATCH_CAP} items`);
  const all = (one: Judged) => ({ kind: 'judged', each: writes.map(() => one), bodies: [] }) as const;
  const requests = writes.map(({ method = 'PATCH', path, body, after }, i) => ({
    id: String(i),
    method,
    url: path,
    headers: { 'Content-Type': 'application/json' },
    body,
    ...(after !== null && { dependsOn: [String(after)] }),
  }));
  const sent = await graph.send(who, { method: 'POST', version, path: '/$batch', body: { requests } }, proof);
  if (sent.kind !== 'answered') return all(sent);

  const now = graph.now();
  // One fresh token is enough for all of them.
  let renewed: Promise<boolean> | undefined;
  const judge = (answer: GraphAnswer, words: WriteOptions['words']) =>
    judgeWrite(answer, now, words, () => (renewed ??= graph.renew(who)));
  if (sent.answer.status >= 300) {
    const alike = writes.map(({ words }) => ({ answer: sent.answer, words }));
    if (notTakenInBatches(alike, now)) return { kind: 'not-taken' };
    const each = await Promise.all(writes.map(({ words }) => judge(sent.answer, words)));
    return { kind: 'judged', each, bodies: [] };
  }

  const outerId = sent.answer.headers['request-id'];
  const parsed = readResponses(sent.answer);
  if (!parsed.success)
    return all({ kind: 'unknown', problem: unreadableAnswer('not a batch answer', outerId) });
  const answerOf = answersById(parsed.data.responses, outerId);
  const answers = writes.map((_, i) => answerOf(String(i)));
  const left = (answer: (typeof answers)[number], i: number): boolean =>
    answer.ok && answer.value.status === FAILED_DEPENDENCY && writes[i]?.after !== null;
  const own = answers
    .map((answer, i) => ({ answer, words: writes[i]?.words, left: left(answer, i) }))
    .filter((one) => !one.left);
  const answered = own.flatMap(({ answer, words }) => (answer.ok ? [{ answer: answer.value, words }] : []));
  if (answered.length === own.length && notTakenInBatches(answered, now)) return { kind: 'not-taken' };
  const each = answers.map(async (answer, i): Promise<LinkedJudged> => {
    if (left(answer, i)) return { kind: 'not-sent' };
    if (answer.ok) return judge(answer.value, writes[i]?.words);
    return { kind: 'unknown', problem: outcomeUnknown(answer.problem.detail ?? '', outerId) };
  });
  const bodies = answers.map((answer) => (answer.ok ? answer.value.body : undefined));
  return { kind: 'judged', each: await Promise.all(each), bodies };
}

const FAILED_DEPENDENCY = 424;
