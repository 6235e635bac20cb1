import type { IntentInput, IntentOutput, WriteOutcome } from '../../shared/contract/intents.ts';
import type { ActiveRole } from '../../shared/contract/my-roles.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { goneFromView, signInNeeded } from '../../shared/domain/problems.ts';
import { timeLeftText, untilDeactivatable } from '../../shared/domain/time-left.ts';
import { inLanes, LANES } from '../../shared/domain/in-lanes.ts';
import { planesOf } from './planes-of.ts';
import type { Identity } from './ports.ts';
import { readBeforeActing } from './reading/read-before-acting.ts';
import { readMyRoles } from './reading/read-my-roles.ts';
import { stepUpOnce, type Prove } from './session/step-up.ts';
import { isOnScreen } from './session/person.ts';
import { entraOf, type World } from './world.ts';
import { writeOnce } from './writing/write-once.ts';

/** Gives an activated role back before its time. The service keeps every activation for its first five minutes. */
export async function deactivate(
  world: World,
  { assignmentId }: IntentInput<'deactivate'>,
): Promise<Result<WriteOutcome>> {
  const identity = world.running.identity;
  if (!identity) return fail(signInNeeded());
  const read = await heldNow(world, identity, [assignmentId]);
  return read.ok ? giveBack(world, identity, read.value, assignmentId, stepUpOnce(world, identity)) : read;
}

/** The same for several; one that cannot be given back stops no other. */
export async function deactivateMany(
  world: World,
  { assignmentIds }: IntentInput<'deactivateMany'>,
): Promise<Result<IntentOutput<'deactivateMany'>>> {
  const identity = world.running.identity;
  if (!identity) return fail(signInNeeded());
  const read = await heldNow(world, identity, assignmentIds);
  if (!read.ok) return read;
  const prove = stepUpOnce(world, identity);
  const results = await inLanes(LANES, assignmentIds, async (id) => ({
    id,
    result: await giveBack(world, identity, read.value, id, prove),
  }));
  return ok({ results });
}

/** What they hold, read again where it is old. What is then given back is theirs, whoever is on screen by the time it is its turn. */
async function heldNow(
  world: World,
  identity: Identity,
  ids: readonly string[],
): Promise<Result<readonly ActiveRole[]>> {
  const named = world.store.get('myRoles').active.filter((a) => ids.includes(a.assignmentId));
  const read = await readBeforeActing(world, planesOf(named));
  if (!read.ok) return read;
  return isOnScreen(world.running, identity) ? ok(world.store.get('myRoles').active) : fail(signInNeeded());
}

async function giveBack(
  world: World,
  identity: Identity,
  held: readonly ActiveRole[],
  assignmentId: string,
  prove: Prove,
): Promise<Result<WriteOutcome>> {
  const { clock } = world;
  const entra = entraOf(world, identity);
  if (!entra) return fail(signInNeeded());
  const active = held.find((a) => a.assignmentId === assignmentId);
  if (!active) return fail(goneFromView('This role'));
  if (active.kind === 'assigned') return fail(assignedNotActivated());
  const wait = untilDeactivatable(clock.now(), active.startedAt);
  if (wait > 0) return fail(tooEarly(wait));
  const target = {
    roleDefinitionId: active.role.definitionId,
    scopeId: active.scope.id,
  };
  return writeOnce(world, {
    action: 'deactivate',
    identity,
    role: active.role,
    scope: active.scope,
    justification: '',
    send: (proof) => entra.roles.deactivate(identity, target, proof),
    prove,
    afterwards: () => void readMyRoles(world, { after: true }),
  });
}

const assignedNotActivated = (): Problem => ({
  kind: 'refused',
  title: 'This role is assigned to you, not activated.',
  advice: 'Only an administrator can remove it. Nothing was sent.',
  safeToRetry: true,
});

const tooEarly = (ms: number): Problem => ({
  kind: 'too-early',
  title: `Can be deactivated in ${timeLeftText(ms)}.`,
  advice: 'The service keeps an activation for its first 5 min. Nothing was sent.',
  safeToRetry: true,
});
