import { GROUP_REQUESTS, MY_GROUPS } from '../graph/groups/group-paths.ts';
import { MINE, REQUESTS } from '../graph/roles/role-paths.ts';

/** Global Administrator: every tenant has it, and its policy. */
const ANY_ROLE = '62e90394-69f5-4237-9190-012177145e10';

const where = (filter: string): string => `$filter=${encodeURIComponent(filter)}`;
const idsOf = (path: string): string => `${path.split('?')[0] ?? path}?$select=id`;
const waitingAt = (requests: string): string =>
  `${requests}/filterByCurrentUser(on='approver')?${where("status eq 'PendingApproval'")}&$select=id`;
/** Those of everybody, of the one role that few should have. */
const holdersIn = (set: string): string =>
  `/roleManagement/directory/${set}?${where(`roleDefinitionId eq '${ANY_ROLE}'`)}&$select=id`;

/**
 * Harmless reads, one for each thing that a right of its own is needed for, as small as the service lets them be: `$top` is undocumented
 * for the sets of PIM (graph-pim.md §2), so that own rows are asked for by their ids alone.
 */
export const TRIES = {
  eligible: idsOf(MINE.eligible),
  active: idsOf(MINE.active),
  assignment: idsOf(MINE.assignment),
  eligibility: idsOf(MINE.eligibility),
  policy: `/policies/roleManagementPolicyAssignments?${where(`scopeId eq '/' and scopeType eq 'DirectoryRole' and roleDefinitionId eq '${ANY_ROLE}'`)}`,
  waiting: waitingAt(REQUESTS.assignment),
  groups: idsOf(MY_GROUPS.eligible),
  groupsWaiting: waitingAt(GROUP_REQUESTS.assignment),
  everybodyEligible: holdersIn('roleEligibilityScheduleInstances'),
  everybodyActive: holdersIn('roleAssignmentScheduleInstances'),
  units: '/directory/administrativeUnits?$top=1&$select=id',
} as const;
export type Try = keyof typeof TRIES;

/**
 * An approval that nobody has: reading it tells whether the token may read one. Whoever may is told that there is none; else the service
 * names the permissions that would do, and these are others than the documentation's (graph-pim.md §3 [capture]). Beta has the segment,
 * v1.0 has not. That the permission is looked at before the id is [inferred].
 */
export const NO_APPROVAL = {
  version: 'beta',
  path: '/roleManagement/directory/roleAssignmentApprovals/00000000-0000-0000-0000-000000000000',
} as const;
