import type { Coverage, Plane } from '../contract/my-roles.ts';
import type { Problem } from '../contract/problem.ts';

/** What reading again does not help against: somebody has to grant something. */
const REFUSALS: ReadonlySet<Problem['kind']> = new Set([
  'consent-missing',
  'role-missing',
  'licence-missing',
]);

/** A plane of which nothing could be read this time. */
export const nothingRead = (plane: Plane, reason: Problem): Omit<Coverage, 'asOf'> => ({
  plane,
  state: REFUSALS.has(reason.kind) ? 'refused' : 'failed',
  reason,
});
