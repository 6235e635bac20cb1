import type { Connection } from '../../../shared/contract/connection.ts';
import type { IntentInput } from '../../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../../shared/contract/result.ts';
import { connectionId } from '../../../shared/domain/connections/connection-id.ts';
import { underPolicy } from '../../../shared/domain/connections/under-policy.ts';
import { goneFromView, notOffered } from '../../../shared/domain/problems.ts';
import { goToConnection } from './go-to-connection.ts';
import { policyAgainst } from './may-connect.ts';
import { keepSaved } from './saved.ts';
import type { World } from '../world.ts';

type Done = Result<Record<string, never>>;

/** Connects to a tenant, keeps the connection, and puts it on screen. The same one again takes the tier that was chosen now. */
export function connect(world: World, wanted: IntentInput<'connect'>): Promise<Done> {
  return world.running.inTurn(() => use(world, wanted));
}

/** Puts a saved connection on screen. */
export function switchConnection(world: World, { id }: IntentInput<'switchConnection'>): Promise<Done> {
  return world.running.inTurn(() => {
    const { saved, currentId } = world.store.get('connections');
    const wanted = saved.find((s) => s.id === id);
    if (!wanted) return Promise.resolve(fail(goneFromView('This connection')));
    return id === currentId ? Promise.resolve(ok({})) : use(world, wanted.connection);
  });
}

async function use(world: World, asked: Connection): Promise<Done> {
  const { store, connector, clock } = world;
  const { policy, saved } = store.get('connections');
  const wanted = underPolicy(policy, asked);
  if (!connector.offered.includes(wanted.cloud)) return fail(notOffered());
  const against = policyAgainst(policy, wanted);
  if (against) return fail(against);
  const id = connectionId(wanted);
  const before = saved.find((s) => s.id === id);
  const mine = { id, tenantName: before?.tenantName ?? null, connection: wanted, usedAt: clock.now() };
  await goToConnection(world, { connection: wanted, from: 'saved' });
  await keepSaved(world, [mine, ...saved.filter((s) => s.id !== id)], id);
  return ok({});
}
