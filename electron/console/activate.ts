import type { IntentInput, WriteOutcome } from '../../shared/contract/intents.ts';
import { fail, type Result } from '../../shared/contract/result.ts';
import { activationProblems } from '../../shared/domain/activation-rules.ts';
import { goneFromView, signInNeeded } from '../../shared/domain/problems.ts';
import type { World } from './world.ts';
import { writeOnce } from './write-once.ts';

/**
 * Activates an eligible role of the signed-in user: checks it against the policy as last read, then writes it exactly once.
 * The renderer names the eligibility; who, which role and which scope come from what main itself read.
 */
export async function activate(world: World, input: IntentInput<'activate'>): Promise<Result<WriteOutcome>> {
  const { store, running, entra } = world;
  const identity = running.identity;
  if (!identity || !entra) return fail(signInNeeded());
  const eligible = store.get('myRoles').eligible.find((e) => e.eligibilityId === input.eligibilityId);
  if (!eligible) return fail(goneFromView('This eligibility'));
  const [wrong] = activationProblems(input, eligible.asks);
  if (wrong) return fail(wrong);

  const { duration, justification, ticket } = input;
  const target = {
    principalId: identity.objectId,
    roleDefinitionId: eligible.role.definitionId,
    scopeId: eligible.scope.id,
  };
  return writeOnce(world, {
    action: 'activate',
    identity,
    role: eligible.role,
    scope: eligible.scope,
    justification,
    send: () => entra.roles.activate(identity, { ...target, duration, justification, ticket }),
  });
}
