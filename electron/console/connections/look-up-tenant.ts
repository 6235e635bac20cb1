import type { IntentInput, IntentOutput } from '../../../shared/contract/intents.ts';
import { fail, type Result } from '../../../shared/contract/result.ts';
import { notOffered } from '../../../shared/domain/problems.ts';
import { policyAgainstCloud } from './may-connect.ts';
import type { World } from '../world.ts';

/** Asks a cloud about a tenant. Only clouds that may be connected to are asked. */
export async function lookUpTenant(
  { store, connector }: World,
  { cloud, tenant }: IntentInput<'lookUpTenant'>,
): Promise<Result<IntentOutput<'lookUpTenant'>>> {
  if (!connector.offered.includes(cloud)) return fail(notOffered());
  const against = policyAgainstCloud(store.get('connections').policy, cloud);
  return against ? fail(against) : connector.lookUp(cloud, tenant);
}
