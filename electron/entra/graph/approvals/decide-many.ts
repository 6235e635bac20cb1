import { z } from 'zod';
import type { Plane } from '../../../../shared/contract/my-roles.ts';
import type { AccessToken, Decision, Identity, Written } from '../../../console/ports.ts';
import { decisionWords } from '../../problems/decision-problem.ts';
import type { Graph } from '../graph.ts';
import type { Judged } from '../judge-write.ts';
import { writeBatch } from '../write-batch.ts';
import { decidePath, decisionBody, type ApprovalAddress } from './approval-address.ts';

/** So many go out side by side where each takes a call of its own. */
const AT_ONCE = 4;

/** Sends one decision, once. */
export async function decideOne(
  graph: Graph,
  who: Identity,
  at: ApprovalAddress,
  decision: Decision,
  proof?: AccessToken,
): Promise<Written> {
  const { version } = at;
  const call = {
    method: 'PATCH',
    version,
    path: decidePath(at, decision),
    body: decisionBody(decision),
  } as const;
  const answer = await graph.write(who, call, z.unknown(), { proof, words: decisionWords });
  return answer.kind === 'accepted' ? recorded(decision) : answer;
}

/** Whether the service takes decisions in a batch, by plane, as far as this connection has found out. */
export type TakenInBatches = Record<Plane, boolean>;

/**
 * Sends several decisions of one plane, each once: in one batch, or where the service takes none in batches, each by itself. It is told
 * so by a refusal of all of them, after which nothing was recorded (`not-taken-in-batches.ts`).
 * @param decisions at most `APPROVALS_AT_ONCE`
 */
export async function decideTogether(
  graph: Graph,
  who: Identity,
  at: ApprovalAddress,
  decisions: readonly Decision[],
  taken: { inBatches: boolean },
  proof?: AccessToken,
): Promise<readonly Written[]> {
  const alone = (decision: Decision) => decideOne(graph, who, at, decision, proof);
  const [only] = decisions;
  if (only && decisions.length === 1) return [await alone(only)];
  if (!taken.inBatches) return fewAtOnce(decisions, alone);
  const writes = decisions.map((decision) => ({
    path: decidePath(at, decision),
    body: decisionBody(decision),
  }));
  const written = await writeBatch(graph, who, at.version, writes, { proof, words: decisionWords });
  if (written.kind === 'not-taken') {
    taken.inBatches = false;
    return fewAtOnce(decisions, alone);
  }
  return decisions.flatMap((decision, i) => {
    const judged = written.each[i];
    return judged ? [writtenFrom(decision, judged)] : [];
  });
}

/** 204: what the step's status then is (graph-pim.md §3 [capture]). */
const recorded = ({ approvalId }: Decision): Written => ({
  kind: 'accepted',
  requestId: approvalId,
  status: 'Completed',
});

const writtenFrom = (decision: Decision, judged: Judged): Written =>
  judged.kind === 'taken' ? recorded(decision) : judged;

/** Answers in the order given; the next begins when one of those under way is done. */
async function fewAtOnce<T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<readonly R[]> {
  const left = [...all.entries()];
  const done: R[] = [];
  const work = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) done[next[0]] = await act(next[1]);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return done;
}
