import type { Result } from '../../../../shared/contract/result.ts';
import { dismissRun } from '../../runs/dismiss-run.ts';
import type { World } from '../../world.ts';
import { ASSIGNMENT_RUNS } from './assignment-runs.ts';

/** The intent: puts a run away that is over. */
export const dismissAssignmentsRun = (world: World): Promise<Result<Record<string, never>>> =>
  dismissRun(ASSIGNMENT_RUNS, world);
