import { planeOf } from '../../../../shared/domain/planes.ts';
import type { AssignmentOrder } from '../../../console/assignment-ports.ts';
import type { AccessToken, Checked, Identity } from '../../../console/ports.ts';
import { assignmentWords } from '../../problems/assignment-words.ts';
import type { Graph } from '../graph.ts';
import { tryRequests } from '../try-requests.ts';
import { assignmentBody } from './assignment-bodies.ts';
import { requestPath } from './assignment-paths.ts';

/** The service's dry run of several, in the order given. */
export const checkOrders = (
  graph: Graph,
  who: Identity,
  orders: readonly AssignmentOrder[],
  proof?: AccessToken,
): Promise<readonly Checked[]> =>
  tryRequests(
    graph,
    who,
    orders.map((order) => ({
      path: requestPath(order.scopeId, order.step.side),
      body: assignmentBody(order, graph.now()),
      words: assignmentWords(planeOf(order.scopeId)),
    })),
    proof,
  );
