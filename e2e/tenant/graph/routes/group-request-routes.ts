import { ownOrReadableGroup, readsGroupRow } from '../group-reader.ts';
import { readGroupRequest } from '../request-body.ts';
import type { Route } from '../route.ts';
import {
  ASSIGNED_GROUP_REQUESTS,
  ELIGIBLE_GROUP_REQUESTS,
  groupRequestEcho,
  groupRequestRow,
} from '../sets/group-request-sets.ts';
import { scheduleRequestRoutes } from './schedule-request-routes.ts';

const OF_GROUPS = {
  plane: 'groups',
  readBody: readGroupRequest,
  row: groupRequestRow,
  echo: groupRequestEcho,
  guard: ownOrReadableGroup,
  visible: readsGroupRow,
} as const;

/** What was asked of PIM about groups, and asking it (graph-pim.md §5). */
export const groupRequestRoutes: readonly Route[] = [
  ...scheduleRequestRoutes({
    ...OF_GROUPS,
    side: 'assignment',
    set: ASSIGNED_GROUP_REQUESTS,
    read: 'groupAssignmentRead',
    write: 'groupAssignmentWrite',
  }),
  ...scheduleRequestRoutes({
    ...OF_GROUPS,
    side: 'eligibility',
    set: ELIGIBLE_GROUP_REQUESTS,
    read: 'groupEligibilityRead',
    write: 'groupEligibilityWrite',
  }),
];
