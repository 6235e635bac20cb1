import { givingSteps, nameOf, notChecked, passed, refused, type Check } from './finding.ts';

/**
 * The directory has no such person, group or application: `SubjectNotFound` (graph-pim.md §8). What somebody has who is gone can still be
 * taken away. About: `who`.
 */
export const principalGone: Check = (planned) => {
  if (givingSteps(planned).length === 0) return [];
  const who = nameOf(planned.principal);
  if (planned.facts === 'gone') return [refused({ who })];
  if (planned.facts === null) return [notChecked(planned.factsProblem ?? null, { who })];
  return [passed({ who })];
};
