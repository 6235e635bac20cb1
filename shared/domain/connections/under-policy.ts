import type { Connection, MachinePolicy } from '../../contract/connection.ts';

/**
 * A connection as this machine's policy lets it be used: with the policy's tier, whatever tier it was saved or asked for with. Where
 * other connections are allowed it stays as it is. What makes it another connection (cloud, tenant, client id) is never exchanged:
 * `policyAgainst` says what the policy has against that.
 */
export function underPolicy({ state, fixes, othersAllowed }: MachinePolicy, wanted: Connection): Connection {
  const tier = state === 'applied' && !othersAllowed ? fixes.tier : undefined;
  return tier === undefined ? wanted : { ...wanted, tier };
}
