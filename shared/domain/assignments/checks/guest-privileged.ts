import { givingSteps, nameOf, notChecked, warned, whoIsMeant, type Check } from './finding.ts';

/**
 * Somebody of another organisation in a privileged role: none should be (posture-security.md A-07). About: `who`, `role`.
 */
export const guestPrivileged: Check = (planned) => {
  const who = whoIsMeant(planned);
  if (who === null || who.kind === 'group' || who.kind === 'service-principal' || who.guest === false)
    return [];
  const { privilege, name } = planned.role;
  if (privilege === 'none' || givingSteps(planned).length === 0) return [];
  const about = { who: nameOf(who), role: name };
  if (who.guest === null) return [notChecked(planned.factsProblem ?? null, about)];
  return [privilege === 'unknown' ? notChecked(null, about) : warned(about)];
};
