import type { Result } from '../../../../shared/contract/result.ts';
import { dismissRun } from '../../runs/dismiss-run.ts';
import type { World } from '../../world.ts';
import { SETTINGS_RUNS } from './settings-runs.ts';

/** The intent: puts a run away that is over. */
export const dismissSettingsRun = (world: World): Promise<Result<Record<string, never>>> =>
  dismissRun(SETTINGS_RUNS, world);
