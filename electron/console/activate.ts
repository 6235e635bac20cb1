import type { IntentInput, WriteOutcome } from '../../shared/contract/intents.ts';
import { fail, type Result } from '../../shared/contract/result.ts';
import { signInNeeded } from '../../shared/domain/problems.ts';
import { prepareActivation, type PreparedActivation } from './activation-order.ts';
import { eligiblePlanes } from './planes-of.ts';
import type { Identity } from './ports.ts';
import { readBeforeActing } from './reading/read-before-acting.ts';
import { readMyRoles } from './reading/read-my-roles.ts';
import type { Prove } from './session/step-up.ts';
import { isOnScreen } from './session/person.ts';
import { entraOf, type World } from './world.ts';
import { writeOnce } from './writing/write-once.ts';

/** Activates one eligible role of the user on screen, exactly once. */
export async function activate(world: World, input: IntentInput<'activate'>): Promise<Result<WriteOutcome>> {
  const { running } = world;
  const identity = running.identity;
  if (!identity) return fail(signInNeeded());
  const read = await readBeforeActing(world, eligiblePlanes(world, { items: [input] }));
  if (!read.ok) return read;
  // Reading took its time: somebody else may be on screen now.
  if (!isOnScreen(running, identity)) return fail(signInNeeded());
  const prepared = prepareActivation(world, input.eligibilityId, input);
  return prepared.ok ? sendActivation(world, identity, prepared.value) : prepared;
}

/** Sends what was prepared. @param prove how a challenge is answered; a batch shares one @param release of a lock taken already */
export async function sendActivation(
  world: World,
  identity: Identity,
  { eligible, order }: PreparedActivation,
  prove?: Prove,
  release?: () => void,
): Promise<Result<WriteOutcome>> {
  const entra = entraOf(world, identity);
  if (!entra) {
    release?.();
    return fail(signInNeeded());
  }
  return writeOnce(world, {
    action: 'activate',
    identity,
    role: eligible.role,
    scope: eligible.scope,
    justification: order.justification,
    send: (proof) => entra.roles.activate(identity, order, proof),
    ...(prove && { prove }),
    ...(release && { release }),
    afterwards: () => void readMyRoles(world, { after: true }),
  });
}
