import type { PublishedOperation } from './published-operations.ts';

type Reason = { methods?: readonly string[]; path: RegExp; why: string };

const ROLE_SETS = 'roleManagement/directory/role(Eligibility|Assignment)Schedule(s|Instances)';
const GROUP_SETS = 'identityGovernance/privilegedAccess/group/(eligibility|assignment)Schedule(s|Instances)';

/** What Microsoft's description lists and the tenant does not answer, with the reason; the first that fits is given. */
const REASONS: readonly Reason[] = [
  {
    path: /^\/auditLogs\//,
    why: 'The audit log comes with the issue that shows it.',
  },
  {
    path: /^\/identityGovernance\/roleManagementAlerts\//,
    why: 'Alerts come with the issue that shows them.',
  },
  {
    methods: ['POST', 'PATCH', 'DELETE'],
    path: new RegExp(`^/(${ROLE_SETS}|${GROUP_SETS})(/\\{[^}]+\\})?$`),
    why: 'A generator artefact: schedules and instances are read-only, requests change them (graph-pim.md §2, openapi-note.md).',
  },
  {
    methods: ['PATCH', 'DELETE'],
    path: /ScheduleRequests\/\{[^}]+\}$/,
    why: 'A generator artefact: a request is history, and is taken back by its cancel action alone (graph-pim.md §1, §2).',
  },
  {
    methods: ['POST', 'PATCH', 'DELETE'],
    path: /\/assignmentApprovals(\/\{[^}]+\}(\/stages)?)?$/,
    why: 'A generator artefact: approvals are made by requests, and decided by PATCH of their stage (graph-pim.md §3).',
  },
  {
    methods: ['DELETE'],
    path: /\/stages\/\{[^}]+\}$/,
    why: 'A generator artefact: a decision is never taken back (graph-pim.md §3).',
  },
  {
    path: /ssignmentApprovals(\/\$count)?$/,
    why: 'No page documents a list of all approvals: filterByCurrentUser(on=approver) and by id are what is there (graph-pim.md §2, §3).',
  },
  {
    path: /^\/(roleManagement\/directory|identityGovernance\/privilegedAccess(\/group)?)$/,
    why: 'A generator artefact: a container of sets, without properties of its own.',
  },
  {
    path: /\/inheritsPermissionsFrom/,
    why: 'Built-in roles show no inheritance here: their permissions are not part of the catalogue the tenant is built from.',
  },
  {
    methods: ['PATCH'],
    path: /^\/roleManagement\/directory\/roleAssignments\/\{[^}]+\}$/,
    why: 'A generator artefact: an assignment is made and deleted, never changed (graph-pim.md §2).',
  },
  {
    methods: ['PATCH', 'DELETE'],
    path: /^\/roleManagement\/directory\/roleAssignments\/\{[^}]+\}\/appScope$/,
    why: 'A generator artefact: a scope is set when the assignment is made.',
  },
  {
    methods: ['POST', 'DELETE'],
    path: /^\/policies\/roleManagementPolicies(\/\{[^}]+\})?$/,
    why: 'A generator artefact: every role has its policy from the start, and keeps it (graph-pim.md §4).',
  },
  {
    methods: ['POST', 'PATCH', 'DELETE'],
    path: /^\/policies\/roleManagementPolicyAssignments(\/\{[^}]+\})?$/,
    why: 'A generator artefact: which policy a role has is not for clients to change (graph-pim.md §4).',
  },
  {
    methods: ['POST', 'DELETE'],
    path: /\/(effectiveRules|rules)(\/\{[^}]+\})?$/,
    why: 'A generator artefact: rules are neither made nor deleted (graph-pim.md §4).',
  },
  {
    methods: ['PATCH'],
    path: /\/effectiveRules\/\{[^}]+\}$/,
    why: 'A generator artefact: an effective rule changes with the rule behind it (graph-pim.md §4).',
  },
  {
    methods: ['POST', 'PATCH', 'DELETE'],
    path: /^\/identity\/conditionalAccess\/authenticationContextClassReferences/,
    why: 'Conditional Access is set up elsewhere: PIM reads its contexts (graph-pim.md §4.2).',
  },
];

/** Why the tenant does not answer an operation; undefined where it should. */
export function whyNotServed({ method, path }: PublishedOperation): string | undefined {
  return REASONS.find(
    ({ methods, path: pattern }) => (methods?.includes(method) ?? true) && pattern.test(path),
  )?.why;
}
