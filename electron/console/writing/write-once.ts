import type { ActivityEntry, WriteAction } from '../../../shared/contract/activity.ts';
import type { WriteOutcome } from '../../../shared/contract/intents.ts';
import type { Role, Scope } from '../../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import {
  alreadyInFlight,
  brokeOnTheWay,
  endedAtOnce,
  signInNeeded,
  stillThrottled,
} from '../../../shared/domain/problems.ts';
import { personOfIntent } from '../session/person.ts';
import { recordActivity, updateActivity } from './activity-log.ts';
import { lockOf, takeLock } from './locks.ts';
import { outcomeOf } from './outcome-of.ts';
import type { AccessToken, Challenged, Identity, Written } from '../ports.ts';
import type { JournalEnd, JournalIntent } from '../storage-ports.ts';
import { lookForLostAnswers } from './reconcile.ts';
import { settleIntent } from './settle-intent.ts';
import { stepUpOnce, type Prove } from '../session/step-up.ts';
import type { World } from '../world.ts';

/** A write as a use case asks for it. */
export type WriteOrder = {
  readonly action: WriteAction;
  readonly identity: Identity;
  readonly role: Role;
  readonly scope: Scope;
  readonly justification: string;
  /** Id of the request that is taken back or decided about. */
  readonly subject?: string;
  /** Whose request it is that is decided about. */
  readonly personName?: string | null;
  /** Called once; a second time only where the service answered the first with a challenge, and recorded nothing. */
  readonly send: (proof?: AccessToken) => Promise<Written>;
  /** How a challenge is answered; a batch shares one. */
  readonly prove?: Prove;
  /** Where the caller has taken the lock already, as it looked things up before: how to let go of it. */
  readonly release?: () => void;
  /** Brings the slices up to date once it is settled. */
  readonly afterwards: () => void;
};

/** What is noted of a write, before it is known how it is sent. */
type IntentOrder = Pick<
  WriteOrder,
  'action' | 'identity' | 'role' | 'scope' | 'justification' | 'subject' | 'personName'
>;

type Answered = Exclude<Written, { kind: 'unknown' | 'challenged' }>;

/**
 * The one way anything is written: on disk before it is sent, sent once, settled by the answer, or by reading where the answer
 * was lost. A challenge is a refusal that a stronger sign-in can lift: the user proves it once, then the same intent goes on, under a
 * new record. One write per `lockOf` is under way at a time.
 */
export async function writeOnce(world: World, order: WriteOrder): Promise<Result<WriteOutcome>> {
  const first = intentOf(world, order);
  const until = world.running.notBefore.get(personOfIntent(first)) ?? 0;
  if (first.at < until) {
    order.release?.();
    return fail(stillThrottled(first.at, until));
  }
  const release = order.release ?? takeLock(world.running, lockOf(first));
  if (!release) return fail(alreadyInFlight());
  const sent = await noteAndSend(world, order, first, null);
  if (!sent.ok) {
    release();
    return sent;
  }
  let { intent, written } = { intent: first, written: sent.value };
  if (written.kind === 'challenged') {
    const again = await proveAndSend(world, order, first, written);
    if (!again.ok) {
      updateActivity(world, first, { state: 'refused', problem: again.problem });
      release();
      return again;
    }
    ({ intent, written } = again.value);
  }
  if (written.kind === 'unknown') {
    updateActivity(world, intent, { state: 'unknown', problem: written.problem });
    lookForLostAnswers(world, [{ intent, done: release }]);
    return ok({ intentId: intent.id, outcome: 'unknown' });
  }
  // The loop ends here: whoever has proved it once is not asked again for the same thing.
  const answered: Answered =
    written.kind === 'challenged' ? { kind: 'refused', problem: written.problem } : written;
  const settled = await settle(world, intent, answered);
  release();
  order.afterwards();
  return settled;
}

