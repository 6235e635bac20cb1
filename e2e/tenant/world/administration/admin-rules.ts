import { durationMs } from '../../clock/duration.ts';
import { policyRefusal } from '../activation/policy-rules.ts';
import type { RequestedWindow } from '../activation/requested-window.ts';
import { ruleOf } from '../policies/policy.ts';
import type { EnabledRule } from '../policies/rule-types.ts';
import type { Refusal } from '../refusal.ts';
import type { Ask, Side } from '../requests.ts';
import type { Caller, World } from '../world.ts';

/** A grant that somebody wants made or changed, as the role setting for grants of that side looks at it. */
export type GrantCase = { world: World; caller: Caller; side: Side; ask: Ask; window: RequestedWindow };

const blank = (text: string | null): boolean => (text ?? '').trim() === '';

/**
 * Why a window is longer than grants of this side may be; undefined where it is not. Without end needs `isExpirationRequired: false`
 * [docs, capture]; a longest duration binds only where expiration is required (graph-pim.md §4.1 [2nd-hand]).
 */
export function tooLong({ world, side, ask, window }: Omit<GrantCase, 'caller'>): string | undefined {
  const policy = world.policies.get(ask.roleDefinitionId);
  const id = side === 'eligibility' ? 'Expiration_Admin_Eligibility' : 'Expiration_Admin_Assignment';
  const rule = policy && ruleOf(policy, id);
  if (!rule?.isExpirationRequired) return undefined;
  if (window.length === null) return 'The policy does not allow permanent assignment';
  return window.length > (durationMs(rule.maximumDuration) ?? Infinity)
    ? 'The duration in the request is greater than maximum allowed duration'
    : undefined;
}

function asksFor({ world, side, ask }: GrantCase, name: EnabledRule): boolean {
  const policy = world.policies.get(ask.roleDefinitionId);
  const id = side === 'eligibility' ? 'Enablement_Admin_Eligibility' : 'Enablement_Admin_Assignment';
  return (policy && ruleOf(policy, id)?.enabledRules.includes(name)) ?? false;
}

/** What a role setting can object to about a grant, in the order the failures are named. Reasons as for activations (§8). */
const RULES: readonly { rule: string; reason: (of: GrantCase) => string | undefined }[] = [
  { rule: 'ExpirationRule', reason: tooLong },
  {
    rule: 'JustificationRule',
    reason: (of) =>
      asksFor(of, 'Justification') && blank(of.ask.justification) ? 'Justification is required' : undefined,
  },
  {
    rule: 'MfaRule',
    reason: (of) =>
      (asksFor(of, 'MultiFactorAuthentication') || ownMoreTime(of)) && !of.caller.mfa
        ? 'Multi-factor authentication is required'
        : undefined,
  },
  {
    rule: 'TicketingRule',
    reason: (of) => {
      const { number, system } = of.ask.ticket;
      const needsSystem = of.world.switches['activation.ticketNeedsSystem'];
      const missing = blank(number) || (needsSystem && blank(system));
      return asksFor(of, 'Ticketing') && missing ? 'Ticket information is required' : undefined;
    },
  },
];

/** Updating, renewing or extending one's own grant takes a session that proved MFA (graph-pim.md §2.1 [docs]). */
const ownMoreTime = ({ world, caller, ask }: GrantCase): boolean =>
  world.switches['moreTime.needsMfa'] &&
  ask.principalId === caller.oid &&
  ['adminUpdate', 'adminExtend', 'adminRenew'].includes(ask.action);

/** Every rule of the role setting for grants that the ask fails, in one refusal; undefined when it meets them all. */
export function failedAdminRules(of: GrantCase): Refusal | undefined {
  const failed = RULES.flatMap(({ rule, reason }) => {
    const why = reason(of);
    return why === undefined ? [] : [{ rule, why }];
  });
  return failed.length === 0 ? undefined : policyRefusal(failed, of.world.switches);
}
