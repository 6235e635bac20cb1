import { accessOf } from '../../planes.ts';
import { builtinName } from '../../privilege.ts';
import { sameId } from '../../role-settings/same-id.ts';
import { GLOBAL_ADMINISTRATOR, PRIVILEGED_ROLE_ADMINISTRATOR } from '../../role-settings/tiers.ts';
import { givingSteps, passed, refused, type Check } from './finding.ts';

const GUID = '[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}';
/** The tenant, an administrative unit, or one application. graph-pim.md §2.2 [docs] */
const DIRECTORY_SCOPE = new RegExp(`^/(?:(?:administrativeUnits/)?${GUID})?$`, 'i');

/**
 * A place where the role cannot be had: a directory role is no membership and a place is none of the three shapes (`InvalidScope`), and the
 * two roles that hand out every other are had in the whole tenant alone (not among the roles that Microsoft lists for administrative
 * units [docs]). Which of the rest a smaller scope takes, the dry run says: that list grows. About: `role`, `scope` (its id).
 */
export const scopeKind: Check = (planned) => {
  if (givingSteps(planned).length === 0) return [];
  const { role, scope } = planned;
  const about = { role: role.name, scope: scope.id };
  const isRole = builtinName(role.definitionId.toLowerCase()) !== null;
  if (accessOf(scope.id) !== null) return [isRole ? refused(about) : passed(about)];
  if (!DIRECTORY_SCOPE.test(scope.id)) return [refused(about)];
  const onlyTenant = [GLOBAL_ADMINISTRATOR, PRIVILEGED_ROLE_ADMINISTRATOR].some((id) =>
    sameId(id, role.definitionId),
  );
  return [scope.id !== '/' && onlyTenant ? refused(about) : passed(about)];
};
