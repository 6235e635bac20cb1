import { readAssignmentsAgain, readPastAssignmentsAgain } from '../../state/read-again.ts';
import { assignmentsViewNow } from './list/use-assignments-view.ts';

/** Reads again what the page shows; what ran out only where that is looked at. */
export async function readAssignmentsOnScreen(): Promise<void> {
  const past = assignmentsViewNow().tab === 'expired';
  await Promise.all([readAssignmentsAgain(), past && readPastAssignmentsAgain()]);
}
