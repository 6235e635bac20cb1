import type { Result } from '../../../../shared/contract/result.ts';
import { stopRun } from '../../runs/stop-run.ts';
import type { World } from '../../world.ts';
import { ASSIGNMENT_RUNS } from './assignment-runs.ts';

/** The intent: nothing more is sent; what is on its way is waited for. */
export const stopAssignmentsRun = (world: World): Result<Record<string, never>> =>
  stopRun(ASSIGNMENT_RUNS, world);
