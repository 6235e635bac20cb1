import type { Plane } from '../../../../shared/contract/my-roles.ts';
import type { AccessToken, Decision, Identity, Written } from '../../../console/ports.ts';
import { decisionWords } from '../../problems/decision-problem.ts';
import type { Graph } from '../graph.ts';
import { writeBatch } from '../write-batch.ts';
import { decidePath, decisionBody, type ApprovalAddress } from './approval-address.ts';
import { decideOne, recorded } from './decide-one.ts';
import { inLanes } from '../../../../shared/domain/in-lanes.ts';

/** So many go out side by side where each takes a call of its own. */
const AT_ONCE = 4;

/** Planes on which a connection's service turned out to take no decisions in a batch. */
export type OneByOne = Set<Plane>;

/**
 * Sends several decisions of one plane, each once: in one batch, or where the service takes none in batches, each by itself. That it does
 * not is told by its refusing all of them, after which nothing was recorded (`../not-taken-in-batches.ts`).
 * @param decisions at most `APPROVALS_AT_ONCE`, answered in their order
 */
export async function decideTogether(
  graph: Graph,
  who: Identity,
  {
    plane,
    at,
    oneByOne,
  }: { readonly plane: Plane; readonly at: ApprovalAddress; readonly oneByOne: OneByOne },
  decisions: readonly Decision[],
  proof?: AccessToken,
): Promise<readonly Written[]> {
  let held: Written | null = null;
  // Once the service has asked to wait, nothing more goes out: the rest is refused for the same reason, and may be sent later.
  const each = () =>
    inLanes(AT_ONCE, decisions, async (decision): Promise<Written> => {
      if (held) return held;
      const written = await decideOne(graph, who, at, decision, proof);
      if (written.kind === 'refused' && written.problem.retryAt !== undefined) held = written;
      return written;
    });
  if (decisions.length === 1 || oneByOne.has(plane)) return each();
  const writes = decisions.map((decision) => ({
    path: decidePath(at, decision),
    body: decisionBody(decision),
  }));
  const written = await writeBatch(graph, who, at.version, writes, { proof, words: decisionWords });
  if (written.kind === 'not-taken') {
    oneByOne.add(plane);
    return each();
  }
  return written.each.map((judged, i) => {
    const decision = decisions[i];
    if (judged.kind !== 'taken') return judged;
    if (!decision) throw new RangeError('more answers than decisions');
    return recorded(decision);
  });
}
