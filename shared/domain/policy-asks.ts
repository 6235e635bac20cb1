import type { ActivationAsks } from '../contract/my-roles.ts';
import { minutesOf } from './durations.ts';

/** A policy rule as Graph gives it; only the members an activation needs, all of them doubtful. */
export type PolicyRule = {
  readonly id: string;
  readonly maximumDuration?: string | null | undefined;
  readonly enabledRules?: readonly string[] | null | undefined;
  readonly isEnabled?: boolean | null | undefined;
  readonly claimValue?: string | null | undefined;
  readonly setting?: { readonly isApprovalRequired?: boolean | null | undefined } | null | undefined;
};

/** The longest the service lets any activation be configured for, where a rule carries no ceiling: 24 h. [docs] */
const WIDEST = 'PT24H';

/**
 * What an activation must satisfy, from a policy's rules. Each rule is taken **by id**: there are three expiration rules in a
 * policy, and only `Expiration_EndUser_Assignment` is the ceiling (peers.md §5). Null where the ceiling or the enablement rule is
 * missing or unreadable: then the policy counts as not readable, rather than as asking for nothing.
 */
export function activationAsks(rules: readonly PolicyRule[]): ActivationAsks | null {
  const byId = new Map(rules.map((r) => [r.id, r]));
  const expiration = byId.get('Expiration_EndUser_Assignment');
  const enablement = byId.get('Enablement_EndUser_Assignment');
  if (!expiration || !enablement?.enabledRules) return null;
  const maximum = expiration.maximumDuration ?? WIDEST;
  if (minutesOf(maximum) === undefined) return null;
  const context = byId.get('AuthenticationContext_EndUser_Assignment');
  const enabled = new Set(enablement.enabledRules);
  return {
    maximum,
    justification: enabled.has('Justification'),
    ticket: enabled.has('Ticketing'),
    mfa: enabled.has('MultiFactorAuthentication'),
    context: context?.isEnabled === true ? (context.claimValue ?? null) : null,
    approval: byId.get('Approval_EndUser_Assignment')?.setting?.isApprovalRequired === true,
  };
}
