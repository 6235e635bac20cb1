import type { Feature } from '../../contract/access.ts';
import type { Tier } from '../../contract/connection.ts';

/** What a feature needs before it can work. */
export type FeatureNeeds = {
  readonly title: string;
  /** One permission of each inner list; the one the console asks for stands first. What is broader will do too (`covers.ts`). */
  readonly needs: readonly (readonly string[])[];
  /** One of these directory roles, by display name; empty: none. */
  readonly roles: readonly string[];
  /** Whether the tenant must be licensed for Privileged Identity Management. */
  readonly licence: boolean;
  /** Whom it is meant for. */
  readonly tiers: readonly Tier[];
  readonly from: 'now' | 'later';
  /** Whether a harmless read tells that it works. */
  readonly tryable: boolean;
  /** The reading it cannot do without: what refuses that refuses this. */
  readonly restsOn?: Feature;
};

const EVERYBODY: readonly Tier[] = ['requestor', 'approver', 'administrator', 'auditor'];
const WHO_ACT: readonly Tier[] = ['requestor', 'approver', 'administrator'];
const WHO_DECIDE: readonly Tier[] = ['approver', 'administrator'];
const WHO_OVERSEE: readonly Tier[] = ['administrator', 'auditor'];

/** Delegated callers read what is not their own only with one of these. Graph's RBAC note on the PIM APIs [docs], graph-pim.md §10. */
export const READERS = [
  'Global Reader',
  'Security Reader',
  'Security Operator',
  'Security Administrator',
  'Privileged Role Administrator',
  'Global Administrator',
] as const;
/** Graph's RBAC note on reading conditional access [docs]; that a Global Administrator may is inferred (docs/tenant.md). */
const CONTEXT_READERS = [
  'Global Reader',
  'Security Reader',
  'Security Administrator',
  'Conditional Access Administrator',
  'Global Secure Access Administrator',
  'Global Administrator',
] as const;
const WRITERS = ['Privileged Role Administrator', 'Global Administrator'] as const;

