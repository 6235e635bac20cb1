import type { AssignmentRef } from '../../contract/assignments/plan.ts';

/**
 * Who has what and where, whatever the side, as a word to join by. The service does not spell ids in one case everywhere; neither does a
 * file that somebody wrote.
 */
export const tripleKey = ({ roleId, scopeId, principalId }: Omit<AssignmentRef, 'side'>): string =>
  `${roleId}|${scopeId}|${principalId}`.toLowerCase();

/** The same of one of the two sides. */
export const assignmentKey = (ref: AssignmentRef): string => `${ref.side}|${tripleKey(ref)}`;
