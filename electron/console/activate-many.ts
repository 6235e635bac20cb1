import type { IntentInput, IntentOutput, WriteOutcome } from '../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { signInNeeded } from '../../shared/domain/problems.ts';
import { sendActivation } from './activate.ts';
import type { PreparedActivation } from './activation-order.ts';
import { check, dryRun, type CheckedActivation } from './check-activations.ts';
import { inLanes } from './writing/in-lanes.ts';
import type { AccessToken, Challenged, Checked, Identity } from './ports.ts';
import { readBeforeActing } from './reading/read-before-acting.ts';
import { stepUpOnce, type Prove } from './session/step-up.ts';
import type { World } from './world.ts';

/** How many are sent side by side: enough to be quick, few enough not to be throttled. */
const LANES = 3;

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
  const read = await readBeforeActing(world);
  if (!read.ok) return read;
  if (running.identity !== who) return fail(signInNeeded());
  const prove = stepUpOnce(world, who);
  const checked = await proveChallenged(world, who, prove, await dryRun(world, who, input));
  const results = await inLanes(LANES, checked, async ({ eligibilityId, prepared, checked: answer }) => ({
    id: eligibilityId,
    result: await sendChecked(world, who, prove, prepared, answer),
  }));
  return ok({ results });
}

/** What would be refused is not sent. A dry run that did not get through proves nothing: the real one has its own answer. */
async function sendChecked(
  world: World,
  who: Identity,
  prove: Prove,
  prepared: PreparedActivation | null,
  answer: Checked,
): Promise<Result<WriteOutcome>> {
  if (answer.kind === 'refused' || answer.kind === 'challenged') return fail(answer.problem);
  if (!prepared) return fail(signInNeeded());
  return sendActivation(world, who, prepared, prove);
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
