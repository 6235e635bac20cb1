import { z } from 'zod';
import type { AccessToken, Decision, Identity, Written } from '../../../console/ports.ts';
import { decisionWords } from '../../problems/decision-problem.ts';
import type { Graph } from '../graph.ts';
import { decidePath, decisionBody, type ApprovalAddress } from './approval-address.ts';

/** Sends one decision, once. */
export async function decideOne(
  graph: Graph,
  who: Identity,
  at: ApprovalAddress,
  decision: Decision,
  proof?: AccessToken,
): Promise<Written> {
  const { version } = at;
  const path = decidePath(at, decision);
  const call = { method: 'PATCH', version, path, body: decisionBody(decision) } as const;
  const answer = await graph.write(who, call, z.unknown(), { proof, words: decisionWords });
  return answer.kind === 'accepted' ? recorded(decision) : answer;
}

/** 204: what the step's status then is (graph-pim.md §3 [capture]). */
export const recorded = ({ approvalId }: Decision): Written => ({
  kind: 'accepted',
  requestId: approvalId,
  status: 'Completed',
});
