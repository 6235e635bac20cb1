import type { Approvals } from '../../../console/ports.ts';
import type { Graph } from '../graph.ts';
import type { ApprovalReaders, SharedReaders } from './approval-readers.ts';
import { byPlane } from './by-plane.ts';
import { decideOne } from './decide-one.ts';
import { decideTogether, type OneByOne } from './decide-together.ts';
import { createKnownAddresses } from './known-addresses.ts';
import { readCard } from './read-card.ts';
import { readPast } from './read-past.ts';
import { readSome } from './read-some.ts';
import { readWaiting } from './read-waiting.ts';
import { createRequestorNames } from './requestor-names.ts';

/**
 * Approvals of Entra roles and of groups. The lists are v1.0; where one approval and its decision are is `approval-address.ts`. What a
 * service turned out to be like is remembered as long as the connection. @param shared with one's own roles and groups
 */
export function createApprovals(graph: Graph, shared: SharedReaders): Approvals {
  const readers: ApprovalReaders = {
    ...shared,
    graph,
    names: createRequestorNames(graph),
    smallPages: new Set(),
  };
  const addresses = createKnownAddresses();
  const oneByOne: OneByOne = new Set();
  return {
    readWaiting: (who) => readWaiting(readers, who),
    readPast: (who) => readPast(readers, who),
    readSome: (who, refs) => byPlane(refs, (plane, some) => readSome(graph, addresses, who, plane, some)),
    decide: (who, decision, proof) => decideOne(graph, who, addresses.of(decision.plane), decision, proof),
    decideMany: (who, decisions, proof) =>
      byPlane(decisions, (plane, some) =>
        decideTogether(graph, who, { plane, at: addresses.of(plane), oneByOne }, some, proof),
      ),
    readCard: (who, request, groupIds) => readCard(readers, who, request, groupIds),
  };
}
