import { days, durationMs, hours } from '../../clock/duration.ts';
import type { Refusal } from '../refusal.ts';
import { refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { Policy } from './policy.ts';
import type { RulePatch } from './rule-patch.ts';
import type { ExpirationRule } from './rule-types.ts';

/** Longest that a rule may allow, ms: a switch for activations and one for grants. */
const capOf = ({ switches }: World, { id }: ExpirationRule): number =>
  id === 'Expiration_EndUser_Assignment'
    ? hours(switches['policies.longestActivationHours'])
    : days(switches['policies.longestGrantDays']);

/**
 * How long an activation or a grant may be. `P1Y` and other shapes than days and smaller are `InvalidPolicyRule`, too long ones
 * `InvalidPolicy` (graph-pim.md §2 "Enums", §4.2 [2nd-hand]). `PT0S` stands for "no limit" and makes sense only where none is required
 * (§4.1). Some built-in roles take neither longer ones nor permanence: switch `policies.lockedRoles`.
 */
export function changeExpiration(
  world: World,
  policy: Policy,
  before: ExpirationRule,
  patch: RulePatch,
): ExpirationRule | Refusal {
  const isExpirationRequired = patch.isExpirationRequired ?? before.isExpirationRequired;
  const maximumDuration = patch.maximumDuration ?? before.maximumDuration;
  const longest = durationMs(maximumDuration);
  if (longest === undefined || (longest === 0 && isExpirationRequired)) return refusal('InvalidPolicyRule');
  if (longest > capOf(world, before)) return refusal('InvalidPolicy');
  const activation = before.id === 'Expiration_EndUser_Assignment';
  if (activation && !isExpirationRequired && !world.switches['policies.permanentActivation'])
    return refusal('InvalidPolicyRule');
  const looser =
    (before.isExpirationRequired && !isExpirationRequired) ||
    longest > (durationMs(before.maximumDuration) ?? 0);
  if (looser && world.switches['policies.lockedRoles'].includes(policy.roleDefinitionId))
    return refusal('InvalidPolicy');
  return { ...before, isExpirationRequired, maximumDuration };
}
