/** Where Graph v1.0 keeps Entra roles, below the version. graph-pim.md §2 [docs] */
const ROLES = '/roleManagement/directory';

/** Names come along: a role's and a scope's, so that nothing has to be looked up one by one. */
const NAMES = 'roleDefinition,directoryScope';
const mine = (set: string): string => `${ROLES}/${set}/filterByCurrentUser(on='principal')?$expand=${NAMES}`;

/** The two sets that requests are written to, by side. */
export const REQUESTS = {
  assignment: `${ROLES}/roleAssignmentScheduleRequests`,
  eligibility: `${ROLES}/roleEligibilityScheduleRequests`,
} as const;
export type Side = keyof typeof REQUESTS;

/** What the signed-in user holds and asked for. These lists take no filter on dates: they are read whole. */
export const MINE = {
  eligible: mine('roleEligibilityScheduleInstances'),
  active: mine('roleAssignmentScheduleInstances'),
  assignment: mine('roleAssignmentScheduleRequests'),
  eligibility: mine('roleEligibilityScheduleRequests'),
} as const;

/** What waits for the signed-in user's decision. graph-pim.md §3 */
export const WAITING =
  `${REQUESTS.assignment}/filterByCurrentUser(on='approver')` +
  `?$filter=${encodeURIComponent("status eq 'PendingApproval'")}&$expand=${NAMES},principal`;
