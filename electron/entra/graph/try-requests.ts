import type { Result } from '../../../shared/contract/result.ts';
import type { AccessToken, Checked, Identity } from '../../console/ports.ts';
import { readGraphError } from '../problems/graph-error.ts';
import { graphProblem } from '../problems/graph-problem.ts';
import { askBatch, BATCH_CAP, type BatchItem } from './batch.ts';
import type { Graph, GraphAnswer, WriteOptions } from './graph.ts';
import { refusal } from './refusal.ts';

/** A request as it would be sent by POST, below v1.0. `words`: what a refusal of it means, where it differs. */
export type TriedRequest = {
  readonly path: string;
  readonly body: object;
  readonly words: WriteOptions['words'];
};

/**
 * The service's dry run (`isValidationOnly`, graph-pim.md §2.1) of several requests, of roles and groups mixed, in the order given:
 * batches, one after the other. Nothing is asked for by it, so that a batch may be sent again.
 */
export async function tryRequests(
  graph: Graph,
  who: Identity,
  requests: readonly TriedRequest[],
  proof?: AccessToken,
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  while (checked.length < requests.length) {
    const some = requests.slice(checked.length, checked.length + BATCH_CAP);
    checked.push(...(await oneBatch(graph, who, some, proof)));
  }
  return checked;
}

async function oneBatch(
  graph: Graph,
  who: Identity,
  requests: readonly TriedRequest[],
  proof: AccessToken | undefined,
): Promise<readonly Checked[]> {
  const items = requests.map(({ path, body }, i): [string, BatchItem] => [
    String(i),
    { path, body: { ...body, isValidationOnly: true } },
  ]);
  const batch = await askBatch<string>(graph, who, Object.fromEntries(items), proof);
  return requests.map(({ words }, i) =>
    batch.ok ? checkedOf(graph, words, batch.value(String(i))) : unchecked(batch),
  );
}

function checkedOf(graph: Graph, words: WriteOptions['words'], answer: Result<GraphAnswer>): Checked {
  if (!answer.ok) return unchecked(answer);
  const { status } = answer.value;
  if (status < 300) return { kind: 'accepted' };
  const error = readGraphError(answer.value, graph.now());
  // The service did not get as far as looking at it.
  const unseen = status >= 500 || status === 429 || (status === 401 && error.challenge === null);
  return unseen
    ? { kind: 'unknown', problem: graphProblem(error, graph.now()) }
    : refusal(error, graph.now(), words?.(error));
}

const unchecked = ({ problem }: Extract<Result<never>, { ok: false }>): Checked => ({
  kind: 'unknown',
  problem,
});
