import {
  FIXABLE,
  type Cloud,
  type Connection,
  type MachinePolicy,
} from '../../../shared/contract/connection.ts';
import type { Problem } from '../../../shared/contract/problem.ts';
import { fixedByPolicy, policyUnreadable } from '../../../shared/domain/problems.ts';

/** What this machine's policy has against a connection; null where nothing. */
export function policyAgainst(policy: MachinePolicy, wanted: Connection): Problem | null {
  if (policy.state === 'unreadable') return policyUnreadable(policy.place ?? '');
  if (policy.state === 'absent' || policy.othersAllowed) return null;
  const same = FIXABLE.every((member) => {
    const fixed = policy.fixes[member];
    return fixed === undefined || fixed.toLowerCase() === wanted[member].toLowerCase();
  });
  return same ? null : fixedByPolicy();
}

/** The same, of the cloud alone: an allowed tenant may be asked about before the rest is typed. */
export function policyAgainstCloud(policy: MachinePolicy, cloud: Cloud): Problem | null {
  if (policy.state === 'unreadable') return policyUnreadable(policy.place ?? '');
  const { fixes, othersAllowed } = policy;
  return othersAllowed || fixes.cloud === undefined || fixes.cloud === cloud ? null : fixedByPolicy();
}
