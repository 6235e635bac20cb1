import { ASSIGNMENT_CHECKS, type AssignmentCheck } from '../../contract/assignments/plan.ts';
import type { CheckAround, PlannedSteps } from './check-facts.ts';
import { CHECK_TABLE } from './check-table.ts';

/**
 * What is to be said before something is assigned, changed or taken away: in the order of `ASSIGNMENT_CHECKS`, those that do not apply left
 * out. What could not be read is `not-checked`, never `passed`. What only the service, the session or the whole file can tell is the
 * console's to add: see `CHECK_TABLE`.
 */
export const checkAssignment = (planned: PlannedSteps, around: CheckAround): AssignmentCheck[] =>
  ASSIGNMENT_CHECKS.flatMap((check) =>
    (CHECK_TABLE[check]?.(planned, around) ?? []).map((finding) => ({ check, ...finding })),
  );
