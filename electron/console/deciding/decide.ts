import type { IntentInput, WriteOutcome } from '../../../shared/contract/intents.ts';
import { fail, type Result } from '../../../shared/contract/result.ts';
import { signInNeeded } from '../../../shared/domain/problems.ts';
import { readApprovals } from '../reading/read-approvals.ts';
import { isOnScreen } from '../session/person.ts';
import type { World } from '../world.ts';
import { writeOnce } from '../writing/write-once.ts';
import { orderOf, prepareDecision, RESULT } from './decidable.ts';
import { noteMine } from './decided-meanwhile.ts';
import { openStep, refOf } from './open-steps.ts';

/**
 * Approves or denies somebody else's request. It is read again just before: what was decided, taken back or timed out meanwhile is
 * named as such, and nothing is sent.
 */
export async function decide(world: World, input: IntentInput<'decide'>): Promise<Result<WriteOutcome>> {
  const { running, entra } = world;
  const identity = running.identity;
  if (!identity || !entra) return fail(signInNeeded());
  const prepared = prepareDecision(world, identity, input);
  if (!prepared.ok) return prepared;
  const { request, decision, justification, release } = prepared.value;
  const step = await openStep(world, entra, identity, request);
  if (!step.ok || !isOnScreen(running, identity)) {
    release();
    return step.ok ? fail(signInNeeded()) : step;
  }

  const order = { ...refOf(request), stepId: step.value, decision, justification };
  const outcome = await writeOnce(world, {
    ...orderOf(identity, prepared.value),
    send: (proof) => entra.approvals.decide(identity, order, proof),
    afterwards: () => void readApprovals(world, { after: true }),
  });
  if (outcome.ok && outcome.value.outcome === 'recorded')
    noteMine(world, identity, [{ request, result: RESULT[decision], justification }]);
  // Somebody was faster by less than our reading: who, and how, is for the service to tell.
  if (!outcome.ok && outcome.problem.kind === 'already-decided') {
    const now = await openStep(world, entra, identity, request);
    if (!now.ok && now.problem.kind === 'already-decided') return now;
  }
  return outcome;
}
