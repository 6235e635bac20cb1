import { givingSteps, warned, whoIsMeant, type Check } from './finding.ts';

/**
 * Active in a role that is privileged, or not known to be harmless: eligible is better for nearly everybody, active for what has to run all
 * the time and for emergencies (the seeds; posture-security.md A-03). About: `role`; `endless` 1 where it would not end.
 */
export const preferEligible: Check = (planned, { emergency }) => {
  const { role, principal } = planned;
  if (role.privilege === 'none' || emergency.has(principal.id.toLowerCase())) return [];
  if (whoIsMeant(planned)?.kind === 'service-principal') return [];
  return givingSteps(planned)
    .filter(({ side }) => side === 'active')
    .map(({ endsAt }) => warned({ role: role.name, ...(endsAt === null ? { endless: 1 } : {}) }));
};
