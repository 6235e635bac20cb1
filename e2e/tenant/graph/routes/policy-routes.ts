import { invalidatedRule, isInvalidated } from '../../world/policies/rule-target.ts';
import type { GraphCall, GraphResult } from '../call.ts';
import { readsTheTenant } from '../directory-role.ts';
import { policyOf, policyScopes } from '../policy-of-path.ts';
import type { Row } from '../odata/entity-set.ts';
import { readCollection, readCount, readEntity, readNavigation } from '../read.ts';
import { GraphRefusal, unknownEntity } from '../refusal.ts';
import { refuseAs } from '../refuse-as.ts';
import type { Route } from '../route.ts';
import { get } from '../route.ts';
import { everyPolicy } from '../sets/policy-ids.ts';
import {
  POLICIES,
  POLICY_ASSIGNMENTS,
  POLICY_OF_ASSIGNMENT,
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

const countRules = (call: GraphCall): GraphResult =>
  readCount(rulesSet(call), policyOf(call).policy.rules.map(ruleRow), call);

const assignments = ({ tenant }: GraphCall): Row[] => everyPolicy(tenant.world).map(policyAssignmentRow);
const policies = ({ tenant }: GraphCall): Row[] => everyPolicy(tenant.world).map(policyRow);

/** The assignment of the path. Throws the 404. */
function assignment(call: GraphCall): Row {
  const id = call.params['id'] ?? '';
  const row = assignments(call).find((one) => one['id'] === id);
  if (!row) throw unknownEntity(id);
  return row;
}

const READ = policyScopes('policyRead', 'groupPolicyRead');
const BASE = '/policies/roleManagementPolicies';

const ASSIGNMENTS = '/policies/roleManagementPolicyAssignments';
const readable = (path: string, handle: Route['handle']): Route => get(path, READ, read(handle));

/** Role settings and which role they belong to. */
export const policyRoutes: readonly Route[] = [
  readable(ASSIGNMENTS, (call) => readCollection(POLICY_ASSIGNMENTS, assignments(call), call)),
  readable(`${ASSIGNMENTS}/$count`, (call) => readCount(POLICY_ASSIGNMENTS, assignments(call), call)),
  readable(`${ASSIGNMENTS}/{id}`, (call) => {
    const row = assignment(call);
    return readEntity(POLICY_ASSIGNMENTS, row, String(row['id']), call);
  }),
  readable(`${ASSIGNMENTS}/{id}/policy`, (call) => {
    const row = assignment(call);
    return readNavigation(POLICY_OF_ASSIGNMENT, row, String(row['policyId']), call);
  }),
  readable(BASE, (call) => readCollection(POLICIES, policies(call), call)),
  readable(`${BASE}/$count`, (call) => readCount(POLICIES, policies(call), call)),
  readable(`${BASE}/{id}`, (call) => {
    const placed = policyOf(call);
    return readEntity(POLICIES, policyRow(placed), placed.policy.guid, call);
  }),
  ...['rules', 'effectiveRules'].flatMap((name) => [
    readable(`${BASE}/{id}/${name}`, rules),
    readable(`${BASE}/{id}/${name}/$count`, countRules),
    readable(`${BASE}/{id}/${name}/{ruleId}`, rule),
  ]),
];
