import type { IntentInput, IntentOutput } from '../../../shared/contract/intents.ts';
import { fail, type Result } from '../../../shared/contract/result.ts';
import { notOffered } from '../../../shared/domain/problems.ts';
import { policyAgainstTenant } from './may-connect.ts';
import type { World } from '../world.ts';

/** Asks a cloud about a tenant. Only about a tenant, and in a cloud, that may be connected to. */
export async function lookUpTenant(
  { store, connector }: World,
  { cloud, tenant }: IntentInput<'lookUpTenant'>,
): Promise<Result<IntentOutput<'lookUpTenant'>>> {
  if (!connector.offered.includes(cloud)) return fail(notOffered());
  const against = policyAgainstTenant(store.get('connections').policy, cloud, tenant);
  return against ? fail(against) : connector.lookUp(cloud, tenant);
}
