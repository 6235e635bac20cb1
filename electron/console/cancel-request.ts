import type { IntentInput, WriteOutcome } from '../../shared/contract/intents.ts';
import type { OpenRequest } from '../../shared/contract/my-roles.ts';
import { fail, type Result } from '../../shared/contract/result.ts';
import { planeOfHeld } from '../../shared/domain/planes.ts';
import { goneFromView, notCancellable, signInNeeded } from '../../shared/domain/problems.ts';
import { planesOf } from './planes-of.ts';
import { readBeforeActing } from './reading/read-before-acting.ts';
import { readMyRoles } from './reading/read-my-roles.ts';
import { isOnScreen } from './session/person.ts';
import type { World } from './world.ts';
import { writeOnce } from './writing/write-once.ts';

/** What the service lets go of: what waits for a person, or for its start. graph-pim.md §2.3 [docs] */
const CANCELLABLE: ReadonlySet<OpenRequest['stage']> = new Set([
  'waiting-for-approval',
  'waiting-for-administrator',
  'scheduled',
]);

/** Takes an own request back while it waits. */
export async function cancelRequest(
  world: World,
  { requestId }: IntentInput<'cancelRequest'>,
): Promise<Result<WriteOutcome>> {
  const { store, running, entra } = world;
  const identity = running.identity;
  if (!identity || !entra) return fail(signInNeeded());
  const named = store.get('myRoles').requests.filter((r) => r.requestId === requestId);
  const read = await readBeforeActing(world, planesOf(named));
  if (!read.ok) return read;
  if (!isOnScreen(running, identity)) return fail(signInNeeded());
  const request = store.get('myRoles').requests.find((r) => r.requestId === requestId);
  if (!request) return fail(goneFromView('This request'));
  if (!CANCELLABLE.has(request.stage)) return fail(notCancellable());
  return writeOnce(world, {
    action: 'cancel',
    identity,
    role: request.role,
    scope: request.scope,
    subject: requestId,
    justification: '',
    send: (proof) => entra.roles.cancel(identity, { requestId, plane: planeOfHeld(request) }, proof),
    afterwards: () => void readMyRoles(world, { after: true }),
  });
}
