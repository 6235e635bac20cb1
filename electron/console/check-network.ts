import type { IntentInput, IntentOutput } from '../../shared/contract/intents.ts';
import { fail, ok, type Result } from '../../shared/contract/result.ts';
import { notConnected, notOffered } from '../../shared/domain/problems.ts';
import { policyAgainstCloud } from './connections/may-connect.ts';
import type { World } from './world.ts';

/** Tries the hosts a cloud needs: before anybody can connect it is often the network that stands in the way. */
export async function checkNetwork(
  { entra, connector, store }: World,
  { cloud }: IntentInput<'checkNetwork'>,
): Promise<Result<IntentOutput<'checkNetwork'>>> {
  const wanted = cloud ?? entra?.connection.cloud;
  if (wanted === undefined) return fail(notConnected());
  if (!connector.offered.includes(wanted)) return fail(notOffered());
  const against = policyAgainstCloud(store.get('connections').policy, wanted);
  return against ? fail(against) : ok(await connector.checkNetwork(wanted));
}
