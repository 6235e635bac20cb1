import { nameOf, warned, type Check } from './finding.ts';

/**
 * It is about an emergency account, and does something else than give it a role for good: taken away, given an end or made eligible, it may
 * not help when it is needed (posture-security.md A-20). About: `who`.
 */
export const emergencyAccount: Check = ({ principal, steps }, { emergency }) => {
  if (!emergency.has(principal.id.toLowerCase())) return [];
  const strengthens = steps.every(
    ({ side, action, endsAt }) => side === 'active' && action !== 'remove' && endsAt === null,
  );
  return strengthens ? [] : [warned({ who: nameOf(principal) })];
};
