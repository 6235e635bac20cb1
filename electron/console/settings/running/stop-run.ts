import type { Result } from '../../../../shared/contract/result.ts';
import { stopRun } from '../../runs/stop-run.ts';
import type { World } from '../../world.ts';
import { SETTINGS_RUNS } from './settings-runs.ts';

/** The intent: nothing more is sent; what is on its way is waited for. */
export const stopSettingsRun = (world: World): Result<Record<string, never>> => stopRun(SETTINGS_RUNS, world);
