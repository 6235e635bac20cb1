import { create } from 'zustand';
import type { SettingsRef } from '../../../../shared/contract/role-settings/plan.ts';
import { announce } from '../../../state/announcements.ts';
import { ask } from '../../../state/intents.ts';
import { showWindowProblem } from '../../../state/window-problem.ts';

/** What came of the last export, to be shown beside the button; '' before the first. */
export const useExported = create<{ readonly words: string; readonly going: boolean }>(() => ({
  words: '',
  going: false,
}));

/** "Settings of 130 roles and groups written." */
const exportedWords = (count: number): string =>
  `Settings of ${count} ${count === 1 ? 'role or group' : 'roles and groups'} written.`;

/** Writes settings to a file the user chooses. @param of null for all that were read */
export async function exportSettings(of: readonly SettingsRef[] | null): Promise<void> {
  if (useExported.getState().going) return;
  useExported.setState({ words: '', going: true });
  const answer = await ask('exportSettings', { of: of && [...of] });
  const words = answer.ok ? exportedWords(answer.value.roles) : '';
  useExported.setState({ words, going: false });
  if (answer.ok) announce(words);
  // Nothing was chosen: nothing is to be said.
  else if (answer.problem.kind !== 'cancelled') showWindowProblem(answer.problem);
}
