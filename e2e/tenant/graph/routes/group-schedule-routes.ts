import type { Kind, Listed } from '../../world/listed-grants.ts';
import { listed, upcoming } from '../../world/listed-grants.ts';
import type { Grant, ScheduleTable } from '../../world/schedules.ts';
import type { World } from '../../world/world.ts';
import type { GraphCall } from '../call.ts';
import { filterByCurrentUser } from '../filter-by-current-user.ts';
import { ownOrReadableGroup, readsGroupRow } from '../group-reader.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { ofCaller } from '../odata/entity-set.ts';
import { readCollection, readRoutes } from '../read.ts';
import type { Route } from '../route.ts';
import { get } from '../route.ts';
import type { ScopeSet } from '../scopes.ts';
import {
  ASSIGNED_GROUP_INSTANCES,
  ASSIGNED_GROUP_SCHEDULES,
  ELIGIBLE_GROUP_INSTANCES,
  ELIGIBLE_GROUP_SCHEDULES,
  assignedGroupInstanceRow,
  assignedGroupScheduleRow,
  eligibleGroupInstanceRow,
  eligibleGroupScheduleRow,
} from '../sets/group-schedule-sets.ts';

type Family<T extends Grant> = {
  set: EntitySet;
  scopes: ScopeSet;
  kind: Kind;
  table: (plane: World) => ScheduleTable<T>;
  toCome: (plane: World) => Listed<T>[];
  row: (world: World, grant: Listed<T>) => Row;
};

function routesOf<T extends Grant>({ set, scopes, kind, table, toCome, row }: Family<T>): Route[] {
  const path = `/${set.path}`;
  const rows = ({ tenant: { world } }: GraphCall, principalId?: string): Row[] => {
    const plane = world.planes.groups;
    const from = { table: table(plane), toCome: () => toCome(plane) };
    return listed(plane, kind, from, principalId).map((grant) => row(world, grant));
  };
  return [
    ...readRoutes(path, scopes, set, (call) => rows(call), ownOrReadableGroup, readsGroupRow),
    get(`${path}/filterByCurrentUser(on='{on}')`, scopes, (call) => {
      filterByCurrentUser(call, ['principal']);
      return readCollection(ofCaller(set, call.tenant.world.switches), rows(call, call.caller.oid), call);
    }),
  ];
}

const ELIGIBLE = {
  scopes: 'groupEligibilityRead',
  table: (plane: World): World['eligibilities'] => plane.eligibilities,
  toCome: (plane: World) => upcoming(plane, 'eligibility'),
} as const;

const ASSIGNED = {
  scopes: 'groupAssignmentRead',
  table: (plane: World): World['assignments'] => plane.assignments,
  toCome: (plane: World) => upcoming(plane, 'assignment'),
} as const;

/** Who may be, and who is, a member or an owner of a group: schedules (now and to come) and instances (now). */
export const groupScheduleRoutes: readonly Route[] = [
  ...routesOf({
    ...ELIGIBLE,
    set: ELIGIBLE_GROUP_SCHEDULES,
    kind: 'schedules',
    row: eligibleGroupScheduleRow,
  }),
  ...routesOf({
    ...ELIGIBLE,
    set: ELIGIBLE_GROUP_INSTANCES,
    kind: 'instances',
    row: eligibleGroupInstanceRow,
  }),
  ...routesOf({
    ...ASSIGNED,
    set: ASSIGNED_GROUP_SCHEDULES,
    kind: 'schedules',
    row: assignedGroupScheduleRow,
  }),
  ...routesOf({
    ...ASSIGNED,
    set: ASSIGNED_GROUP_INSTANCES,
    kind: 'instances',
    row: assignedGroupInstanceRow,
  }),
];
