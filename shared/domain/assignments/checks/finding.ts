import type { Principal } from '../../../contract/assignments/assignments.ts';
import type { AssignmentCheck, AssignmentStep } from '../../../contract/assignments/plan.ts';
import type { Problem } from '../../../contract/problem.ts';
import type { CheckAround, PlannedSteps, PrincipalFactsLike } from '../check-facts.ts';

/** What a check found; which check it was is the table's to say. */
export type Finding = Omit<AssignmentCheck, 'check'>;

/** A check. Gives nothing where what it looks at does not apply. Never `passed` where what it takes was not read. */
export type Check = (planned: PlannedSteps, around: CheckAround) => readonly Finding[];

type About = AssignmentCheck['about'];

export const refused = (about: About = {}): Finding => ({ result: 'refused', about, reason: null });
export const warned = (about: About = {}): Finding => ({ result: 'warned', about, reason: null });
export const passed = (about: About = {}): Finding => ({ result: 'passed', about, reason: null });

/** @param reason what stood in the way; null where it simply was not read */
export const notChecked = (reason: Problem | null, about: About = {}): Finding => ({
  result: 'not-checked',
  about,
  reason,
});

/** The requests that leave something in force. */
export const givingSteps = ({ steps }: Pick<PlannedSteps, 'steps'>): readonly AssignmentStep[] =>
  steps.filter(({ action }) => action !== 'remove');

/** Who it is about, by name, or by what else there is. */
export const nameOf = ({ name, upn, id }: Principal): string => name ?? upn ?? id;

/** What the directory says of them, or, where it could not be asked, what is known besides. Null: there is no such. */
export function whoIsMeant({ facts, principal }: PlannedSteps): PrincipalFactsLike | null {
  if (facts === 'gone') return null;
  return facts ?? { ...principal, enabled: null, roleAssignable: null };
}

/** A moment as far as there is one: left out of `about` where there is none. */
export const aboutMoment = (name: string, moment: number | null): About =>
  moment === null ? {} : { [name]: moment };
