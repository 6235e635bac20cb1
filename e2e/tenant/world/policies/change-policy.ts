import { onboard } from '../groups/onboard.ts';
import { mayAdminister } from '../pim-administrators.ts';
import { recordSetting } from '../record-write.ts';
import type { Refusal } from '../refusal.ts';
import { isRefusal, notAnAdministrator, refusal } from '../refusal.ts';
import type { Caller, World } from '../world.ts';
import { changeApproval } from './change-approval.ts';
import { changeContext, changeEnablement } from './change-enablement.ts';
import { changeExpiration } from './change-expiration.ts';
import { changeNotification } from './change-notification.ts';
import type { Policy } from './policy.ts';
import type { RulePatch } from './rule-patch.ts';
import { invalidatedRule, isInvalidated, targetAfter } from './rule-target.ts';
import type { CustomExtensionRule, PolicyRule } from './rule-types.ts';

type Change = (world: World, policy: Policy, before: never, patch: RulePatch) => PolicyRule | Refusal;

const changeCustomExtension = (
  _world: World,
  _policy: Policy,
  before: CustomExtensionRule,
  patch: RulePatch,
): PolicyRule => ({
  ...before,
  isEnabled: patch.isEnabled ?? before.isEnabled,
  customExtensionId: patch.customExtensionId ?? before.customExtensionId,
});

/** How each type of rule takes a change, or why it does not. */
const CHANGES: Readonly<Record<PolicyRule['@odata.type'], Change>> = {
  '#microsoft.graph.unifiedRoleManagementPolicyExpirationRule': changeExpiration,
  '#microsoft.graph.unifiedRoleManagementPolicyEnablementRule': changeEnablement,
  '#microsoft.graph.unifiedRoleManagementPolicyAuthenticationContextRule': changeContext,
  '#microsoft.graph.unifiedRoleManagementPolicyApprovalRule': changeApproval,
  '#microsoft.graph.unifiedRoleManagementPolicyNotificationRule': changeNotification,
  '#microsoft.graph.unifiedRoleManagementPolicyCustomExtensionRule': changeCustomExtension,
};

function changed(world: World, policy: Policy, ruleId: string, patch: RulePatch): PolicyRule | Refusal {
  const before = policy.rules.find(({ id }) => id === ruleId);
  if (!before || isInvalidated(policy, ruleId)) return invalidatedRule(ruleId);
  const type = patch['@odata.type']?.replace(/^#?/, '#') ?? before['@odata.type'];
  if (type !== before['@odata.type'] || (patch.id ?? ruleId) !== ruleId) return refusal('InvalidPolicyRule');
  const target = targetAfter(world, before, patch.target);
  if (isRefusal(target)) return target;
  // Contoso has a rule of a type nobody knows.
  if (!Object.hasOwn(CHANGES, before['@odata.type'])) return refusal('InvalidPolicyRule');
  // The table is by the rule's own type.
  const after = CHANGES[before['@odata.type']](world, policy, before as never, patch);
  return isRefusal(after) ? after : { ...after, target };
}

/**
 * Somebody changes rules of a role setting through Graph: one after the other in the order sent, all of them or none. What was granted
 * or asked before stays as it was (not retroactive, graph-pim.md §4 [docs]). Takes who may administer PIM about that role.
 */
export function changePolicy(
  world: World,
  caller: Caller,
  policy: Policy,
  changes: readonly { ruleId: string; patch: RulePatch }[],
): Refusal | undefined {
  if (!mayAdminister(world, caller, policy)) return notAnAdministrator(caller.oid, world.switches);
  const draft: Policy = { ...policy, rules: [...policy.rules] };
  for (const { ruleId, patch } of changes) {
    const after = changed(world, draft, ruleId, patch);
    if (isRefusal(after)) return after;
    draft.rules = draft.rules.map((rule) => (rule.id === ruleId ? after : rule));
  }
  policy.rules = draft.rules;
  policy.lastModifiedAt = world.clock.now();
  const displayName = world.directory.user(caller.oid)?.displayName ?? '';
  policy.lastModifiedBy = { id: caller.oid, displayName };
  for (const { ruleId } of changes) recordSetting(world, caller, policy.roleDefinitionId, ruleId);
  if (world.plane === 'groups') onboard(world, policy.roleDefinitionId);
  return undefined;
}
