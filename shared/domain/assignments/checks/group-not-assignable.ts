import { givingSteps, nameOf, notChecked, passed, refused, whoIsMeant, type Check } from './finding.ts';

/**
 * Only groups made for it can hold directory roles; that is said when a group is made and never changed (graph-pim.md §13 [docs]). Any group
 * can be in another. About: `who`.
 */
export const groupNotAssignable: Check = (planned) => {
  const who = whoIsMeant(planned);
  if (who?.kind !== 'group' || planned.scope.kind === 'membership') return [];
  if (givingSteps(planned).length === 0) return [];
  const about = { who: nameOf(who) };
  if (who.roleAssignable === null) return [notChecked(planned.factsProblem ?? null, about)];
  return [who.roleAssignable ? passed(about) : refused(about)];
};
