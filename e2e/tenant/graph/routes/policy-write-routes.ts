import { changePolicy } from '../../world/policies/change-policy.ts';
import type { RulePatch } from '../../world/policies/rule-patch.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { readPolicyPatch, readRulePatch } from '../policy-body.ts';
import { policyOf, policyScopes } from '../policy-of-path.ts';
import { readEntity } from '../read.ts';
import { refuseAs } from '../refuse-as.ts';
import type { Route } from '../route.ts';
import { patch } from '../route.ts';
import type { PlacedPolicy } from '../sets/policy-ids.ts';
import { POLICIES, policyRow } from '../sets/policy-sets.ts';

/** Answers what was changed: the id it was called by may be another's by then (`world/groups/onboard.ts`). */
function change(call: GraphCall, changes: readonly { ruleId: string; patch: RulePatch }[]): PlacedPolicy {
  const placed = policyOf(call);
  const refused = changePolicy(placed.world, call.caller, placed.policy, changes);
  if (refused) throw refuseAs(refused, placed.world.switches);
  return placed;
}

/** One rule: 204, no body (GDOC unifiedrolemanagementpolicyrule-update [docs]). */
function changeRule(call: GraphCall): GraphResult {
  change(call, [{ ruleId: call.params['ruleId'] ?? '', patch: readRulePatch(call.body) }]);
  return { status: 204 };
}

/** The whole policy, as the portal saves it: 200 and the policy without its rules (GDOC unifiedrolemanagementpolicy-update [docs]). */
function changeRules(call: GraphCall): GraphResult {
  const placed = change(call, readPolicyPatch(call.body));
  return readEntity(POLICIES, policyRow(placed), placed.policy.guid, call);
}

const WRITE = policyScopes('policyWrite', 'groupPolicyWrite');
const BASE = '/policies/roleManagementPolicies';

/** Changing role settings. */
export const policyWriteRoutes: readonly Route[] = [
  patch(`${BASE}/{id}`, WRITE, changeRules),
  patch(`${BASE}/{id}/rules/{ruleId}`, WRITE, changeRule),
];
