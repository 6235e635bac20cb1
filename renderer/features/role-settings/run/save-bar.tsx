import type { SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import { RunBar } from '../../../components/run/run-bar.tsx';
import { isUnderWay } from './run-state.ts';
import { progressWords, tallyOfRun } from './run-words.ts';

/** How far a save is, role by role. */
export function SaveBar({ run }: { readonly run: SettingsRun }) {
  return (
    <RunBar
      tally={tallyOfRun(run)}
      progress={isUnderWay(run) ? { label: 'Roles saved', words: progressWords(run) } : null}
    />
  );
}
