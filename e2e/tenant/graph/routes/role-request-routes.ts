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
    write: 'assignmentWrite',
  }),
  ...scheduleRequestRoutes({
    ...OF_ROLES,
    side: 'eligibility',
    set: ELIGIBILITY_REQUESTS,
    read: 'eligibilityRead',
    write: 'eligibilityWrite',
  }),
];
