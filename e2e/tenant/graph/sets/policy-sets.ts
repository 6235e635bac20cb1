import { timestampOrNull } from '../../clock/timestamp.ts';
import type { Policy } from '../../world/policies/policy.ts';
import type { World } from '../../world/world.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { READABLE } from '../odata/entity-set.ts';

const PINNED = { filter: ['eq'] } as const;

/** `DirectoryRole` is the usual scope type; `Directory` is taken too and changes the prefix of the ids (graph-pim.md §4). */
export const SCOPE_TYPES = ['DirectoryRole', 'Directory'] as const;
export type ScopeType = (typeof SCOPE_TYPES)[number];

/** The rules of a policy. Which members a rule has depends on its type; these are selectable. */
export const POLICY_RULES: EntitySet = {
  path: 'policies/roleManagementPolicies/rules',
  type: 'unifiedRoleManagementPolicyRule',
  properties: {
    id: PINNED,
    target: READABLE,
    isExpirationRequired: READABLE,
    maximumDuration: READABLE,
    enabledRules: READABLE,
    isEnabled: READABLE,
    claimValue: READABLE,
    setting: READABLE,
    notificationType: READABLE,
    recipientType: READABLE,
    notificationLevel: READABLE,
    isDefaultRecipientsEnabled: READABLE,
    notificationRecipients: READABLE,
  },
  navigations: {},
  orLimit: () => 0,
};

const rulesOf = (world: World, row: Row): Row[] =>
  policyById(world, String(row['id']))?.policy.rules.map(ruleRow) ?? [];

/** A rule as Graph shows it: a copy, so that nobody edits the tenant by way of an answer. */
export const ruleRow = (rule: Policy['rules'][number]): Row => ({ ...rule });

/** policies/roleManagementPolicies: a list needs scopeId and scopeType [docs]. */
export const POLICIES: EntitySet = {
  path: 'policies/roleManagementPolicies',
  type: 'unifiedRoleManagementPolicy',
  properties: {
    id: PINNED,
    displayName: READABLE,
    description: READABLE,
    isOrganizationDefault: { filter: ['eq', 'ne'] },
    scopeId: PINNED,
    scopeType: PINNED,
    lastModifiedDateTime: READABLE,
    lastModifiedBy: READABLE,
  },
  navigations: {
    rules: { to: POLICY_RULES, follow: (row, { world }) => rulesOf(world, row) },
    effectiveRules: { to: POLICY_RULES, follow: (row, { world }) => rulesOf(world, row) },
  },
  orLimit: () => 0,
  requiredFilter: ['scopeId', 'scopeType'],
};

/** policies/roleManagementPolicyAssignments: $filter on scopeId and scopeType is mandatory [docs]. */
export const POLICY_ASSIGNMENTS: EntitySet = {
  path: 'policies/roleManagementPolicyAssignments',
  type: 'unifiedRoleManagementPolicyAssignment',
  properties: {
    id: PINNED,
    policyId: PINNED,
    scopeId: PINNED,
    scopeType: PINNED,
    roleDefinitionId: PINNED,
  },
  navigations: {
    policy: {
      to: POLICIES,
      follow(row, { world }) {
        const found = policyById(world, String(row['policyId']));
        return found ? policyRow(world, found.policy, found.scopeType) : null;
      },
    },
  },
  // Works in small numbers and fails when long [2nd-hand].
  orLimit: (switches) => switches['policies.orLimit'],
  tooManyOr: { code: 'InvalidFilter', message: 'The filter is invalid.' },
  requiredFilter: ['scopeId', 'scopeType'],
};

/** `DirectoryRole_{tenantId}_{guid}` [capture] */
export const policyId = (world: World, policy: Policy, scopeType: ScopeType): string =>
  `${scopeType}_${world.organization.id}_${policy.guid}`;

/** graph-pim.md §4 [capture]: an untouched policy has null dates and an identity of nulls. */
export const policyRow = (world: World, policy: Policy, scopeType: ScopeType): Row => ({
  id: policyId(world, policy, scopeType),
  displayName: scopeType,
  description: scopeType,
  isOrganizationDefault: false,
  scopeId: '/',
  scopeType,
  lastModifiedDateTime: timestampOrNull(policy.lastModifiedAt),
  lastModifiedBy: policy.lastModifiedBy ?? { displayName: null, id: null },
});

export const policyAssignmentRow = (world: World, policy: Policy, scopeType: ScopeType): Row => ({
  id: `${policyId(world, policy, scopeType)}_${policy.roleDefinitionId}`,
  policyId: policyId(world, policy, scopeType),
  scopeId: '/',
  scopeType,
  roleDefinitionId: policy.roleDefinitionId,
});

/** The policy an id names: `'malformed'` where the provider prefix is missing, undefined where nothing has that id. */
export function readPolicyId(
  world: World,
  id: string,
): { policy: Policy; scopeType: ScopeType } | 'malformed' | undefined {
  const [prefix = '', tenantId, guid, ...rest] = id.split('_');
  const scopeType = SCOPE_TYPES.find((type) => type === prefix);
  if (!scopeType || guid === undefined || rest.length > 0) return 'malformed';
  if (tenantId !== world.organization.id) return undefined;
  const policy = [...world.policies.values()].find((one) => one.guid === guid);
  return policy && { policy, scopeType };
}

const policyById = (world: World, id: string): { policy: Policy; scopeType: ScopeType } | undefined => {
  const found = readPolicyId(world, id);
  return found === 'malformed' ? undefined : found;
};
