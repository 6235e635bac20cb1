import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Policy } from './policy.ts';
import { ruleOf } from './policy.ts';
import type { RulePatch } from './rule-patch.ts';
import type { AuthenticationContextRule, EnablementRule } from './rule-types.ts';

const asksForMfa = ({ enabledRules }: EnablementRule): boolean =>
  enabledRules.includes('MultiFactorAuthentication');

/**
 * What is asked for. An active assignment takes no ticket (EasyPIM PR#240; switch `policies.ticketOnAssignment`). MFA is refused while
 * a context is on; the other way round is accepted (graph-pim.md §4.2 [2nd-hand, live-run]).
 */
export function changeEnablement(
  world: World,
  policy: Policy,
  before: EnablementRule,
  patch: RulePatch,
): EnablementRule | Refusal {
  const after: EnablementRule = { ...before, enabledRules: patch.enabledRules ?? before.enabledRules };
  const ticketless =
    before.id === 'Enablement_Admin_Assignment' && !world.switches['policies.ticketOnAssignment'];
  if (ticketless && after.enabledRules.includes('Ticketing')) return refusal('InvalidPolicyRule');
  const context = ruleOf(policy, 'AuthenticationContext_EndUser_Assignment');
  const onActivation = before.id === 'Enablement_EndUser_Assignment';
  return onActivation && asksForMfa(after) && context?.isEnabled ? refusal('MfaAndAcrsConflict') : after;
}

/** The context. `claimValue` is not checked: a wrong one fails at activation only (graph-pim.md §4.2 [2nd-hand]). */
export function changeContext(
  world: World,
  policy: Policy,
  before: AuthenticationContextRule,
  patch: RulePatch,
): AuthenticationContextRule | Refusal {
  const isEnabled = patch.isEnabled ?? before.isEnabled;
  const claimValue = patch.claimValue === undefined ? before.claimValue : patch.claimValue;
  const activation = ruleOf(policy, 'Enablement_EndUser_Assignment');
  const symmetric = world.switches['policies.mfaExcludesContext'] === 'bothWays';
  if (symmetric && isEnabled && activation && asksForMfa(activation)) return refusal('MfaAndAcrsConflict');
  return { ...before, isEnabled, claimValue };
}
