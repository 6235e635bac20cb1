import type { Problem } from '../../../shared/contract/problem.ts';
import { ok, type Result } from '../../../shared/contract/result.ts';
import type { AccessProbe } from '../../console/connection-ports.ts';
import type { AuthProvider } from '../../console/ports.ts';
import { readBatch } from '../graph/batch.ts';
import type { Graph } from '../graph/graph.ts';
import { approvalsThrough } from './approvals-through.ts';
import { toldBy } from './told-by.ts';
import { NO_APPROVAL, TRIES, type Try } from './tries.ts';

/** The consent doctor's eyes: what a new token carries, and what the service answers to it. Changes nothing. */
export function createAccessProbe(graph: Graph, auth: Pick<AuthProvider, 'token'>): AccessProbe {
  return {
    look: async (who) => {
      const token = await auth.token(who, { fresh: true });
      if (!token.ok) return token;
      const proof = token.value;
      const [batch, approval] = await Promise.all([
        readBatch(graph, who, TRIES, proof),
        graph.read(who, NO_APPROVAL, { proof }),
      ]);
      if (!batch.ok) return batch;
      const refusals = ALL.map((name) => [name, refusalOf(batch.value(name))] as const);
      const refused = Object.fromEntries(refusals) as Record<Try, Problem | null>;
      // Being told that there is no such approval is an answer, too.
      const unread = !approval.ok && approval.problem.kind !== 'not-found' ? approval.problem : null;
      const { granted } = proof;
      return ok({
        granted,
        tried: toldBy({ ...refused, approval: unread }, granted),
        approvalsThrough: (unread ?? refused.waiting) ? null : approvalsThrough(granted),
      });
    },
  };
}

const ALL = Object.keys(TRIES) as Try[];
const refusalOf = (answer: Result<unknown>): Problem | null => (answer.ok ? null : answer.problem);
