import type { Result } from '../../../../shared/contract/result.ts';
import { resumeRun } from '../../runs/resume-run.ts';
import type { World } from '../../world.ts';
import { ASSIGNING } from './assigning-kind.ts';

/** The intent: goes on with what is not done; each is read again first. */
export const resumeAssignmentsRun = (world: World): Promise<Result<Record<string, never>>> =>
  resumeRun(ASSIGNING, world);
