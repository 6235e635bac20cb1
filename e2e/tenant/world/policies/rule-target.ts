import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Policy } from './policy.ts';
import type { SentTarget } from './rule-patch.ts';
import type { NotificationRule, PolicyRule, RuleTarget } from './rule-types.ts';

const isNotification = (rule: PolicyRule): rule is NotificationRule =>
  rule['@odata.type'] === '#microsoft.graph.unifiedRoleManagementPolicyNotificationRule';

const isIncomplete = ({ caller, level }: Pick<SentTarget, 'caller' | 'level'>): boolean => !caller || !level;

const sameText = (a: string | null | undefined, b: string | null): boolean =>
  (a ?? '').toLowerCase() === (b ?? '').toLowerCase();

/** Caller and level of a rule as its id tells them: `…_{caller}_{level}` (graph-pim.md §4.1 [docs]). */
function placeOf(rule: PolicyRule): Pick<RuleTarget, 'caller' | 'level'> {
  return {
    caller: rule.id.includes('_EndUser_') ? 'EndUser' : 'Admin',
    level: rule.id.endsWith('_Eligibility') ? 'Eligibility' : 'Assignment',
  };
}

/**
 * The target a rule has after a PATCH that sent `sent`; none sent leaves it. Caller and level must be those of the rule's id, else
 * `InvalidPolicyRule` (§4.1 [2nd-hand]). An incomplete one on a notification rule is taken, and breaks the role setting
 * (graph-docs#16689; switch `policies.incompleteTarget`).
 */
export function targetAfter(
  world: World,
  rule: PolicyRule,
  sent: SentTarget | null | undefined,
): RuleTarget | Refusal {
  if (!sent) return rule.target;
  const place = placeOf(rule);
  if (isIncomplete(sent)) {
    const taken = isNotification(rule) && world.switches['policies.incompleteTarget'] === 'breaks';
    if (!taken) return refusal('InvalidPolicyRule');
    return { caller: null, operations: [], level: null, inheritableSettings: [], enforcedSettings: [] };
  }
  if (!sameText(sent.caller, place.caller) || !sameText(sent.level, place.level))
    return refusal('InvalidPolicyRule');
  return {
    ...place,
    // Sent as `All`, read back as `all` (§4.1 [capture]).
    operations: (sent.operations ?? ['all']).map((one) => one.toLowerCase()),
    inheritableSettings: sent.inheritableSettings ?? [],
    enforcedSettings: sent.enforcedSettings ?? [],
  };
}

/**
 * Whether a rule can be neither read by its id nor changed: once one notification rule has lost its target, those for other
 * recipients answer "The policy rule id … is invalid." until it has it again (graph-docs#16689, as recorded there).
 */
export function isInvalidated(policy: Policy, ruleId: string): boolean {
  const rule = policy.rules.find((one) => one.id === ruleId);
  if (!rule || !isNotification(rule)) return false;
  return policy.rules.some(
    (one) => isNotification(one) && isIncomplete(one.target) && one.recipientType !== rule.recipientType,
  );
}

/** The recorded words for such a rule. */
export const invalidatedRule = (ruleId: string): Refusal => ({
  code: 'InvalidPolicyRule',
  message: `The policy rule id ${ruleId} is invalid.`,
});
