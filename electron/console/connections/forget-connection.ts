import type { SavedConnection } from '../../../shared/contract/connection.ts';
import type { IntentInput } from '../../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { goneFromView } from '../../../shared/domain/problems.ts';
import { personOf } from '../session/person.ts';
import { forgetPerson } from '../session/forget-person.ts';
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
    const others = saved.filter((other) => other.id !== id);
    const { auth } = connector.connect(wanted.connection);
    const elsewhere = await peopleOf(world, others);
    for (const who of await auth.accounts()) {
      const person = personOf(who);
      // The same person may be signed in to the same tenant through another application: what is theirs there stays.
      if (running.through.get(person)?.auth === auth) forgetPerson(world, person);
      if (!elsewhere.has(person)) await world.rolesCache.wipe(who);
      await auth.signOut(who);
    }
    await keepSaved(world, others, id === currentId ? null : currentId);
    return ok({});
  });
}

/** Everybody signed in through these. */
async function peopleOf(
  { connector }: World,
  connections: readonly SavedConnection[],
): Promise<ReadonlySet<string>> {
  const all = await Promise.all(connections.map((c) => connector.connect(c.connection).auth.accounts()));
  return new Set(all.flat().map(personOf));
}
