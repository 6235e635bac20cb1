import type { Plane } from '../../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../../shared/contract/result.ts';
import type { ApprovalRef, ApprovalState, Identity } from '../../../console/ports.ts';
import { unreadableAnswer } from '../../problems/graph-problem.ts';
import { readBatch } from '../batch.ts';
import type { Graph, GraphAnswer } from '../graph.ts';
import { GROUPS_IN_BETA, readPath, type ApprovalAddress } from './approval-address.ts';
import { approval, approvalState } from './approval-state.ts';
import type { KnownAddresses } from './known-addresses.ts';

/**
 * How far approvals of one plane are, in one round trip. Of groups a second one, once a connection, where v1.0 does not know its stages:
 * beta is asked then, and from then on. @param refs at most `APPROVALS_AT_ONCE`
 */
export async function readSome(
  graph: Graph,
  addresses: KnownAddresses,
  who: Identity,
  plane: Plane,
  refs: readonly ApprovalRef[],
): Promise<readonly Result<ApprovalState>[]> {
  const at = addresses.of(plane);
  const answers = await readAt(graph, who, at, refs);
  const refused = answers.flatMap((answer, i) =>
    !answer.ok && answer.problem.kind === 'refused' ? [i] : [],
  );
  if (plane === 'entra-roles' || at === GROUPS_IN_BETA || refused.length === 0) return answers;

  const again = refused.flatMap((i) => refs[i] ?? []);
  const inBeta = await readAt(graph, who, GROUPS_IN_BETA, again);
  // Gone is a 404, which beta would also say of everything it does not have.
  if (inBeta.some((answer) => answer.ok && answer.value.kind !== 'gone')) addresses.groupsAreInBeta();
  return answers.map((answer, i) => inBeta[refused.indexOf(i)] ?? answer);
}

async function readAt(
  graph: Graph,
  who: Identity,
  at: ApprovalAddress,
  refs: readonly ApprovalRef[],
): Promise<readonly Result<ApprovalState>[]> {
  const paths = Object.fromEntries(refs.map((ref, i) => [String(i), readPath(at, ref)]));
  const batch = await readBatch<string>(graph, who, paths, undefined, at.version);
  return refs.map((_, i) => (batch.ok ? stateFrom(batch.value(String(i))) : batch));
}

function stateFrom(answer: Result<GraphAnswer>): Result<ApprovalState> {
  if (!answer.ok) return answer.problem.kind === 'not-found' ? ok({ kind: 'gone' }) : answer;
  const state = approvalState(approval.safeParse(answer.value.body).data);
  return state
    ? ok(state)
    : fail(unreadableAnswer('not an approval we know how to read', answer.value.headers['request-id']));
}
