import type { WaitingRequest } from '../../../shared/contract/approvals.ts';
import type { IntentInput } from '../../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import {
  alreadyInFlight,
  goneFromView,
  justificationNeeded,
  ownRequest,
} from '../../../shared/domain/problems.ts';
import type { Identity } from '../ports.ts';
import type { World } from '../world.ts';
import { lockOf, takeLock } from '../writing/locks.ts';

/** A decision about a request that was on screen, its lock taken. */
export type Deciding = {
  readonly request: WaitingRequest;
  readonly decision: 'approve' | 'deny';
  readonly justification: string;
  readonly release: () => void;
};

/**
 * What is to be decided, by the rules here. Its lock is taken before it is read again: two decisions about one request must not both find
 * it open. Whoever gets it lets go of it.
 */
export function prepareDecision(
  { store, running }: World,
  who: Identity,
  { requestId, decision, justification }: IntentInput<'decide'>,
): Result<Deciding> {
  const request = store.get('approvals').waiting.find((w) => w.requestId === requestId);
  if (!request) return fail(goneFromView('This request'));
  if (request.own) return fail(ownRequest());
  if (justification.trim() === '')
    return fail(
      justificationNeeded(`${request.requestor.name ?? 'The requestor'} and the auditors read it.`),
    );
  const target = { roleDefinitionId: request.role.definitionId, scopeId: request.scope.id };
  const about = { principalId: who.objectId, action: decision, ...target, subject: requestId };
  const release = takeLock(running, lockOf(about));
  return release ? ok({ request, decision, justification, release }) : fail(alreadyInFlight());
}

/** A decision as `writeOnce` and `writeMany` take it. */
export const orderOf = (who: Identity, { request, decision, justification, release }: Deciding) => ({
  action: decision,
  identity: who,
  role: request.role,
  scope: request.scope,
  subject: request.requestId,
  personName: request.requestor.name ?? request.requestor.upn,
  justification,
  release,
});

/** What the service calls the outcome of a decision it took. */
export const RESULT = { approve: 'approved', deny: 'denied' } as const;
