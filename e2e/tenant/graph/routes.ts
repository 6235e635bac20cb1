import type { Route } from './route.ts';
import { directoryRoutes } from './routes/directory-routes.ts';
import { policyRoutes } from './routes/policy-routes.ts';
import { roleRequestRoutes } from './routes/role-request-routes.ts';
import { roleRoutes } from './routes/role-routes.ts';
import { roleScheduleRoutes } from './routes/role-schedule-routes.ts';

/** Everything this service answers. A new resource family is a file in `routes/` and a line here. */
export const ROUTES: readonly Route[] = [
  ...directoryRoutes,
  ...roleRoutes,
  ...roleScheduleRoutes,
  ...roleRequestRoutes,
  ...policyRoutes,
];
