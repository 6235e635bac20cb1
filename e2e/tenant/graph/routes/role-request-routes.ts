import { ownOrDirectoryRole } from '../directory-role.ts';
import { readRoleRequest } from '../request-body.ts';
import type { Route } from '../route.ts';
import {
  ASSIGNMENT_REQUESTS,
  ELIGIBILITY_REQUESTS,
  requestEcho,
  requestRow,
} from '../sets/schedule-request-sets.ts';
import { scheduleRequestRoutes } from './schedule-request-routes.ts';

/** What a token for removals alone may ask for (graph-pim.md §10 [docs]); that one's own deactivation counts is inferred. */
const REMOVALS: ReadonlySet<string> = new Set(['adminRemove', 'selfDeactivate']);

const OF_ROLES = {
  plane: 'directoryRoles',
  readBody: readRoleRequest,
  row: requestRow,
  echo: requestEcho,
  guard: ownOrDirectoryRole,
} as const;

/** What was asked of PIM about directory roles, and asking it. */
export const roleRequestRoutes: readonly Route[] = [
  ...scheduleRequestRoutes({
    ...OF_ROLES,
    side: 'assignment',
    set: ASSIGNMENT_REQUESTS,
    read: 'assignmentRequestRead',
    write: 'assignmentRemove',
    writeOf: ({ action }) => (REMOVALS.has(action) ? 'assignmentRemove' : 'assignmentWrite'),
  }),
  ...scheduleRequestRoutes({
    ...OF_ROLES,
    side: 'eligibility',
    set: ELIGIBILITY_REQUESTS,
    read: 'eligibilityRead',
    write: 'eligibilityWrite',
  }),
];
