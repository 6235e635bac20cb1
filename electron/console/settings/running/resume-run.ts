import type { Result } from '../../../../shared/contract/result.ts';
import { resumeRun } from '../../runs/resume-run.ts';
import type { World } from '../../world.ts';
import { SAVE } from './save-kind.ts';

/** The intent: goes on with what is not saved. */
export const resumeSettingsRun = (world: World): Promise<Result<Record<string, never>>> =>
  resumeRun(SAVE, world);
