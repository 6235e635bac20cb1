import type { Tier } from '../../contract/connection.ts';

/** One delegated permission of Microsoft Graph, and why a tier is meant to have it. */
export type Permission = {
  /** As Graph spells it, without a host. */
  readonly name: string;
  /** What the console does with it, one sentence. */
  readonly why: string;
  readonly tiers: readonly Tier[];
  /** `later`: what it is for is not in this version yet, so it is not asked for. */
  readonly from: 'now' | 'later';
  /** Asked for only where a tenant refuses the documented one: it is in nobody's set by itself. */
  readonly alternative?: true;
};

const EVERYBODY: readonly Tier[] = ['requestor', 'approver', 'administrator', 'auditor'];
const WHO_ACT: readonly Tier[] = ['requestor', 'approver', 'administrator'];
const WHO_DECIDE: readonly Tier[] = ['approver', 'administrator'];
const WHO_OVERSEE: readonly Tier[] = ['administrator', 'auditor'];

/** Every permission the console can use, least privileged. graph-pim.md §10 [docs]. */
export const PERMISSIONS: readonly Permission[] = [
  {
    name: 'User.Read',
    why: 'Shows who is signed in, and to which tenant.',
    tiers: EVERYBODY,
    from: 'now',
  },
  {
    name: 'RoleEligibilitySchedule.ReadWrite.Directory',
    why: 'Reads which roles you are eligible for, and asks for more time before one ends. With it an administrator sees and changes who is eligible.',
    tiers: WHO_ACT,
    from: 'now',
  },
  {
    name: 'RoleAssignmentSchedule.ReadWrite.Directory',
    why: 'Activates and deactivates roles, reads requests, and takes an approver’s decision: reading requests has no narrower one that a requestor can use. With it an administrator sees and changes who is assigned.',
    tiers: WHO_ACT,
    from: 'now',
  },
  {
    name: 'RoleManagementPolicy.Read.Directory',
    why: 'Says before you send what a role asks: maximum duration, justification, ticket, approval. Shows role settings.',
    tiers: WHO_ACT,
    from: 'now',
  },
  {
    name: 'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
    why: 'Reads which groups you are eligible for, and asks for more time before one ends. With it an administrator sees and changes who is eligible.',
    tiers: WHO_ACT,
    from: 'now',
  },
  {
    name: 'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
    why: 'Activates and deactivates membership and ownership of groups, reads requests, and takes an approver’s decision. With it an administrator sees and changes who is assigned.',
    tiers: WHO_ACT,
    from: 'now',
  },
  {
    name: 'RoleManagementPolicy.Read.AzureADGroup',
    why: 'Says before you send what a group asks, and shows the settings of groups.',
    tiers: EVERYBODY,
    from: 'now',
  },
  {
    name: 'GroupMember.Read.All',
    why: 'Says who else can decide where the members of a group do, finds the groups whose settings are shown, groups to name as approvers, and the group a role is assigned to.',
    tiers: ['approver', 'administrator', 'auditor'],
    from: 'now',
  },
  {
    name: 'User.ReadBasic.All',
    why: 'Names those who can decide where the members of a group do, and finds the person a role is assigned to.',
    tiers: WHO_DECIDE,
    from: 'now',
  },
  {
    name: 'User.Read.All',
    why: 'Says before a role setting is saved or a role is assigned who is disabled or a guest: User.ReadBasic.All says neither.',
    tiers: ['administrator'],
    from: 'now',
  },
  {
    name: 'RoleManagement.Read.Directory',
    why: 'Reads roles, assignments, requests and role settings, and can change none of them.',
    tiers: ['auditor'],
    from: 'now',
  },
  {
    name: 'AdministrativeUnit.Read.All',
    why: 'Shows administrative units by name, also to assign a role in one. Who activates or decides sees their own scopes; who oversees the whole tenant meets those of everybody.',
    tiers: WHO_OVERSEE,
    from: 'now',
  },
  {
    name: 'PrivilegedAccess.ReadWrite.AzureAD',
    why: 'Reads and decides approvals in tenants where the service does not take the documented RoleAssignmentSchedule.ReadWrite.Directory for that.',
    tiers: WHO_DECIDE,
    from: 'now',
    alternative: true,
  },
  {
    name: 'RoleManagementPolicy.ReadWrite.Directory',
    why: 'Changes role settings.',
    tiers: ['administrator'],
    from: 'now',
  },
  {
    name: 'RoleManagementPolicy.ReadWrite.AzureADGroup',
    why: 'Changes the settings of groups.',
    tiers: ['administrator'],
    from: 'now',
  },
  {
    name: 'AuthenticationContext.Read.All',
    why: 'Shows authentication contexts by name in role settings.',
    tiers: WHO_OVERSEE,
    from: 'now',
  },
  {
    name: 'AuditLog.Read.All',
    why: 'Reads the audit log.',
    tiers: WHO_OVERSEE,
    from: 'later',
  },
  {
    name: 'Directory.Read.All',
    why: 'The audit log is read with it besides AuditLog.Read.All.',
    tiers: WHO_OVERSEE,
    from: 'later',
  },
  {
    name: 'PrivilegedEligibilitySchedule.Read.AzureADGroup',
    why: 'Reads which groups you are eligible for, and who else is.',
    tiers: ['auditor'],
    from: 'now',
  },
  {
    name: 'PrivilegedAssignmentSchedule.Read.AzureADGroup',
    why: 'Reads which groups you are active in, who else is, and requests.',
    tiers: ['auditor'],
    from: 'now',
  },
  {
    name: 'RoleManagementAlert.Read.Directory',
    why: 'Reads the alerts of Privileged Identity Management.',
    tiers: WHO_OVERSEE,
    from: 'later',
  },
];

/** What an application of that tier is meant to be granted; with `later`, what it will want of further versions too. */
export function permissionsOf(tier: Tier, { later = false }: { later?: boolean } = {}): readonly string[] {
  const meant = PERMISSIONS.filter(
    (p) => p.alternative === undefined && (later || p.from === 'now') && p.tiers.includes(tier),
  );
  return meant.map((p) => p.name);
}

/** What may stand in for a documented permission in that tier. */
export const alternativesOf = (tier: Tier): readonly string[] =>
  PERMISSIONS.filter((p) => p.alternative !== undefined && p.tiers.includes(tier)).map((p) => p.name);
