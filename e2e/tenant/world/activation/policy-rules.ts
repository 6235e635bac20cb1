import { durationMs } from '../../clock/duration.ts';
import type { Switches } from '../../switches.ts';
import type { Policy } from '../policies/policy.ts';
import { ruleOf } from '../policies/policy.ts';
import type { Refusal } from '../refusal.ts';
import type { Ask } from '../requests.ts';
import type { Caller } from '../world.ts';
import type { RequestedWindow } from './requested-window.ts';

type Case = { policy: Policy; ask: Ask; caller: Caller; window: RequestedWindow; switches: Switches };
type RuleCheck = { rule: string; reason: (of: Case) => string | undefined };

const enabled = (of: Case, name: 'MultiFactorAuthentication' | 'Justification' | 'Ticketing'): boolean =>
  ruleOf(of.policy, 'Enablement_EndUser_Assignment')?.enabledRules.includes(name) ?? false;

const blank = (text: string | null): boolean => (text ?? '').trim() === '';

/** What a role setting can object to, in the order the failures are named. Reasons verbatim (graph-pim.md §8 [capture]). */
const RULES: readonly RuleCheck[] = [
  {
    rule: 'ExpirationRule',
    reason: ({ policy, window }) => {
      const rule = ruleOf(policy, 'Expiration_EndUser_Assignment');
      if (!rule) return undefined;
      if (window.length === null) {
        return rule.isExpirationRequired ? 'The policy does not allow permanent assignment' : undefined;
      }
      const maximum = durationMs(rule.maximumDuration) ?? Infinity;
      return window.length > maximum
        ? 'The duration in the request is greater than maximum allowed duration'
        : undefined;
    },
  },
  {
    rule: 'JustificationRule',
    reason: (of) =>
      enabled(of, 'Justification') && blank(of.ask.justification) ? 'Justification is required' : undefined,
  },
  {
    rule: 'MfaRule',
    reason: (of) =>
      enabled(of, 'MultiFactorAuthentication') && !of.caller.mfa
        ? 'Multi-factor authentication is required'
        : undefined,
  },
  {
    rule: 'TicketingRule',
    reason: (of) => {
      const { number, system } = of.ask.ticket;
      const missing = blank(number) || (of.switches['activation.ticketNeedsSystem'] && blank(system));
      return enabled(of, 'Ticketing') && missing ? 'Ticket information is required' : undefined;
    },
  },
];

/** Every rule of the policy that the ask fails, in one refusal; undefined when it meets them all. */
export function failedPolicyRules(of: Case): Refusal | undefined {
  const failed = RULES.flatMap(({ rule, reason }) => {
    const why = reason(of);
    return why === undefined ? [] : [{ rule, why }];
  });
  return failed.length === 0 ? undefined : policyRefusal(failed, of.switches);
}

/** "The following policy rules failed: …" in the current or the old format. */
export function policyRefusal(failed: readonly { rule: string; why: string }[], switches: Switches): Refusal {
  const named =
    switches['errors.policyFormat'] === 'old'
      ? JSON.stringify(failed.map(({ rule }) => rule))
      : failed.map(({ rule, why }) => `${rule} - ${why}`).join(switches['errors.ruleSeparator']);
  return {
    code: 'RoleAssignmentRequestPolicyValidationFailed',
    message: `The following policy rules failed: ${named}`,
  };
}
