import type { IntentInput, WriteOutcome } from '../../shared/contract/intents.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { fail, type Result } from '../../shared/contract/result.ts';
import { goneFromView, signInNeeded } from '../../shared/domain/problems.ts';
import { timeLeftText, untilDeactivatable } from '../../shared/domain/time-left.ts';
import type { World } from './world.ts';
import { writeOnce } from './write-once.ts';

/** Gives an activated role back before its time. The service keeps every activation for its first five minutes. */
export async function deactivate(
  world: World,
  input: IntentInput<'deactivate'>,
): Promise<Result<WriteOutcome>> {
  const { store, running, entra, clock } = world;
  const identity = running.identity;
  if (!identity || !entra) return fail(signInNeeded());
  const active = store.get('myRoles').active.find((a) => a.assignmentId === input.assignmentId);
  if (!active) return fail(goneFromView('This role'));
  if (active.kind === 'assigned') return fail(assignedNotActivated());
  const wait = untilDeactivatable(clock.now(), active.startedAt);
  if (wait > 0) return fail(tooEarly(wait));

  const target = {
    principalId: identity.objectId,
    roleDefinitionId: active.role.definitionId,
    scopeId: active.scope.id,
  };
  return writeOnce(world, {
    action: 'deactivate',
    identity,
    role: active.role,
    scope: active.scope,
    justification: '',
    send: () => entra.roles.deactivate(identity, target),
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
