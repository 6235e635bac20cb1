import type { WaitingRequest } from '../../shared/contract/approvals.ts';
import type { IntentInput, WriteOutcome } from '../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import {
  alreadyInFlight,
  cannotBeReadAgain,
  goneFromView,
  justificationNeeded,
  notYoursToDecide,
  ownRequest,
  signInNeeded,
} from '../../shared/domain/problems.ts';
import { noteMine, noteOver } from './decided-meanwhile.ts';
import type { Entra } from './connection-ports.ts';
import type { Identity } from './ports.ts';
import { readApprovals } from './reading/read-approvals.ts';
import { isOnScreen } from './session/person.ts';
import type { World } from './world.ts';
import { lockOf, takeLock } from './writing/locks.ts';
import { writeOnce } from './writing/write-once.ts';

/**
 * Approves or denies somebody else's request. It is read again just before: what was decided, taken back or timed out meanwhile is
 * named as such, and nothing is sent.
 */
export async function decide(world: World, input: IntentInput<'decide'>): Promise<Result<WriteOutcome>> {
  const { store, running, entra } = world;
  const identity = running.identity;
  if (!identity || !entra) return fail(signInNeeded());
  const request = store.get('approvals').waiting.find((w) => w.requestId === input.requestId);
  if (!request) return fail(goneFromView('This request'));
  if (request.own) return fail(ownRequest());
  if (input.justification.trim() === '')
    return fail(
      justificationNeeded(`${request.requestor.name ?? 'The requestor'} and the auditors read it.`),
    );
  const { decision, justification } = input;
  const target = { roleDefinitionId: request.role.definitionId, scopeId: request.scope.id };
  const about = { principalId: identity.objectId, action: decision, ...target, subject: request.requestId };
  // Taken before it is read again: two decisions about one request must not both find it open.
  const release = takeLock(running, lockOf(about));
  if (!release) return fail(alreadyInFlight());
  const step = await openStep(world, entra, identity, request);
  if (!step.ok || !isOnScreen(running, identity)) {
    release();
    return step.ok ? fail(signInNeeded()) : step;
  }

  const order = { approvalId: request.requestId, stepId: step.value, decision, justification };
  const outcome = await writeOnce(world, {
    action: decision,
    identity,
    role: request.role,
    scope: request.scope,
    subject: request.requestId,
    personName: request.requestor.name ?? request.requestor.upn,
    justification,
    send: (proof) => entra.approvals.decide(identity, order, proof),
    release,
    afterwards: () => void readApprovals(world, { after: true }),
  });
  if (outcome.ok && outcome.value.outcome === 'recorded' && isOnScreen(running, identity))
    noteMine(world, identity, request, decision === 'approve' ? 'approved' : 'denied', justification);
  // Somebody was faster by less than our reading: who, and how, is for the service to tell.
  if (!outcome.ok && outcome.problem.kind === 'already-decided') {
    const now = await openStep(world, entra, identity, request);
    if (!now.ok && now.problem.kind === 'already-decided') return now;
  }
  return outcome;
}

/** The step that can be decided now, or why none can. */
async function openStep(
  world: World,
  entra: Entra,
  who: Identity,
  request: WaitingRequest,
): Promise<Result<string>> {
  const state = await entra.approvals.readOne(who, request.requestId);
  if (!state.ok) return fail(cannotBeReadAgain(state.problem));
  if (state.value.kind === 'open')
    return state.value.mine ? ok(state.value.stepId) : fail(notYoursToDecide());
  if (!isOnScreen(world.running, who)) return fail(signInNeeded());
  return fail(noteOver(world, who, request, state.value));
}
