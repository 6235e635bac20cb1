import { z } from 'zod';
import { fail, ok } from '../../../shared/contract/result.ts';
import type { Approvals, Decision } from '../../console/ports.ts';
import { decisionWords } from '../problems/decision-problem.ts';
import { unreadableAnswer } from '../problems/graph-problem.ts';
import { approval, approvalState } from './approval-state.ts';
import type { Graph } from './graph.ts';
import { readWaiting } from './read-waiting.ts';
import type { PolicyReader } from './roles/role-policies.ts';

/**
 * Approvals of Entra roles: the list is v1.0, one approval and its decision are beta, as v1.0 has no such segment (graph-pim.md §3
 * [capture]). @param policies shared with the roles
 */
export function createApprovals(graph: Graph, policies: PolicyReader): Approvals {
  return {
    readWaiting: (who) => readWaiting(graph, policies, who),

    readOne: async (who, approvalId) => {
      const path = `${pathOf(approvalId)}?$expand=steps`;
      const read = await graph.read(who, { version: 'beta', path });
      if (!read.ok) return read.problem.kind === 'not-found' ? ok({ kind: 'gone' }) : read;
      const state = approvalState(approval.safeParse(read.value.body).data);
      return state
        ? ok(state)
        : fail(unreadableAnswer('not an approval we know how to read', read.value.headers['request-id']));
    },

    decide: async (who, decision, proof) => {
      const { approvalId, stepId, justification } = decision;
      const call = {
        method: 'PATCH',
        version: 'beta',
        path: `${pathOf(approvalId)}/steps/${encodeURIComponent(stepId)}`,
        body: { reviewResult: WORD[decision.decision], justification },
      } as const;
      const answer = await graph.write(who, call, z.unknown(), { proof, words: decisionWords });
      // 204: what the step's status then is (graph-pim.md §3 [capture]).
      return answer.kind === 'accepted'
        ? { kind: 'accepted', requestId: approvalId, status: 'Completed' }
        : answer;
    },
  };
}

const WORD = { approve: 'Approve', deny: 'Deny' } as const satisfies Record<Decision['decision'], string>;

const pathOf = (approvalId: string): string =>
  `/roleManagement/directory/roleAssignmentApprovals/${encodeURIComponent(approvalId)}`;
