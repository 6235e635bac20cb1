/** Where Graph v1.0 keeps Entra roles, below the version. graph-pim.md §2 [docs] */
const ROLES = '/roleManagement/directory';

/** Names come along: a role's and a scope's, so that nothing has to be looked up one by one. */
const NAMES = 'roleDefinition,directoryScope';
const mine = (set: string, names = NAMES): string =>
  `${ROLES}/${set}/filterByCurrentUser(on='principal')?$expand=${names}`;
/** What is held may be held through a group, which is then the principal. graph-pim.md §15.10 */
const held = (set: string): string => mine(set, `${NAMES},principal`);

/** The two sets that requests are written to, by side. */
export const REQUESTS = {
  assignment: `${ROLES}/roleAssignmentScheduleRequests`,
  eligibility: `${ROLES}/roleEligibilityScheduleRequests`,
} as const;
export type Side = keyof typeof REQUESTS;

/** What is in effect, by side. */
export const INSTANCES = {
  assignment: `${ROLES}/roleAssignmentScheduleInstances`,
  eligibility: `${ROLES}/roleEligibilityScheduleInstances`,
} as const satisfies Record<Side, string>;

/** What the signed-in user holds and asked for. These lists take no filter on dates: they are read whole. */
export const MINE = {
  eligible: held('roleEligibilityScheduleInstances'),
  active: held('roleAssignmentScheduleInstances'),
  assignment: mine('roleAssignmentScheduleRequests'),
  eligibility: mine('roleEligibilityScheduleRequests'),
} as const;

/**
 * What somebody else is eligible for and holds; of a group the roles that being in it leads to. Reading what is not one's own takes a
 * directory role (graph-pim.md §10 [docs]). @param principalId a guid
 */
export const rolesOf = (principalId: string) => {
  const query = `$filter=${encodeURIComponent(`principalId eq '${principalId}'`)}&$expand=${NAMES}`;
  return {
    eligible: `${ROLES}/roleEligibilityScheduleInstances?${query}`,
    active: `${ROLES}/roleAssignmentScheduleInstances?${query}`,
  };
};

/**
 * The settings of all roles, or of one; the filter is mandatory. graph-pim.md §4 [docs] @param roleDefinitionId a guid
 * @param more further options, encoded
 */
export const rolePolicies = (roleDefinitionId?: string, more = ''): string => {
  const ofOne = roleDefinitionId === undefined ? '' : ` and roleDefinitionId eq '${roleDefinitionId}'`;
  const filter = encodeURIComponent(`scopeId eq '/' and scopeType eq 'DirectoryRole'${ofOne}`);
  return `/policies/roleManagementPolicyAssignments?$filter=${filter}&$expand=policy($expand=rules)${more}`;
};

/** Who holds a role and who may activate it, of all scopes; takes a directory role. @param roleDefinitionId a guid */
export const holdersOfRole = (roleDefinitionId: string) => {
  const query = `$filter=${encodeURIComponent(`roleDefinitionId eq '${roleDefinitionId}'`)}&$expand=principal`;
  return {
    eligible: `${ROLES}/roleEligibilityScheduleInstances?${query}`,
    active: `${ROLES}/roleAssignmentScheduleInstances?${query}`,
  };
};

/** The roles there are. `isPrivileged` is of beta alone: selected in v1.0 it is a 400 (tool GraphKit, recorded on a live tenant [2nd-hand]). */
export const ROLE_DEFINITIONS = `${ROLES}/roleDefinitions`;
