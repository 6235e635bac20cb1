import type { Switches } from '../switches.ts';

/**
 * Which delegated scopes do for which call, least privileged first: any one suffices (graph-pim.md §10 [docs] unless noted). Graph
 * lists them all when none is there.
 */
const SCOPES = {
  me: ['User.Read', 'User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  users: ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  organization: ['User.Read', 'Organization.Read.All', 'Directory.Read.All'],
  // user-list-licensedetails [docs].
  licenceDetails: ['LicenseAssignment.Read.All', 'User.Read', 'User.Read.All', 'Directory.Read.All'],
  subscribedSkus: ['LicenseAssignment.Read.All', 'Organization.Read.All', 'Directory.Read.All'],
  administrativeUnits: ['AdministrativeUnit.Read.All', 'Directory.Read.All'],
  groups: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  groupMembers: ['GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  // directoryRoles, directoryRoleTemplates (directoryrole-list, directoryroletemplate-list [docs]).
  directoryRoles: [
    'RoleManagement.Read.Directory',
    'Directory.Read.All',
    'RoleManagement.ReadWrite.Directory',
  ],
  servicePrincipals: ['Application.Read.All', 'Directory.Read.All'],
  // Graph's page for getByIds names no narrower one.
  directoryObjects: ['Directory.Read.All'],
  roleDefinitions: [
    'RoleManagement.Read.Directory',
    'RoleManagement.Read.All',
    'Directory.Read.All',
    'RoleManagement.ReadWrite.Directory',
  ],
  // The only one for custom roles of the directory (rbacapplication-post-roledefinitions [docs]).
  roleDefinitionWrite: ['RoleManagement.ReadWrite.Directory'],
  roleAssignments: [
    'RoleManagement.Read.Directory',
    'RoleManagement.Read.All',
    'Directory.Read.All',
    'RoleManagement.ReadWrite.Directory',
  ],
  // The only one for the directory (GDOC rbacapplication-post-roleassignments [docs]).
  roleAssignmentWrite: ['RoleManagement.ReadWrite.Directory'],
  eligibilityRead: [
    'RoleEligibilitySchedule.Read.Directory',
    'RoleManagement.Read.Directory',
    'RoleManagement.Read.All',
    'RoleEligibilitySchedule.ReadWrite.Directory',
    'RoleManagement.ReadWrite.Directory',
  ],
  assignmentRead: [
    'RoleAssignmentSchedule.Read.Directory',
    'RoleAssignmentSchedule.ReadWrite.Directory',
    'RoleManagement.Read.All',
    'RoleManagement.Read.Directory',
    'RoleManagement.ReadWrite.Directory',
  ],
  // ReadWrite as least privilege for a read: as printed in the documentation.
  assignmentRequestRead: [
    'RoleAssignmentSchedule.ReadWrite.Directory',
    'RoleManagement.Read.Directory',
    'RoleManagement.ReadWrite.Directory',
  ],
  // The last does for removals alone (§10 [docs]): see assignmentWrite.
  assignmentRemove: [
    'RoleAssignmentSchedule.ReadWrite.Directory',
    'RoleManagement.ReadWrite.Directory',
    'RoleAssignmentSchedule.Remove.Directory',
  ],
  assignmentWrite: ['RoleAssignmentSchedule.ReadWrite.Directory', 'RoleManagement.ReadWrite.Directory'],
  eligibilityWrite: ['RoleEligibilitySchedule.ReadWrite.Directory', 'RoleManagement.ReadWrite.Directory'],
  // Documented for the step, or captured as enough (graph-pim.md §3).
  approvalRead: [
    'RoleAssignmentSchedule.Read.Directory',
    'RoleAssignmentSchedule.ReadWrite.Directory',
    'PrivilegedAccess.Read.AzureAD',
    'PrivilegedAccess.ReadWrite.AzureAD',
  ],
  approvalDecide: ['RoleAssignmentSchedule.ReadWrite.Directory', 'PrivilegedAccess.ReadWrite.AzureAD'],
  policyRead: [
    'RoleManagementPolicy.Read.Directory',
    'RoleManagement.Read.Directory',
    'RoleManagementPolicy.ReadWrite.Directory',
    'RoleManagement.ReadWrite.Directory',
  ],
  policyWrite: ['RoleManagementPolicy.ReadWrite.Directory', 'RoleManagement.ReadWrite.Directory'],
  // RoleManagement.ReadWrite.Directory does not cover groups (§10 [capture]).
  groupEligibilityRead: [
    'PrivilegedEligibilitySchedule.Read.AzureADGroup',
    'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
    'PrivilegedAccess.Read.AzureADGroup',
    'PrivilegedAccess.ReadWrite.AzureADGroup',
  ],
  groupEligibilityWrite: [
    'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
    'PrivilegedAccess.ReadWrite.AzureADGroup',
  ],
  groupAssignmentRead: [
    'PrivilegedAssignmentSchedule.Read.AzureADGroup',
    'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
    'PrivilegedAccess.Read.AzureADGroup',
    'PrivilegedAccess.ReadWrite.AzureADGroup',
  ],
  groupAssignmentWrite: [
    'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
    'PrivilegedAccess.ReadWrite.AzureADGroup',
  ],
  groupPolicyRead: ['RoleManagementPolicy.Read.AzureADGroup', 'RoleManagementPolicy.ReadWrite.AzureADGroup'],
  groupPolicyWrite: ['RoleManagementPolicy.ReadWrite.AzureADGroup'],
  authenticationContexts: ['AuthenticationContext.Read.All', 'Policy.Read.ConditionalAccess'],
} as const satisfies Record<string, readonly string[]>;

/** Every delegated scope that some call takes. */
export const EVERY_SCOPE: readonly string[] = [...new Set(Object.values(SCOPES).flat())];

/** A set of scopes by what they are for. */
export type ScopeSet = keyof typeof SCOPES;

/**
 * What a call demands of its token, and how it is refused without; `status` where no switch decides it. PIM's refusal has several
 * statuses in the wild, the directory's one.
 */
export type ScopeDemand = { enough: readonly string[]; code: string; message: string; status?: number };

/** Sets the directory answers for itself, and refuses in its own words (resolve-auth-errors [docs]). */
const OF_GROUPS: ReadonlySet<ScopeSet> = new Set(['groups', 'groupMembers']);

/** Where a capture contradicts the documentation, and a switch says which of the two holds (graph-pim.md §3). */
const CAPTURED: Partial<
  Record<ScopeSet, { chosen: (switches: Switches) => boolean; enough: readonly string[] }>
> = {
  approvalRead: {
    chosen: (switches) => switches['approvals.readScope'] === 'captured',
    enough: ['PrivilegedAccess.ReadWrite.AzureAD', 'PrivilegedAccess.Read.AzureAD'],
  },
  approvalDecide: {
    chosen: (switches) => switches['approvals.decideScope'] === 'captured',
    enough: ['PrivilegedAccess.ReadWrite.AzureAD'],
  },
};

/** The scopes of a set, any one of which suffices, and the words of its refusal, verbatim (graph-pim.md §3, §8 [capture]). */
export function scopeDemand(set: ScopeSet, switches: Switches): ScopeDemand {
  const captured = CAPTURED[set];
  if (captured?.chosen(switches)) {
    const { enough } = captured;
    const message = `Valid permissions not present. User needs one of the following permissions for this action : ${enough.join(',')}`;
    return { enough, code: '', message };
  }
  const enough: readonly string[] = SCOPES[set];
  if (OF_GROUPS.has(set)) {
    const message = 'Insufficient privileges to complete the operation.';
    return { enough, code: 'Authorization_RequestDenied', message, status: 403 };
  }
  const message = `Authorization failed due to missing permission scope ${enough.join(',')}.`;
  return { enough, code: 'PermissionScopeNotGranted', message };
}
