import { create } from 'zustand';
import type { IntentName } from '../../shared/contract/intent-names.ts';
import type { IntentInput } from '../../shared/contract/intents.ts';
import type { Problem } from '../../shared/contract/problem.ts';
import { announce } from './announcements.ts';
import { ask } from './intents.ts';

/** Why the last thing asked of the whole window (read again, theme, sign-out) was not done, where no slice says it. */
export const useWindowProblem = create<{ readonly problem: Problem | null }>(() => ({ problem: null }));

/** Shows a problem above every screen, or takes it away. */
export function showWindowProblem(problem: Problem | null): void {
  useWindowProblem.setState({ problem });
  if (problem) announce(problem.title, 'assertive');
}

/** Asks for something that has no place of its own to show a refusal. True where it was done. */
export async function askForWindow<N extends IntentName>(name: N, input: IntentInput<N>): Promise<boolean> {
  const answer = await ask(name, input);
  showWindowProblem(answer.ok ? null : answer.problem);
  return answer.ok;
}
