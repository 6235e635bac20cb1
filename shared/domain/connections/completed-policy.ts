import type { MachinePolicy } from '../../contract/connection.ts';

/** Global is where most tenants are; requestor is the tier with the fewest rights. */
export const UNSAID = { cloud: 'global', tier: 'requestor' } as const;

/**
 * What a policy fixes, with what it leaves unsaid: tenant and client id together are a connection, whose cloud and tier are then fixed
 * too (docs/managed-policy.md). Tokens of an application are never asked for in a cloud that its administrator has not named.
 */
export const completedFixes = (fixes: MachinePolicy['fixes']): MachinePolicy['fixes'] =>
  fixes.tenant === undefined || fixes.clientId === undefined ? fixes : { ...UNSAID, ...fixes };