/** Feature × permission × role × licence. graph-pim.md §10 [docs], §3 for approvals [docs, capture]. */
export const FEATURE_NEEDS: Readonly<Record<Feature, FeatureNeeds>> = {
  'own-roles': {
    title: 'See my roles and requests',
    needs: [
      ['RoleEligibilitySchedule.ReadWrite.Directory', 'RoleEligibilitySchedule.Read.Directory'],
      ['RoleAssignmentSchedule.ReadWrite.Directory', 'RoleManagement.Read.Directory'],
    ],
    roles: [],
    licence: true,
    tiers: EVERYBODY,
    from: 'now',
    tryable: true,
  },
  activate: {
    title: 'Activate and deactivate',
    needs: [['RoleAssignmentSchedule.ReadWrite.Directory']],
    roles: [],
    licence: true,
    tiers: WHO_ACT,
    from: 'now',
    tryable: false,
    restsOn: 'own-roles',
  },
  'more-time': {
    title: 'Ask for more time',
    needs: [['RoleEligibilitySchedule.ReadWrite.Directory'], ['RoleAssignmentSchedule.ReadWrite.Directory']],
    roles: [],
    licence: true,
    tiers: WHO_ACT,
    from: 'now',
    tryable: false,
    restsOn: 'own-roles',
  },
  'role-rules': {
    title: 'See what a role asks before sending',
    needs: [['RoleManagementPolicy.Read.Directory']],
    roles: [],
    licence: true,
    tiers: EVERYBODY,
    from: 'now',
    tryable: true,
  },
  approvals: {
    title: 'See what waits for my decision',
    needs: [
      [
        'RoleAssignmentSchedule.ReadWrite.Directory',
        'PrivilegedAccess.ReadWrite.AzureAD',
        'PrivilegedAccess.Read.AzureAD',
      ],
    ],
    roles: [],
    licence: true,
    tiers: WHO_DECIDE,
    from: 'now',
    tryable: true,
  },
  decide: {
    title: 'Approve and deny',
    needs: [['RoleAssignmentSchedule.ReadWrite.Directory', 'PrivilegedAccess.ReadWrite.AzureAD']],
    roles: [],
    licence: true,
    tiers: WHO_DECIDE,
    from: 'now',
    tryable: false,
    restsOn: 'approvals',
  },
  'scope-names': {
    title: 'Show administrative units by name',
    needs: [['AdministrativeUnit.Read.All']],
    roles: [],
    licence: false,
    tiers: WHO_OVERSEE,
    from: 'now',
    tryable: true,
  },
  groups: {
    title: 'See my groups and requests for them',
    needs: [
      [
        'PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup',
        'PrivilegedEligibilitySchedule.Read.AzureADGroup',
      ],
      [
        'PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup',
        'PrivilegedAssignmentSchedule.Read.AzureADGroup',
      ],
    ],
    roles: [],
    licence: true,
    tiers: EVERYBODY,
    from: 'now',
    tryable: true,
  },
  'act-in-groups': {
    title: 'Activate groups, and decide about them',
    needs: [['PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup']],
    roles: [],
    licence: true,
    tiers: WHO_ACT,
    from: 'now',
    tryable: false,
    restsOn: 'groups',
  },
  'group-rules': {
    title: 'See what a group asks before sending',
    needs: [['RoleManagementPolicy.Read.AzureADGroup']],
    roles: [],
    licence: true,
    tiers: WHO_ACT,
    from: 'now',
    // A policy of groups is read by the group: there is none that everybody has.
    tryable: false,
    restsOn: 'groups',
  },
  deciders: {
    title: 'See who else can decide, where a group does',
    needs: [['GroupMember.Read.All'], ['User.ReadBasic.All']],
    roles: [],
    licence: false,
    tiers: WHO_DECIDE,
    from: 'now',
    // Which group is only known from a request; a directory may also hide a group's members.
    tryable: false,
  },
  'role-settings': {
    title: 'Change role settings',
    needs: [['RoleManagementPolicy.ReadWrite.Directory']],
    roles: WRITERS,
    licence: true,
    tiers: ['administrator'],
    from: 'now',
    tryable: false,
    restsOn: 'role-rules',
  },
  'group-settings': {
    title: 'Change the settings of groups',
    needs: [['RoleManagementPolicy.ReadWrite.AzureADGroup']],
    // Whoever owns the group may, besides several roles: graph-pim.md §5 [docs].
    roles: [],
    licence: true,
    tiers: ['administrator'],
    from: 'now',
    tryable: false,
    restsOn: 'groups',
  },
  'approver-search': {
    title: 'Find people and groups to name, and see whose account is disabled or a guest’s',
    needs: [['GroupMember.Read.All'], ['User.Read.All']],
    roles: [],
    licence: false,
    tiers: ['administrator'],
    from: 'now',
    tryable: false,
  },
  contexts: {
    title: 'Show authentication contexts by name',
    needs: [['AuthenticationContext.Read.All']],
    roles: CONTEXT_READERS,
    licence: false,
    tiers: WHO_OVERSEE,
    from: 'now',
    tryable: false,
  },
  assignments: {
    title: 'See who holds which role',
    needs: [['RoleEligibilitySchedule.Read.Directory'], ['RoleAssignmentSchedule.Read.Directory']],
    roles: READERS,
    licence: true,
    tiers: WHO_OVERSEE,
    from: 'now',
    tryable: true,
  },
  assign: {
    title: 'Assign roles, and take them away',
    needs: [['RoleEligibilitySchedule.ReadWrite.Directory'], ['RoleAssignmentSchedule.ReadWrite.Directory']],
    roles: WRITERS,
    licence: true,
    tiers: ['administrator'],
    from: 'now',
    tryable: false,
    restsOn: 'assignments',
  },
  'assign-groups': {
    title: 'Put people into groups, and take them out',
    needs: [
      ['PrivilegedEligibilitySchedule.ReadWrite.AzureADGroup'],
      ['PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup'],
    ],
    // Whoever owns the group may, besides several roles: graph-pim.md §5 [docs].
    roles: [],
    licence: true,
    tiers: ['administrator'],
    from: 'now',
    tryable: false,
    restsOn: 'groups',
  },
  audit: {
    title: 'Read the audit log',
    needs: [['AuditLog.Read.All'], ['Directory.Read.All']],
    roles: ['Reports Reader', ...READERS],
    licence: false,
    tiers: WHO_OVERSEE,
    from: 'later',
    tryable: true,
  },
};
