import type { RunItem, SettingsRun } from '../../../../shared/contract/role-settings/plan.ts';
import { runUnderWay } from '../../../../shared/domain/role-settings/settings-problems.ts';
import type { RunPlace } from '../../runs/run-kind.ts';
import type { KeptRun } from '../../settings-ports.ts';

/** Where saves of role settings are. */
export const SETTINGS_RUNS: RunPlace<SettingsRun['why'], RunItem, KeptRun['work'][number]> = {
  runs: ({ running }) => running.settings.runs,
  file: ({ runFile }) => runFile,
  show: ({ store }, run) => store.set('settingsRun', { run }),
  underWay: runUnderWay,
};
