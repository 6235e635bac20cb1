import type { ActivityEntry } from '../../shared/contract/activity.ts';
import type { WriteOutcome } from '../../shared/contract/intents.ts';
import type { Role, Scope } from '../../shared/contract/my-roles.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { alreadyInFlight, brokeOnTheWay, endedAtOnce } from '../../shared/domain/problems.ts';
import { removalDone, stageOf } from '../../shared/domain/request-status.ts';
import { recordActivity, updateActivity } from './activity-log.ts';
import type { Identity, JournalEnd, JournalIntent, Written } from './ports.ts';
import { readMyRoles } from './read-my-roles.ts';
import { lookForLostAnswer } from './reconcile.ts';
import { settleIntent } from './settle-intent.ts';
import type { World } from './world.ts';

/** A write as a use case asks for it. `send` is called at most once. */
export type WriteOrder = {
  readonly action: JournalIntent['action'];
  readonly identity: Identity;
  readonly role: Role;
  readonly scope: Scope;
  readonly justification: string;
  readonly send: () => Promise<Written>;
};

/**
 * The one way anything is written: on disk before it is sent, sent once, settled by the answer, or by reading where the answer
 * was lost. One write per principal, role and scope is under way at a time.
 */
export async function writeOnce(world: World, order: WriteOrder): Promise<Result<WriteOutcome>> {
  const { running, journal, clock } = world;
  const { identity, action } = order;
  const target = `${identity.objectId}|${order.role.definitionId}|${order.scope.id}`;
  if (running.writes.has(target)) return fail(alreadyInFlight());
  running.writes.add(target);
  const release = (): void => void running.writes.delete(target);

  const intent: JournalIntent = {
    id: world.newId(),
    at: clock.now(),
    tenantId: identity.tenantId,
    principalId: identity.objectId,
    action,
    roleDefinitionId: order.role.definitionId,
    scopeId: order.scope.id,
    justificationTag: journal.tag(order.justification),
  };
  const begun = await journal.begin(intent);
  if (!begun.ok) {
    release();
    return begun;
  }
  recordActivity(world, intent, order.role.name, order.scope.name);
  // Whatever breaks on the way, it may have left: what became of it is for reading to tell.
  const written = await order.send().catch((): Written => ({ kind: 'unknown', problem: brokeOnTheWay() }));
  if (written.kind === 'unknown') {
    updateActivity(world, intent.id, { state: 'unknown', problem: written.problem });
    lookForLostAnswer(world, intent, release);
    return ok({ intentId: intent.id, outcome: 'unknown' });
  }
  const settled = await settle(world, intent, written);
  release();
  void readMyRoles(world, { after: true });
  return settled;
}

async function settle(
  world: World,
  intent: JournalIntent,
  written: Exclude<Written, { kind: 'unknown' }>,
): Promise<Result<WriteOutcome>> {
  const end = async (
    state: JournalEnd,
    requestId: string | null,
    rest: Partial<ActivityEntry>,
  ): Promise<void> => {
    await settleIntent(world, intent.id, state, requestId);
    updateActivity(world, intent.id, { state, ...rest });
  };
  if (written.kind === 'refused') {
    await end('refused', null, { problem: written.problem });
    return fail(written.problem);
  }
  const { requestId, status } = written;
  await end('accepted', requestId, { status });
  const outcome = outcomeOf(intent.action, status);
  return outcome === 'ended' ? fail(endedAtOnce(status, requestId)) : ok({ intentId: intent.id, outcome });
}

/** What an accepted write's status means. A removal is done at `Revoked`; a status we do not know is in progress, never done. */
export function outcomeOf(
  action: JournalIntent['action'],
  status: string,
): WriteOutcome['outcome'] | 'ended' {
  if (action === 'deactivate') return removalDone(status) ? 'in-effect' : 'in-progress';
  const stage = stageOf(status);
  switch (stage) {
    case 'in-effect':
    case 'waiting-for-approval':
    case 'scheduled':
    case 'ended':
      return stage;
    case 'waiting-for-administrator':
    case 'provisioning':
    case 'unknown':
      return 'in-progress';
  }
}
