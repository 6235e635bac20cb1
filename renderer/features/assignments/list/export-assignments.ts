import { create } from 'zustand';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { showWindowProblem } from '../../../state/window-problem.ts';

/** What came of the last export, to be shown in the head; '' before the first. */
export const useExported = create<{ readonly words: string; readonly going: boolean }>(() => ({
  words: '',
  going: false,
}));

/** "1,240 assignments written." */
const exportedWords = (count: number): string =>
  `${count.toLocaleString('en')} ${count === 1 ? 'assignment' : 'assignments'} written.`;

/** Writes assignments to a CSV file the user chooses. @param of ids of rows; null for all that were read */
export async function exportAssignments(of: readonly string[] | null): Promise<void> {
  if (useExported.getState().going) return;
  useExported.setState({ words: '', going: true });
  const answer = await ask('exportAssignments', { of: of && [...of] });
  const words = answer.ok ? exportedWords(answer.value.rows) : '';
  useExported.setState({ words, going: false });
  if (answer.ok) announce(words);
  // Nothing was chosen: nothing is to be said.
  else if (answer.problem.kind !== 'cancelled') showWindowProblem(answer.problem);
}
