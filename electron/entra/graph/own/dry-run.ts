import type { AccessToken, ActivationOrder, Checked, Identity } from '../../../console/ports.ts';
import type { Plane } from '../../../../shared/contract/my-roles.ts';
import type { Result } from '../../../../shared/contract/result.ts';
import { planeOf } from '../../../../shared/domain/planes.ts';
import { readGraphError } from '../../problems/graph-error.ts';
import { graphProblem } from '../../problems/graph-problem.ts';
import { askBatch, BATCH_CAP, type BatchItem } from '../batch.ts';
import type { Graph, GraphAnswer } from '../graph.ts';
import { refusal } from '../refusal.ts';
import { OWN_REQUESTS } from './own-paths.ts';
import { OWN_WORDS } from './own-words.ts';
import { activationBody } from './request-bodies.ts';

/**
 * The service's dry run (`isValidationOnly`, graph-pim.md §2.1) of several activations, of roles and groups mixed, in the order given:
 * batches, one after the other. Nothing is asked for by it, so that a batch may be sent again.
 */
export async function dryRun(
  graph: Graph,
  who: Identity,
  orders: readonly ActivationOrder[],
  proof?: AccessToken,
): Promise<readonly Checked[]> {
  const checked: Checked[] = [];
  while (checked.length < orders.length) {
    const some = orders.slice(checked.length, checked.length + BATCH_CAP);
    checked.push(...(await oneBatch(graph, who, some, proof)));
  }
  return checked;
}

async function oneBatch(
  graph: Graph,
  who: Identity,
  orders: readonly ActivationOrder[],
  proof: AccessToken | undefined,
): Promise<readonly Checked[]> {
  const items = orders.map((order, i): [string, BatchItem] => [
    String(i),
    {
      path: OWN_REQUESTS[planeOf(order.scopeId)].assignment,
      body: { ...activationBody(who, order), isValidationOnly: true },
    },
  ]);
  const batch = await askBatch<string>(graph, who, Object.fromEntries(items), proof);
  return orders.map(({ scopeId }, i) =>
    batch.ok ? checkedOf(graph, planeOf(scopeId), batch.value(String(i))) : unchecked(batch),
  );
}

function checkedOf(graph: Graph, plane: Plane, answer: Result<GraphAnswer>): Checked {
  if (!answer.ok) return unchecked(answer);
  const { status } = answer.value;
  if (status < 300) return { kind: 'accepted' };
  const error = readGraphError(answer.value, graph.now());
  // The service did not get as far as looking at it.
  const unseen = status >= 500 || status === 429 || (status === 401 && error.challenge === null);
  return unseen
    ? { kind: 'unknown', problem: graphProblem(error, graph.now()) }
    : refusal(error, graph.now(), OWN_WORDS[plane].activate(error));
}

const unchecked = ({ problem }: Extract<Result<never>, { ok: false }>): Checked => ({
  kind: 'unknown',
  problem,
});
