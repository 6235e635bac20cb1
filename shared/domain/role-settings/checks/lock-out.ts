import type { SomeSettings } from '../../../contract/role-settings/settings.ts';
import type { AdministratorRole } from '../check-facts.ts';
import { sameId } from '../same-id.ts';
import { GLOBAL_ADMINISTRATOR, PRIVILEGED_ROLE_ADMINISTRATOR } from '../tiers.ts';
import { notChecked, passed, refused, type Check } from './finding.ts';
import { approvalSetting } from './who-can-decide.ts';

/**
 * Both Global Administrator and Privileged Role Administrator would ask for approval with nobody named, and nobody holds either of them
 * all the time: only active holders of the two decide then, so that nobody could become one again. posture-security.md A-21.
 */
export const lockOut: Check = (planned, { administrators }) => {
  const { role, scope, after } = planned;
  const isGlobal = sameId(role.definitionId, GLOBAL_ADMINISTRATOR);
  if (scope.kind === 'membership') return [];
  if (!isGlobal && !sameId(role.definitionId, PRIVILEGED_ROLE_ADMINISTRATOR)) return [];
  const setting = approvalSetting(planned);
  const own = waitsForDefaults(after);
  if (own === false) return [passed(setting)];
  if (own === null) return [notChecked(setting, null, { unknown: 'approval' })];
  if (administrators === null) return [notChecked(setting, null)];
  const { globalAdministrator, privilegedRoleAdministrator, reason } = administrators;
  const other: AdministratorRole = isGlobal ? privilegedRoleAdministrator : globalAdministrator;
  const others = other.settings === null ? null : waitsForDefaults(other.settings);
  const standing = [globalAdministrator.standing, privilegedRoleAdministrator.standing];
  if (others === false || standing.includes(true)) return [passed(setting)];
  if (others === null || standing.includes(null)) return [notChecked(setting, reason)];
  return [refused(setting)];
};

/** Whether approval is asked for and nobody is named. Null: not known. */
export function waitsForDefaults({ approval, approvers }: SomeSettings): boolean | null {
  if (approval === false) return false;
  if (approvers !== undefined && approvers.length > 0) return false;
  return approval === undefined || approvers === undefined ? null : true;
}
