import { inLanes, LANES } from '../../../../shared/domain/in-lanes.ts';
import { planeOf } from '../../../../shared/domain/planes.ts';
import type { AssignmentOrder, AssignmentWritten } from '../../../console/assignment-ports.ts';
import type { AccessToken, Identity } from '../../../console/ports.ts';
import { unreadableAnswer } from '../../problems/graph-problem.ts';
import { assignmentOutcome, assignmentWords } from '../../problems/assignment-words.ts';
import type { Graph } from '../graph.ts';
import { holdsAll } from '../holds-all.ts';
import { acceptedRequest } from '../roles/role-shapes.ts';
import { writeLinked, type LinkedJudged, type LinkedWrite } from '../write-batch.ts';
import { assignmentBody } from './assignment-bodies.ts';
import { requestPath } from './assignment-paths.ts';

type Lists = readonly (readonly AssignmentOrder[])[];
type Outcomes = readonly (readonly AssignmentWritten[])[];

/** Whether a connection's service takes such requests in a batch, as far as it is known. */
export type Batches = { taken: boolean };

/**
 * Sends requests, each once: those of one list one after the other, the lists side by side, in one batch; where the service takes none in
 * batches, each by itself.
 * @param lists at most `ASSIGNMENTS_AT_ONCE` requests in all, answered in their order
 */
export async function writeOrders(
  graph: Graph,
  who: Identity,
  batches: Batches,
  lists: Lists,
  proof?: AccessToken,
): Promise<Outcomes> {
  const all = lists.flat();
  if (all.length < 2 || !batches.taken) return oneByOne(graph, who, lists, proof);
  const places = placesOf(lists);
  const writes = lists.flatMap((list, l) =>
    list.map((order, i): LinkedWrite => ({
      ...requestOf(graph, order),
      after: i === 0 ? null : (places[l]?.[i - 1] ?? null),
    })),
  );
  const written = await writeLinked(graph, who, 'v1.0', writes, proof);
  if (written.kind === 'not-taken') {
    batches.taken = false;
    return oneByOne(graph, who, lists, proof);
  }
  const { each, bodies } = written;
  return places.map((of) => of.map((place) => outcomeOf(each[place], bodies[place])));
}

/** Where each request of each list stands among all. */
function placesOf(lists: Lists): readonly (readonly number[])[] {
  let next = 0;
  return lists.map((list) => list.map(() => next++));
}

const requestOf = (graph: Graph, order: AssignmentOrder) => ({
  method: 'POST' as const,
  path: requestPath(order.scopeId, order.step.side),
  body: assignmentBody(order, graph.now()),
  words: assignmentWords(planeOf(order.scopeId)),
});

function outcomeOf(judged: LinkedJudged | undefined, body: unknown): AssignmentWritten {
  if (!judged) throw new RangeError('fewer answers than requests');
  if (judged.kind === 'unknown') return { kind: 'unknown', problem: assignmentOutcome(judged.problem) };
  if (judged.kind !== 'taken') return judged;
  const accepted = acceptedRequest.safeParse(body);
  // Accepted, but not in words we know: what it became is found out by reading, like a lost answer.
  return accepted.success
    ? { kind: 'accepted', requestId: accepted.data.id, status: accepted.data.status }
    : { kind: 'unknown', problem: unreadableAnswer('not a request', undefined) };
}

/** Once nothing more is to be sent, the first that is left of each list says why, and the others waited for it. */
async function oneByOne(
  graph: Graph,
  who: Identity,
  lists: Lists,
  proof: AccessToken | undefined,
): Promise<Outcomes> {
  let held: AssignmentWritten | null = null;
  return inLanes(LANES, lists, async (list) => {
    const outcomes: AssignmentWritten[] = [];
    for (const order of list) {
      const before = outcomes.at(-1);
      if (before && before.kind !== 'accepted') outcomes.push({ kind: 'not-sent' });
      else if (held) outcomes.push(held);
      else {
        const written = await writeOne(graph, who, order, proof);
        if (holdsAll(written)) held = written;
        outcomes.push(written);
      }
    }
    return outcomes;
  });
}

async function writeOne(
  graph: Graph,
  who: Identity,
  order: AssignmentOrder,
  proof: AccessToken | undefined,
): Promise<AssignmentWritten> {
  const { words, ...request } = requestOf(graph, order);
  const call = { ...request, version: 'v1.0' as const };
  const answer = await graph.write(who, call, acceptedRequest, { proof, words });
  if (answer.kind === 'unknown') return { kind: 'unknown', problem: assignmentOutcome(answer.problem) };
  return answer.kind === 'accepted'
    ? { kind: 'accepted', requestId: answer.value.id, status: answer.value.status }
    : answer;
}
