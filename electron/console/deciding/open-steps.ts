import type { WaitingRequest } from '../../../shared/contract/approvals.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { planeOfHeld } from '../../../shared/domain/planes.ts';
import { cannotBeReadAgain, internalProblem, notYoursToDecide } from '../../../shared/domain/problems.ts';
import type { Entra } from '../connection-ports.ts';
import type { ApprovalRef, Identity } from '../ports.ts';
import type { World } from '../world.ts';
import { noteOver } from './decided-meanwhile.ts';

export const refOf = (request: WaitingRequest): ApprovalRef => ({
  plane: planeOfHeld(request),
  approvalId: request.requestId,
});

/**
 * The step of each that can be decided now, or why none can, in the order given: one round trip a plane. What was decided, taken back
 * or timed out meanwhile is noted as such.
 * @param requests at most `APPROVALS_AT_ONCE`
 */
export async function openSteps(
  world: World,
  entra: Entra,
  who: Identity,
  requests: readonly WaitingRequest[],
): Promise<readonly Result<string>[]> {
  const read = await entra.approvals.readSome(who, requests.map(refOf)).catch(() => []);
  return requests.map((request, i) => {
    const state = read[i] ?? fail(internalProblem('reading approvals'));
    if (!state.ok) return fail(cannotBeReadAgain(state.problem));
    if (state.value.kind === 'open')
      return state.value.mine ? ok(state.value.stepId) : fail(notYoursToDecide());
    return fail(noteOver(world, who, request, state.value));
  });
}

/** The same for one. */
export async function openStep(
  world: World,
  entra: Entra,
  who: Identity,
  request: WaitingRequest,
): Promise<Result<string>> {
  const [step] = await openSteps(world, entra, who, [request]);
  return step ?? fail(internalProblem('reading approvals'));
}
