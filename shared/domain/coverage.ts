import type { Coverage, Plane } from '../contract/my-roles.ts';
import type { Problem } from '../contract/problem.ts';

/** What reading again does not help against: somebody has to grant something. */
const REFUSALS: ReadonlySet<Problem['kind']> = new Set([
  'consent-missing',
  'role-missing',
  'licence-missing',
]);

/** Whether all there is of a plane was read, so that what is not among it is not there. */
export const readInFull = (all: readonly Coverage[], plane: Plane): boolean =>
  all.some((one) => one.plane === plane && one.state === 'complete');

/** A plane of which nothing could be read this time. */
export const nothingRead = (plane: Plane, reason: Problem): Omit<Coverage, 'asOf'> => ({
  plane,
  state: REFUSALS.has(reason.kind) ? 'refused' : 'failed',
  reason,
});
