import type { Coverage } from '../contract/my-roles.ts';
import type { Problem } from '../contract/problem.ts';

/** What reading again does not help against: somebody has to grant something. */
const REFUSALS: ReadonlySet<Problem['kind']> = new Set([
  'consent-missing',
  'role-missing',
  'licence-missing',
]);

/** Entra roles of which nothing could be read. */
export const nothingRead = (reason: Problem): Coverage => ({
  plane: 'entra-roles',
  state: REFUSALS.has(reason.kind) ? 'refused' : 'failed',
  reason,
});