/** What the journal is to remember of a write. */
export function intentOf({ newId, clock, journal }: World, order: IntentOrder): JournalIntent {
  const { identity, role, scope, action, justification, subject } = order;
  return {
    id: newId(),
    at: clock.now(),
    tenantId: identity.tenantId,
    principalId: identity.objectId,
    action,
    roleDefinitionId: role.definitionId,
    scopeId: scope.id,
    subject: subject ?? null,
    justificationTag: journal.tag(justification),
  };
}

async function noteAndSend(
  world: World,
  order: WriteOrder,
  intent: JournalIntent,
  earlier: JournalIntent | null,
  proof?: AccessToken,
): Promise<Result<Written>> {
  const { running } = world;
  // While it is noted it is on its way already: nobody is to look for it as lost.
  running.sending.add(intent.id);
  const begun = await noteIntent(world, order, intent, earlier);
  // Signed out meanwhile: nothing more leaves in their name.
  const gone = !running.signedIn.has(personOfIntent(intent));
  if (!begun.ok || gone) {
    running.sending.delete(intent.id);
    if (begun.ok) await settleIntent(world, intent.id, 'refused', null);
    return begun.ok ? fail(signInNeeded()) : begun;
  }
  // Whatever breaks on the way, it may have left: what became of it is for reading to tell.
  const written = await order
    .send(proof)
    .catch((): Written => ({ kind: 'unknown', problem: brokeOnTheWay() }));
  running.sending.delete(intent.id);
  return ok(written);
}

/**
 * Puts an intent on disk, and on the list of what was asked. Only then may it be sent.
 * @param earlier the intent this one goes on with, whose place on the list it takes
 */
export async function noteIntent(
  world: World,
  { role, scope, personName = null }: IntentOrder,
  intent: JournalIntent,
  earlier: JournalIntent | null,
): Promise<Result<null>> {
  const begun = await world.journal.begin(intent);
  if (!begun.ok) return begun;
  if (earlier) updateActivity(world, earlier, { id: intent.id, state: 'sending', problem: null });
  else recordActivity(world, intent, { roleName: role.name, scopeName: scope.name, personName });
  return ok(null);
}

/** The service recorded nothing, so the first record is closed; a console that ends during the sign-in leaves nothing to look for. */
async function proveAndSend(
  world: World,
  order: WriteOrder,
  first: JournalIntent,
  { challenge, problem }: Challenged,
): Promise<Result<{ intent: JournalIntent; written: Written }>> {
  await settleIntent(world, first.id, 'refused', null);
  updateActivity(world, first, { state: 'step-up', problem });
  const prove = order.prove ?? stepUpOnce(world, order.identity);
  const proof = await prove(challenge, order.role.name);
  if (!proof.ok) return proof;
  const intent = intentOf(world, order);
  const sent = await noteAndSend(world, order, intent, first, proof.value);
  return sent.ok ? ok({ intent, written: sent.value }) : sent;
}

/** Closes an intent by the service's answer. */
export async function settle(
  world: World,
  intent: JournalIntent,
  answered: Answered,
): Promise<Result<WriteOutcome>> {
  const end = async (
    state: JournalEnd,
    requestId: string | null,
    rest: Partial<ActivityEntry>,
  ): Promise<void> => {
    await settleIntent(world, intent.id, state, requestId);
    updateActivity(world, intent, { state, ...rest });
  };
  if (answered.kind === 'refused') {
    const { retryAt } = answered.problem;
    if (retryAt !== undefined) world.running.notBefore.set(personOfIntent(intent), retryAt);
    await end('refused', null, { problem: answered.problem });
    return fail(answered.problem);
  }
  const { requestId, status } = answered;
  await end('accepted', requestId, { status, problem: null });
  const outcome = outcomeOf(intent.action, status);
  return outcome === 'no-access'
    ? fail(endedAtOnce(status, requestId))
    : ok({ intentId: intent.id, outcome });
}
