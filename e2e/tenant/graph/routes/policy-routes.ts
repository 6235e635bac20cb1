import type { Policy } from '../../world/policies/policy.ts';
import type { World } from '../../world/world.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { readsTheTenant } from '../directory-role.ts';
import type { Row } from '../odata/entity-set.ts';
import { readCollection, readEntity } from '../read.ts';
import { GraphRefusal, badRequest, unknownEntity } from '../refusal.ts';
import type { Route } from '../route.ts';
import { get } from '../route.ts';
import type { ScopeType } from '../sets/policy-sets.ts';
import {
  POLICIES,
  POLICY_ASSIGNMENTS,
  POLICY_RULES,
  SCOPE_TYPES,
  policyAssignmentRow,
  policyRow,
  readPolicyId,
  ruleRow,
} from '../sets/policy-sets.ts';

/** A read of role settings, refused to a plain requestor where the tenant is switched so. */
const read =
  (handle: Route['handle']): Route['handle'] =>
  (call) => {
    if (!call.tenant.world.switches['policies.readableByRequestor'] && !readsTheTenant(call)) {
      throw new GraphRefusal(
        403,
        'UnauthorizedAccessException',
        'Attempted to perform an unauthorized operation.',
      );
    }
    return handle(call);
  };

/** Rows for both scope types: the mandatory filter picks one. */
const both = (world: World, row: (world: World, policy: Policy, scopeType: ScopeType) => Row): Row[] =>
  SCOPE_TYPES.flatMap((scopeType) =>
    [...world.policies.values()].map((policy) => row(world, policy, scopeType)),
  );

/** The policy of the path. A malformed id is no 404: "The provider is missing." (graph-pim.md §4 [capture]). */
function policyOf(call: GraphCall): { policy: Policy; scopeType: ScopeType } {
  const id = call.params['id'] ?? '';
  const found = readPolicyId(call.tenant.world, id);
  if (found === 'malformed') throw badRequest('The provider is missing.', 'MissingProvider');
  if (!found) throw unknownEntity(id);
  return found;
}

function rule(call: GraphCall): GraphResult {
  const ruleId = call.params['ruleId'] ?? '';
  const found = policyOf(call).policy.rules.find((one) => one.id === ruleId);
  return readEntity(rulesSet(call), found && ruleRow(found), ruleId, call);
}

/** The rules as a set of their own policy, so that the context names it. */
const rulesSet = (call: GraphCall) => ({
  ...POLICY_RULES,
  path: `policies/roleManagementPolicies('${call.params['id'] ?? ''}')/rules`,
});

const rules = (call: GraphCall): GraphResult =>
  readCollection(rulesSet(call), policyOf(call).policy.rules.map(ruleRow), call);

const BASE = '/policies/roleManagementPolicies';

/** Role settings and which role they belong to. */
export const policyRoutes: readonly Route[] = [
  get(
    '/policies/roleManagementPolicyAssignments',
    'policyRead',
    read((call) => readCollection(POLICY_ASSIGNMENTS, both(call.tenant.world, policyAssignmentRow), call)),
  ),
  get(
    '/policies/roleManagementPolicyAssignments/{id}',
    'policyRead',
    read((call) => {
      const id = call.params['id'] ?? '';
      const row = both(call.tenant.world, policyAssignmentRow).find((one) => one['id'] === id);
      return readEntity(POLICY_ASSIGNMENTS, row, id, call);
    }),
  ),
  get(
    BASE,
    'policyRead',
    read((call) => readCollection(POLICIES, both(call.tenant.world, policyRow), call)),
  ),
  get(
    `${BASE}/{id}`,
    'policyRead',
    read((call) => {
      const { policy, scopeType } = policyOf(call);
      const row = policyRow(call.tenant.world, policy, scopeType);
      return readEntity(POLICIES, row, policy.guid, call);
    }),
  ),
  get(`${BASE}/{id}/rules`, 'policyRead', read(rules)),
  get(`${BASE}/{id}/effectiveRules`, 'policyRead', read(rules)),
  get(`${BASE}/{id}/rules/{ruleId}`, 'policyRead', read(rule)),
];
