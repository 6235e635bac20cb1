import type { Connection, MachinePolicy } from '../../../shared/contract/connection.ts';

type Fixes = MachinePolicy['fixes'];

/** What cannot be chosen here. Where others are allowed too, what the policy names is only what the form starts with. */
export const lockedBy = ({ state, fixes, othersAllowed }: MachinePolicy): Fixes =>
  state === 'applied' && !othersAllowed ? fixes : {};

/** Why nothing can be connected, whatever is typed; null where it can. */
export const policyBlock = ({ state }: MachinePolicy): string | null =>
  state === 'unreadable'
    ? 'This machine has a policy that cannot be read. Until its administrator mends it, nothing is connected.'
    : null;

/** What makes a connection another one. A saved tier does not: main lays the policy's over it. */
const IDENTIFYING = ['cloud', 'tenant', 'clientId'] as const;

/** Why a saved connection cannot be switched to; null where it can. */
export function switchBlock(policy: MachinePolicy, wanted: Connection): string | null {
  const locked = lockedBy(policy);
  const same = IDENTIFYING.every((member) => {
    const fixed = locked[member];
    return fixed === undefined || fixed.toLowerCase() === wanted[member].toLowerCase();
  });
  return policyBlock(policy) ?? (same ? null : 'Your administrator allows other connections only.');
}
