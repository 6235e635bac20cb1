import type { Switches } from '../../switches.ts';
import type { RoleDefinition } from '../directory-objects.ts';

const USER_ADMINISTRATOR = 'fe930be7-5e62-47db-91af-98c3a49a38b1';
const EXCHANGE_ADMINISTRATOR = '29232cdf-9323-42fd-ade2-1d097af3e4de';
const TEAMS_ADMINISTRATOR = '69091246-20e8-4a56-aa4d-066075b2a7a8';

/** Whether an untouched role asks for MFA on activation. The three named roles are captured (graph-pim.md §4.1 row 2). */
export function asksForMfaByDefault(role: RoleDefinition, mode: Switches['policies.mfaByDefault']): boolean {
  if (role.id === USER_ADMINISTRATOR || role.id === EXCHANGE_ADMINISTRATOR) return true;
  if (role.id === TEAMS_ADMINISTRATOR) return false;
  return mode === 'all' || (mode === 'privileged' && role.isPrivileged);
}
