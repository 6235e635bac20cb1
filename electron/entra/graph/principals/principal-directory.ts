import type { PrincipalDirectory } from '../../../console/assignment-ports.ts';
import type { GatheredRead } from '../gathered-reads.ts';
import type { Graph } from '../graph.ts';
import { lookPrincipals } from './look-principals.ts';

/** People, groups and applications by what a file or a row calls them. */
export const createPrincipalDirectory = (graph: Graph, gathered: GatheredRead): PrincipalDirectory => ({
  look: (who, texts) => lookPrincipals(graph, gathered, who, texts),
});
