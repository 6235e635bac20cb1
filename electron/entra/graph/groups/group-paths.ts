/** Where Graph v1.0 keeps PIM for Groups, below the version. graph-pim.md §5 [docs] */
const GROUPS = '/identityGovernance/privilegedAccess/group';

/** The group's name comes along; where the service gives null for it, `group-names.ts` asks for it. graph-pim.md §5 [2nd-hand] */
const mine = (set: string, names = 'group'): string =>
  `${GROUPS}/${set}/filterByCurrentUser(on='principal')?$expand=${names}`;
/** What is held may be held through a group within the group, which is then the principal. */
const held = (set: string): string => mine(set, 'group,principal');

/** The two sets that requests are written to, by side. */
export const GROUP_REQUESTS = {
  assignment: `${GROUPS}/assignmentScheduleRequests`,
  eligibility: `${GROUPS}/eligibilityScheduleRequests`,
} as const;

/** Who is in a group, and who may be. */
export const GROUP_INSTANCES = {
  assignment: `${GROUPS}/assignmentScheduleInstances`,
  eligibility: `${GROUPS}/eligibilityScheduleInstances`,
} as const;

/** What the signed-in user is or may be, member and owner, and asked for. */
export const MY_GROUPS = {
  eligible: held('eligibilityScheduleInstances'),
  active: held('assignmentScheduleInstances'),
  assignment: mine('assignmentScheduleRequests'),
  eligibility: mine('eligibilityScheduleRequests'),
} as const;

/** The groups somebody else is a member or an owner of by PIM. @param principalId a guid */
export const groupsOf = (principalId: string): string =>
  `${GROUPS}/assignmentScheduleInstances?$filter=${encodeURIComponent(`principalId eq '${principalId}'`)}&$expand=group`;

/** The settings of a group, of its members and of its owners in one; the filter is mandatory. graph-pim.md §4 [docs] @param groupId a guid */
export const groupPolicies = (groupId: string): string =>
  '/policies/roleManagementPolicyAssignments' +
  `?$filter=${encodeURIComponent(`scopeId eq '${groupId}' and scopeType eq 'Group'`)}&$expand=policy($expand=rules)`;

/** A group's name. @param groupId a guid */
export const groupName = (groupId: string): string => `/groups/${groupId}?$select=id,displayName,description`;

/** Groups that may hold directory roles. `isAssignableToRole` is filtered by eq (group resource [docs]). */
export const ROLE_ASSIGNABLE_GROUPS = `/groups?$filter=${encodeURIComponent('isAssignableToRole eq true')}&$select=id,displayName,description`;

/** Who is in a group by PIM, and who may be, as members and as owners. @param groupId a guid */
export const holdersOfGroup = (groupId: string) => {
  const query = `$filter=${encodeURIComponent(`groupId eq '${groupId}'`)}&$expand=principal`;
  return {
    eligible: `${GROUPS}/eligibilityScheduleInstances?${query}`,
    active: `${GROUPS}/assignmentScheduleInstances?${query}`,
  };
};
