/**
 * Which broader permissions do what a narrower one does. graph-pim.md §10 [docs]; User.Read and the directory's names:
 * permissions tables of Graph's user-get, administrativeunit-get and group-list-members; RoleManagement.Read.All: those of
 * unifiedrolemanagementpolicy-get and unifiedroleassignmentscheduleinstance-filterbycurrentuser [docs].
 */
const BROADER: Readonly<Record<string, readonly string[]>> = {
  'User.Read': [
    'User.ReadWrite',
    'User.Read.All',
    'User.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  'User.ReadBasic.All': [
    'User.Read.All',
    'User.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  'User.Read.All': ['User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
  'GroupMember.Read.All': [
    'GroupMember.ReadWrite.All',
    'Group.Read.All',
    'Group.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  'AdministrativeUnit.Read.All': [
    'AdministrativeUnit.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
  ],
  'Directory.Read.All': ['Directory.ReadWrite.All'],
  'RoleEligibilitySchedule.Read.Directory': [
    'RoleEligibilitySchedule.ReadWrite.Directory',
    'RoleManagement.Read.Directory',
    'RoleManagement.Read.All',
    'RoleManagement.ReadWrite.Directory',
  ],
  'RoleEligibilitySchedule.ReadWrite.Directory': ['RoleManagement.ReadWrite.Directory'],
  'RoleAssignmentSchedule.Read.Directory': [
    'RoleAssignmentSchedule.ReadWrite.Directory',
    'RoleManagement.Read.Directory',
    'RoleManagement.Read.All',
    'RoleManagement.ReadWrite.Directory',
  ],
  'RoleAssignmentSchedule.ReadWrite.Directory': ['RoleManagement.ReadWrite.Directory'],
  'RoleManagementPolicy.Read.Directory': [
    'RoleManagementPolicy.ReadWrite.Directory',
    'RoleManagement.Read.Directory',
    'RoleManagement.Read.All',
    'RoleManagement.ReadWrite.Directory',
  ],
  'RoleManagementPolicy.ReadWrite.Directory': ['RoleManagement.ReadWrite.Directory'],
  'RoleManagement.Read.Directory': ['RoleManagement.Read.All', 'RoleManagement.ReadWrite.Directory'],
  'RoleManagementAlert.Read.Directory': ['RoleManagementAlert.ReadWrite.Directory'],
  'PrivilegedAccess.Read.AzureAD': ['PrivilegedAccess.ReadWrite.AzureAD'],
  'PrivilegedEligibilitySchedule.Read.AzureADGroup': [
    'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
    'PrivilegedAccess.Read.AzureADGroup',
    'PrivilegedAccess.ReadWrite.AzureADGroup',
  ],
  'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup': ['PrivilegedAccess.ReadWrite.AzureADGroup'],
  'PrivilegedAssignmentSchedule.Read.AzureADGroup': [
    'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
    'PrivilegedAccess.Read.AzureADGroup',
    'PrivilegedAccess.ReadWrite.AzureADGroup',
  ],
  'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup': ['PrivilegedAccess.ReadWrite.AzureADGroup'],
  'RoleManagementPolicy.Read.AzureADGroup': ['RoleManagementPolicy.ReadWrite.AzureADGroup'],
  'AuthenticationContext.Read.All': ['AuthenticationContext.ReadWrite.All', 'Policy.Read.ConditionalAccess'],
};

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Everything that does what `needed` does, itself first. */
export const sufficientFor = (needed: string): readonly string[] => [needed, ...(BROADER[needed] ?? [])];

/** Whether a granted permission does what a needed one does: it is the same, or a broader one. Casing does not matter. */
export const covers = (granted: string, needed: string): boolean =>
  sufficientFor(needed).some((name) => same(name, granted));

/** The permissions of `granted` that do what `needed` does; the very one first. */
export const thatCover = (granted: readonly string[], needed: string): readonly string[] =>
  sufficientFor(needed).flatMap((name) => granted.filter((g) => same(g, name)).slice(0, 1));
