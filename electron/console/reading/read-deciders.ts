import type { IntentInput, IntentOutput } from '../../../shared/contract/intents.ts';
import type { Decider } from '../../../shared/contract/past.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import {
  deciderNotKnown,
  goneFromView,
  internalProblem,
  signInNeeded,
} from '../../../shared/domain/problems.ts';
import type { ApprovalState, Identity } from '../ports.ts';
import { isOnScreen } from '../session/person.ts';
import type { World } from '../world.ts';

const UNREAD = { result: null, byId: null, by: null, mine: false, at: null, justification: null };

/** Who decided each of some past requests: the approval says it, where the service still has it. */
export async function readDeciders(
  { store, running, entra }: World,
  { requestIds }: IntentInput<'readDeciders'>,
): Promise<Result<IntentOutput<'readDeciders'>>> {
  const who = running.identity;
  if (!who || !entra) return fail(signInNeeded());
  const { requests } = store.get('past');
  const asked = requestIds.flatMap((id) => requests.find((r) => r.requestId === id) ?? []);
  const refs = asked.map((r) => ({ plane: planeOfHeld(r), approvalId: r.requestId }));
  const states = await entra.approvals.readSome(who, refs).catch(() => []);
  if (!isOnScreen(running, who)) return fail(signInNeeded());
  const byId = new Map(refs.map(({ approvalId }, i) => [approvalId, states[i]]));
  const deciders = requestIds.map((requestId) => {
    const known = byId.has(requestId);
    const state =
      byId.get(requestId) ?? fail(known ? internalProblem('approvals') : goneFromView('This request'));
    return deciderFrom(requestId, who, state);
  });
  return ok({ deciders });
}

function deciderFrom(requestId: string, who: Identity, state: Result<ApprovalState>): Decider {
  if (!state.ok) return { requestId, state: 'unread', ...UNREAD, problem: state.problem };
  const found = state.value;
  if (found.kind === 'expired') return { requestId, state: 'nobody', ...UNREAD, problem: null };
  if (found.kind !== 'decided') return { requestId, state: 'unread', ...UNREAD, problem: deciderNotKnown() };
  const { result, byId, byName, at, justification } = found;
  const mine = byId === who.objectId;
  return { requestId, state: 'decided', result, byId, by: byName, mine, at, justification, problem: null };
}
