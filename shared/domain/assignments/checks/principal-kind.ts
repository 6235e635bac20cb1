import { givingSteps, nameOf, notChecked, passed, refused, whoIsMeant, type Check } from './finding.ts';

/**
 * Applications can only be active: eligible are people, and groups (graph-pim.md §13 [docs]). About: `who`.
 */
export const principalKind: Check = (planned) => {
  const who = whoIsMeant(planned);
  if (who === null || !givingSteps(planned).some(({ side }) => side === 'eligible')) return [];
  const about = { who: nameOf(who) };
  if (who.kind === 'service-principal') return [refused(about)];
  return [who.kind === 'unknown' ? notChecked(planned.factsProblem ?? null, about) : passed(about)];
};
