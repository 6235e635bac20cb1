import { givingSteps, nameOf, notChecked, passed, warned, whoIsMeant, type Check } from './finding.ts';

/** The account cannot sign in, and would have the role the moment somebody enables it (posture-security.md B-09 says so of approvers). About: `who`. */
export const principalDisabled: Check = (planned) => {
  const who = whoIsMeant(planned);
  if (who?.kind !== 'user' || givingSteps(planned).length === 0) return [];
  const about = { who: nameOf(who) };
  if (who.enabled === null) return [notChecked(planned.factsProblem ?? null, about)];
  return [who.enabled ? passed(about) : warned(about)];
};
