import type { Problem } from '../../shared/contract/problem.ts';
import { announce } from './announcements.ts';
import { sliceNow } from './slices-store.ts';
import { showWindowProblem } from './window-problem.ts';

/** A refusal with what it is about: the role's name. */
export type LateRefusal = { readonly about: string; readonly problem: Problem };

/**
 * Tells refusals that came after the form or dialog that asked was closed: said, and shown above the page, except where main recorded
 * them and the list of what was asked shows them anyway.
 */
export function tellLate(refused: readonly LateRefusal[]): void {
  const untold = refused.filter((one) => !isRecorded(one));
  const [first, second] = untold;
  if (!first) {
    for (const { about, problem } of refused) announce(`${about}: ${problem.title}`, 'assertive');
    return;
  }
  const sentences = untold.map(({ about, problem }) => `${about}: ${problem.title}`);
  showWindowProblem({
    ...first.problem,
    title: second ? `${untold.length} roles were refused.` : (sentences[0] ?? first.problem.title),
    advice: second ? sentences.join(' ') : first.problem.advice,
  });
}

const isRecorded = ({ about, problem }: LateRefusal): boolean =>
  sliceNow('activity').entries.some(
    (entry) =>
      entry.state === 'refused' &&
      entry.roleName === about &&
      entry.problem?.title === problem.title &&
      entry.problem.requestId === problem.requestId,
  );
