import type { Principal } from '../../contract/assignments/assignments.ts';
import { assignabilityOf } from './assignability.ts';

/**
 * Whether nobody of that kind should have the role. The roles of directory synchronisation are for the applications and accounts that do it:
 * of a person they are wrong, and of what is not known nothing is said (null). posture-security.md A-15
 */
export function notToBeAssigned(roleId: string, kind: Principal['kind']): boolean | null {
  const state = assignabilityOf(roleId);
  if (state === null || state === 'assignable') return false;
  if (state !== 'service') return true;
  if (kind === 'unknown') return null;
  return kind !== 'service-principal';
}
