/**
 * Which delegated scopes do for which call, least privileged first: any one suffices (graph-pim.md §10 [docs] unless noted). Graph
 * lists them all when none is there.
 */
export const SCOPES = {
  me: ['User.Read', 'User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  users: ['User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  organization: ['User.Read', 'Organization.Read.All', 'Directory.Read.All'],
  administrativeUnits: ['AdministrativeUnit.Read.All', 'Directory.Read.All'],
  roleDefinitions: [
    'RoleManagement.Read.Directory',
    'RoleManagement.Read.All',
    'Directory.Read.All',
    'RoleManagement.ReadWrite.Directory',
  ],
  roleAssignments: [
    'RoleManagement.Read.Directory',
    'RoleManagement.Read.All',
    'Directory.Read.All',
    'RoleManagement.ReadWrite.Directory',
  ],
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
  assignmentWrite: ['RoleAssignmentSchedule.ReadWrite.Directory', 'RoleManagement.ReadWrite.Directory'],
  eligibilityWrite: ['RoleEligibilitySchedule.ReadWrite.Directory', 'RoleManagement.ReadWrite.Directory'],
  policyRead: [
    'RoleManagementPolicy.Read.Directory',
    'RoleManagement.Read.Directory',
    'RoleManagementPolicy.ReadWrite.Directory',
    'RoleManagement.ReadWrite.Directory',
  ],
} as const satisfies Record<string, readonly string[]>;

/** A set of scopes by what they are for. */
export type ScopeSet = keyof typeof SCOPES;
