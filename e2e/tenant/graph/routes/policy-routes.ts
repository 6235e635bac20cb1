import type { GraphCall, GraphResult } from '../call.ts';
import { readsTheTenant } from '../directory-role.ts';
import { readCollection, readEntity } from '../read.ts';
import { GraphRefusal, badRequest, unknownEntity } from '../refusal.ts';
import type { Route } from '../route.ts';
import { get } from '../route.ts';
import type { ScopeSet } from '../scopes.ts';
import type { PlacedPolicy } from '../sets/policy-ids.ts';
import { everyPolicy, readPolicyId } from '../sets/policy-ids.ts';
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

/** The policy of the path. A malformed id is no 404: "The provider is missing." (graph-pim.md §4 [capture]). */
function policyOf(call: GraphCall): PlacedPolicy {
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

/** A policy of a group in the path, or groups asked for in the filter; blanks and quotes as they arrive on the wire. */
const ABOUT_GROUPS = /\/Group_|scopeType(\+|%20| )+eq(\+|%20| )+('|%27)Group('|%27)/i;

/** The path is the same for roles and groups; which scopes do depends on whose role setting it is (graph-pim.md §10 [docs]). */
const policyScopes =
  (ofRoles: ScopeSet, ofGroups: ScopeSet) =>
  (url: string): ScopeSet =>
    ABOUT_GROUPS.test(url) ? ofGroups : ofRoles;

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
];
