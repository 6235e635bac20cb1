import { activatesInstead } from '../activates-instead.ts';
import { nameOf, passed, refused, type Check } from './finding.ts';

/**
 * An emergency account that would have to activate first is none: it stays active, as PIM may be what does not work (the seeds;
 * posture-security.md A-20). Refused where the plan takes away what it has active and leaves it eligible. About: `who`.
 */
export const emergencyAccountKept: Check = ({ principal, steps, before }, { emergency, now }) => {
  if (!emergency.has(principal.id.toLowerCase())) return [];
  const about = { who: nameOf(principal) };
  return [activatesInstead(steps, before, now) ? refused(about) : passed(about)];
};
