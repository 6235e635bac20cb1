import type { Cloud, Connection, MachinePolicy } from '../../../shared/contract/connection.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { fixedByPolicy, policyUnreadable } from '../../../shared/domain/problems.ts';

/** What makes a connection another one; its tier is laid over it (`underPolicy`), so no policy is against it for its tier. */
const IDENTITY = ['cloud', 'tenant', 'clientId'] as const;

/** What this machine's policy has against a connection; null where nothing. */
export const policyAgainst = (policy: MachinePolicy, wanted: Connection): Problem | null =>
  against(policy, wanted, IDENTITY);

/** The same, of one tenant: an allowed one may be asked about before the rest is typed. Names are compared as text. */
export const policyAgainstTenant = (policy: MachinePolicy, cloud: Cloud, tenant: string): Problem | null =>
  against(policy, { cloud, tenant }, ['cloud', 'tenant']);

/** The same, of the cloud alone: its hosts may be tried before a tenant is named. */
export const policyAgainstCloud = (policy: MachinePolicy, cloud: Cloud): Problem | null =>
  against(policy, { cloud }, ['cloud']);

function against<Member extends (typeof IDENTITY)[number]>(
  policy: MachinePolicy,
  wanted: Pick<Connection, Member>,
  members: readonly Member[],
): Problem | null {
  if (policy.state === 'unreadable') return policyUnreadable(policy.place ?? '');
  if (policy.state === 'absent' || policy.othersAllowed) return null;
  const same = members.every((member) => {
    const fixed = policy.fixes[member];
    return fixed === undefined || fixed.toLowerCase() === wanted[member].toLowerCase();
  });
  return same ? null : fixedByPolicy();
}
