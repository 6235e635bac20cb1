import { timestampOrNull } from '../../clock/timestamp.ts';
import type { Policy } from '../../world/policies/policy.ts';
import type { World } from '../../world/world.ts';
import type { EntitySet, Navigation, Row } from '../odata/entity-set.ts';
import { READABLE } from '../odata/entity-set.ts';
import type { PlacedPolicy } from './policy-ids.ts';
import { policyAssignmentId, policyId, readPolicyId, scopeOf } from './policy-ids.ts';

const PINNED = { filter: ['eq'] } as const;

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
  tipsIn: ['v1.0', 'beta'],
  // The members every rule has, whatever its type.
  tipNames: ['target'],
};

const rulesOf = (world: World, row: Row): Row[] =>
  policyById(world, String(row['id']))?.policy.rules.map(ruleRow) ?? [];

/** A rule as Graph shows it: a copy, so that nobody edits the tenant by way of an answer. */
export const ruleRow = (rule: Policy['rules'][number]): Row => ({ ...rule });

const RULES: Navigation = {
  to: POLICY_RULES,
  contained: true,
  follow: (row, { world }) => rulesOf(world, row),
};

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
    rules: RULES,
    effectiveRules: RULES,
  },
  orLimit: () => 0,
  requiredFilter: ['scopeId', 'scopeType'],
};

/** `policy`: the role setting an assignment leads to. */
export const POLICY_OF_ASSIGNMENT: Navigation = {
  to: POLICIES,
  follow(row, { world }) {
    const found = policyById(world, String(row['policyId']));
    return found ? policyRow(found) : null;
  },
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
    policy: POLICY_OF_ASSIGNMENT,
  },
  // Works in small numbers and fails when long [2nd-hand].
  orLimit: (switches) => switches['policies.orLimit'],
  tooManyOr: { code: 'InvalidFilter', message: 'The filter is invalid.' },
  requiredFilter: ['scopeId', 'scopeType'],
};

/** graph-pim.md §4 [capture]: an untouched policy has null dates and an identity of nulls. */
export const policyRow = (placed: PlacedPolicy): Row => ({
  id: policyId(placed),
  displayName: placed.scopeType,
  description: placed.scopeType,
  isOrganizationDefault: false,
  scopeId: scopeOf(placed).scopeId,
  scopeType: placed.scopeType,
  lastModifiedDateTime: timestampOrNull(placed.policy.lastModifiedAt),
  lastModifiedBy: lastModifiedBy(placed),
});

function lastModifiedBy({ world, policy: { lastModifiedBy: by } }: PlacedPolicy): Row {
  const id = world.switches['policies.lastModifiedByHasId'] ? (by?.id ?? null) : null;
  return { displayName: by?.displayName ?? null, id };
}

export function policyAssignmentRow(placed: PlacedPolicy): Row {
  const { scopeId, roleDefinitionId } = scopeOf(placed);
  return {
    id: policyAssignmentId(placed),
    policyId: policyId(placed),
    scopeId,
    scopeType: placed.scopeType,
    roleDefinitionId,
  };
}

function policyById(world: World, id: string): PlacedPolicy | undefined {
  const found = readPolicyId(world, id);
  return found === 'malformed' ? undefined : found;
}
