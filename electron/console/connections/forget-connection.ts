import type { IntentInput } from '../../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { goneFromView } from '../../../shared/domain/problems.ts';
import { personOf } from '../session/person.ts';
import { goToConnection } from './go-to-connection.ts';
import { keepSaved } from './saved.ts';
import type { World } from '../world.ts';

/**
 * Takes a saved connection off this device, with the tokens and the kept roles of everybody signed in through it. Journal, evidence
 * and settings stay, as with a sign-out.
 */
export function forgetConnection(
  world: World,
  { id }: IntentInput<'forgetConnection'>,
): Promise<Result<Record<string, never>>> {
  return world.running.inTurn(async () => {
    const { store, running, connector } = world;
    const { saved, currentId } = store.get('connections');
    const wanted = saved.find((s) => s.id === id);
    if (!wanted) return fail(goneFromView('This connection'));
    if (id === currentId) await goToConnection(world, null);
    const { auth } = connector.connect(wanted.connection);
    for (const who of await auth.accounts()) {
      const person = personOf(who);
      running.signedIn.delete(person);
      running.through.delete(person);
      running.activities.delete(person);
      running.decided.delete(person);
      await world.rolesCache.wipe(who);
      await auth.signOut(who);
    }
    await keepSaved(
      world,
      saved.filter((s) => s.id !== id),
      id === currentId ? null : currentId,
    );
    return ok({});
  });
}
