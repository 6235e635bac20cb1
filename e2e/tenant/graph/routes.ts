import type { Route } from './route.ts';
import { approvalRoutes } from './routes/approval-routes.ts';
import { authenticationContextRoutes } from './routes/authentication-context-routes.ts';
import { directoryObjectRoutes } from './routes/directory-object-routes.ts';
import { directoryRoutes } from './routes/directory-routes.ts';
import { customRoleRoutes } from './routes/custom-role-routes.ts';
import { directoryRoleRoutes } from './routes/directory-role-routes.ts';
import { groupRequestRoutes } from './routes/group-request-routes.ts';
import { groupRoutes } from './routes/group-routes.ts';
import { groupScheduleRoutes } from './routes/group-schedule-routes.ts';
import { membershipRoutes } from './routes/membership-routes.ts';
import { policyRoutes } from './routes/policy-routes.ts';
import { policyWriteRoutes } from './routes/policy-write-routes.ts';
import { roleAssignmentWriteRoutes } from './routes/role-assignment-write-routes.ts';
import { roleRequestRoutes } from './routes/role-request-routes.ts';
import { roleRoutes } from './routes/role-routes.ts';
import { roleScheduleRoutes } from './routes/role-schedule-routes.ts';

/** Everything this service answers. A new resource family is a file in `routes/` and a line here. */
export const ROUTES: readonly Route[] = [
  ...directoryRoutes,
  ...directoryObjectRoutes,
  ...groupRoutes,
  ...membershipRoutes,
  ...directoryRoleRoutes,
  ...authenticationContextRoutes,
  ...roleRoutes,
  ...customRoleRoutes,
  ...roleAssignmentWriteRoutes,
  ...roleScheduleRoutes,
  ...roleRequestRoutes,
  ...groupScheduleRoutes,
  ...groupRequestRoutes,
  ...approvalRoutes,
  ...policyRoutes,
  ...policyWriteRoutes,
];
