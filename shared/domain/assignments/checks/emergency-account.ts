import { sameId } from '../../role-settings/same-id.ts';
import { GLOBAL_ADMINISTRATOR } from '../../role-settings/tiers.ts';
import type { PlannedSteps } from '../check-facts.ts';
import { takesStanding } from '../takes-standing.ts';
import { nameOf, warned, type Check } from './finding.ts';

/**
 * It is about an emergency account, and does something else than give it a role for good: taken away, given an end or made eligible, it may
 * not help when it is needed (posture-security.md A-20). About: `who`; `unnamed` 1 where no account was named as one, and it looks like one.
 */
export const emergencyAccount: Check = (planned, { emergency }) => {
  const { principal, steps } = planned;
  const about = { who: nameOf(principal) };
  if (emergency.size === 0) return mayBeOne(planned) ? [warned({ ...about, unnamed: 1 })] : [];
  if (!emergency.has(principal.id.toLowerCase())) return [];
  const strengthens = steps.every(
    ({ side, action, endsAt }) => side === 'active' && action !== 'remove' && endsAt === null,
  );
  return strengthens ? [] : [warned(about)];
};

/** Emergency accounts are accounts that are Global Administrator without an end (graph-pim.md §13 [docs]), and this would end that. */
const mayBeOne = (planned: PlannedSteps): boolean =>
  (planned.principal.kind === 'user' || planned.principal.kind === 'unknown') &&
  sameId(planned.role.definitionId, GLOBAL_ADMINISTRATOR) &&
  takesStanding(planned);
