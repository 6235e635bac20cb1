import type { AssignmentRunItem, AssignmentsRun } from '../../../../shared/contract/assignments/plan.ts';
import { assigningUnderWay } from '../../../../shared/domain/assignments/assignment-problems.ts';
import type { KeptAssignmentsRun } from '../../assignment-ports.ts';
import type { RunPlace } from '../../runs/run-kind.ts';

/** Where changes of assignments are that are being made. */
export const ASSIGNMENT_RUNS: RunPlace<
  AssignmentsRun['why'],
  AssignmentRunItem,
  KeptAssignmentsRun['work'][number]
> = {
  runs: ({ running }) => running.assignments.runs,
  file: ({ assignmentsRunFile }) => assignmentsRunFile,
  show: ({ store }, run) => store.set('assignmentsRun', { run }),
  underWay: assigningUnderWay,
};
