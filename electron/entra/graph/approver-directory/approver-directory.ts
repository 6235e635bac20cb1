import type { ApproverDirectory } from '../../../console/settings-ports.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import { approverFacts } from './approver-facts.ts';
import { defaultApprovers } from './default-approvers.ts';
import { findPrincipals } from './find-principals.ts';

/** Who could be named to decide, and who stands behind whom. */
export const createApproverDirectory = (graph: Graph, gathered: GatheredRead): ApproverDirectory => ({
  find: (who, text) => findPrincipals(graph, who, text),
  facts: (who, of) => approverFacts(graph, gathered, who, of),
  defaults: (who) => defaultApprovers(graph, gathered, who),
});
