import type { Policy } from '../policies/policy.ts';
import { ruleOf } from '../policies/policy.ts';
import type { Refusal } from '../refusal.ts';
import type { Caller } from '../world.ts';
import type { Switches } from '../../switches.ts';

/**
 * The authentication-context challenge: HTTP 400, the message is a bare query fragment, the space after the comma included
 * (graph-pim.md §8.1 [capture]). Undefined where the role asks for none, or the caller's token proves it.
 */
export function contextChallenge(policy: Policy, caller: Caller, switches: Switches): Refusal | undefined {
  const rule = ruleOf(policy, 'AuthenticationContext_EndUser_Assignment');
  if (!rule?.isEnabled || !rule.claimValue) return undefined;
  const counts =
    !switches['activation.contextNeverSatisfied'] && (caller.cp1 || !switches['activation.contextNeedsCp1']);
  if (counts && caller.contexts.includes(rule.claimValue)) return undefined;
  const claims = `{"access_token":{"acrs":{"essential":true, "value":"${rule.claimValue}"}}}`;
  return {
    code: 'RoleAssignmentRequestAcrsValidationFailed',
    message: `&claims=${encodeURIComponent(claims)}`,
  };
}
