import type { IntentInput, IntentOutput, WriteOutcome } from '../../shared/contract/intents.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { alreadyInFlight, signInNeeded } from '../../shared/domain/problems.ts';
import { sendActivation } from './activate.ts';
import type { PreparedActivation } from './activation-order.ts';
import { check, dryRun, prepareAll, type BatchItem, type CheckedActivation } from './check-activations.ts';
import { recordActivity, updateActivity } from './writing/activity-log.ts';
import { lockOf, takeLock } from './writing/locks.ts';
import { inLanes, LANES } from '../../shared/domain/in-lanes.ts';
import { eligiblePlanes } from './planes-of.ts';
import type { AccessToken, Challenged, Checked, Identity } from './ports.ts';
import { readBeforeActing } from './reading/read-before-acting.ts';
import { stepUpOnce, type Prove } from './session/step-up.ts';
import { isOnScreen } from './session/person.ts';
import type { World } from './world.ts';

/**
 * Activates several roles. The service dry-runs all of them first; a challenge is answered once for all that share it; what would be
 * refused is not sent. Then each is written exactly once, and one that fails stops no other.
 */
export async function activateMany(
  world: World,
  input: IntentInput<'activateMany'>,
): Promise<Result<IntentOutput<'activateMany'>>> {
  const { running } = world;
  const who = running.identity;
  if (!who) return fail(signInNeeded());
  const read = await readBeforeActing(world, eligiblePlanes(world, input));
  if (!read.ok) return read;
  if (!isOnScreen(running, who)) return fail(signInNeeded());
  const prove = stepUpOnce(world, who);
  const locks = new Map<PreparedActivation, () => void>();
  // Taken before the dry run: a second batch must not find the same roles free.
  const mine = prepareAll(world, input).map((item) => lockItem(world, who, item, locks));
  const checked = await proveChallenged(world, who, prove, await dryRun(world, who, mine));
  const results = await inLanes(LANES, checked, async ({ eligibilityId, prepared, checked: answer }) => ({
    id: eligibilityId,
    result: await sendChecked(
      world,
      who,
      prove,
      answer,
      prepared,
      prepared ? locks.get(prepared) : undefined,
    ),
  }));
  return ok({ results });
}

function lockItem(
  { running }: World,
  { objectId: principalId }: Identity,
  item: BatchItem,
  locks: Map<PreparedActivation, () => void>,
): BatchItem {
  if (!item.prepared.ok) return item;
  const lock = takeLock(
    running,
    lockOf({ ...item.prepared.value.order, principalId, action: 'activate', subject: null }),
  );
  if (!lock) return { ...item, prepared: fail(alreadyInFlight()) };
  locks.set(item.prepared.value, lock);
  return item;
}

/**
 * What would be refused is not sent, but noted as asked: the panel may be closed by then. A dry run that did not get through proves
 * nothing: the real one has its own answer.
 */
async function sendChecked(
  world: World,
  who: Identity,
  prove: Prove,
  answer: Checked,
  prepared: PreparedActivation | null,
  release: (() => void) | undefined,
): Promise<Result<WriteOutcome>> {
  if (!prepared || answer.kind === 'refused' || answer.kind === 'challenged') {
    release?.();
    const problem = answer.kind === 'accepted' ? signInNeeded() : answer.problem;
    if (prepared) recordNotSent(world, who, prepared, problem);
    return fail(problem);
  }
  return sendActivation(world, who, prepared, prove, release);
}

function recordNotSent(
  world: World,
  { tenantId, objectId: principalId }: Identity,
  { eligible: { role, scope } }: PreparedActivation,
  problem: Problem,
): void {
  const id = world.newId();
  const about = { action: 'activate', roleDefinitionId: role.definitionId, scopeId: scope.id } as const;
  const intent = {
    id,
    at: world.clock.now(),
    tenantId,
    principalId,
    ...about,
    subject: null,
    justificationTag: '',
  };
  recordActivity(world, intent, { roleName: role.name, scopeName: scope.name, personName: null });
  updateActivity(world, intent, { state: 'refused', problem });
}

/** Answers each kind of challenge once, then dry-runs again those that it was in the way of. */
async function proveChallenged(
  world: World,
  who: Identity,
  prove: Prove,
  all: readonly CheckedActivation[],
): Promise<readonly CheckedActivation[]> {
  const groups = new Map<string, { challenged: Challenged; ready: PreparedActivation[] }>();
  for (const { prepared, checked } of all) {
    if (checked.kind !== 'challenged' || !prepared) continue;
    const group = groups.get(checked.challenge.id) ?? { challenged: checked, ready: [] };
    group.ready.push(prepared);
    groups.set(checked.challenge.id, group);
  }
  const answers = new Map<PreparedActivation, Checked>();
  for (const { challenged, ready } of groups.values()) {
    const proof = await prove(challenged.challenge, ready[0]?.eligible.role.name ?? '');
    const now = await answersTo(world, who, ready, proof);
    for (const [prepared, answer] of now) answers.set(prepared, answer);
  }
  return all.map((one) => ({ ...one, checked: (one.prepared && answers.get(one.prepared)) ?? one.checked }));
}

async function answersTo(
  world: World,
  who: Identity,
  ready: readonly PreparedActivation[],
  proof: Result<AccessToken>,
): Promise<ReadonlyMap<PreparedActivation, Checked>> {
  if (proof.ok) return check(world, who, ready, proof.value);
  return new Map(ready.map((r) => [r, { kind: 'refused', problem: proof.problem }]));
}
