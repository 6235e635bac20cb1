import { invalidatedRule, isInvalidated } from '../../world/policies/rule-target.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { readsTheTenant } from '../directory-role.ts';
import { policyOf, policyScopes } from '../policy-of-path.ts';
import { readCollection, readEntity } from '../read.ts';
import { GraphRefusal } from '../refusal.ts';
import { refuseAs } from '../refuse-as.ts';
import type { Route } from '../route.ts';
import { get } from '../route.ts';
import { everyPolicy } from '../sets/policy-ids.ts';
import {
  POLICIES,
  POLICY_ASSIGNMENTS,
  POLICY_RULES,
  policyAssignmentRow,
  policyRow,
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

function rule(call: GraphCall): GraphResult {
  const ruleId = call.params['ruleId'] ?? '';
  const { world, policy } = policyOf(call);
  if (isInvalidated(policy, ruleId)) throw refuseAs(invalidatedRule(ruleId), world.switches);
  const found = policy.rules.find((one) => one.id === ruleId);
  return readEntity(rulesSet(call), found && ruleRow(found), ruleId, call);
}

/** The rules as a set of their own policy, so that the context names it. */
const rulesSet = (call: GraphCall) => ({
  ...POLICY_RULES,
  path: `policies/roleManagementPolicies('${call.params['id'] ?? ''}')/rules`,
});

const rules = (call: GraphCall): GraphResult =>
  readCollection(rulesSet(call), policyOf(call).policy.rules.map(ruleRow), call);

const READ = policyScopes('policyRead', 'groupPolicyRead');
const BASE = '/policies/roleManagementPolicies';

/** Role settings and which role they belong to. */
export const policyRoutes: readonly Route[] = [
  get(
    '/policies/roleManagementPolicyAssignments',
    READ,
    read((call) =>
      readCollection(POLICY_ASSIGNMENTS, everyPolicy(call.tenant.world).map(policyAssignmentRow), call),
    ),
  ),
  get(
    '/policies/roleManagementPolicyAssignments/{id}',
    READ,
    read((call) => {
      const id = call.params['id'] ?? '';
      const row = everyPolicy(call.tenant.world)
        .map(policyAssignmentRow)
        .find((one) => one['id'] === id);
      return readEntity(POLICY_ASSIGNMENTS, row, id, call);
    }),
  ),
  get(
    BASE,
    READ,
    read((call) => readCollection(POLICIES, everyPolicy(call.tenant.world).map(policyRow), call)),
  ),
  get(
    `${BASE}/{id}`,
    READ,
    read((call) => {
      const placed = policyOf(call);
      return readEntity(POLICIES, policyRow(placed), placed.policy.guid, call);
    }),
  ),
  get(`${BASE}/{id}/rules`, READ, read(rules)),
  get(`${BASE}/{id}/effectiveRules`, READ, read(rules)),
  get(`${BASE}/{id}/rules/{ruleId}`, READ, read(rule)),
  get(`${BASE}/{id}/effectiveRules/{ruleId}`, READ, read(rule)),
];
