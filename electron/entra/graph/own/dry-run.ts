import type { AccessToken, ActivationOrder, Checked, Identity } from '../../../console/ports.ts';
import { planeOf } from '../../../../shared/domain/planes.ts';
import type { Graph } from '../graph.ts';
import { tryRequests } from '../try-requests.ts';
import { OWN_REQUESTS } from './own-paths.ts';
import { OWN_WORDS } from './own-words.ts';
import { activationBody } from './request-bodies.ts';

/** The service's dry run of several activations, of roles and groups mixed, in the order given. */
export const dryRun = (
  graph: Graph,
  who: Identity,
  orders: readonly ActivationOrder[],
  proof?: AccessToken,
): Promise<readonly Checked[]> =>
  tryRequests(
    graph,
    who,
    orders.map((order) => {
      const plane = planeOf(order.scopeId);
      return {
        path: OWN_REQUESTS[plane].assignment,
        body: activationBody(who, order),
        words: OWN_WORDS[plane].activate,
      };
    }),
    proof,
  );
