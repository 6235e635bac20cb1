import { givingSteps, nameOf, notChecked, warned, whoIsMeant, type Check } from './finding.ts';

/**
 * Somebody of another organisation, with no end: whoever comes for a time gets a time (the seeds; posture-security.md A-18). About: `who`.
 */
export const guestWithoutEnd: Check = (planned) => {
  const who = whoIsMeant(planned);
  if (who === null || who.kind === 'group' || who.kind === 'service-principal' || who.guest === false)
    return [];
  if (!givingSteps(planned).some(({ endsAt }) => endsAt === null)) return [];
  const about = { who: nameOf(who) };
  return [who.guest === true ? warned(about) : notChecked(planned.factsProblem ?? null, about)];
};
