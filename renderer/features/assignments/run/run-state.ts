import type { AssignmentRunItem, AssignmentsRun } from '../../../../shared/contract/assignments/plan.ts';

/** Whether main still works on it: nothing else can be sent meanwhile, and it can be stopped. */
export const isUnderWay = ({ state }: Pick<AssignmentsRun, 'state'>): boolean =>
  state === 'running' || state === 'waiting' || state === 'step-up' || state === 'stopping';

/** What going on would do again, or do at last: each is read again first. What somebody else changed is not among them. */
const isLeft = ({ state }: AssignmentRunItem): boolean => state !== 'done' && state !== 'changed-meanwhile';

export const leftCount = ({ items }: AssignmentsRun): number => items.filter(isLeft).length;
export const doneCount = ({ items }: AssignmentsRun): number =>
  items.filter(({ state }) => state === 'done').length;
export const settledCount = ({ items }: AssignmentsRun): number =>
  items.filter(({ state }) => state !== 'waiting' && state !== 'working').length;
