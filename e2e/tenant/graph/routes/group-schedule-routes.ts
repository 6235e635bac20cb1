import type { Kind, Listed } from '../../world/listed-grants.ts';
import { inherited, listed, upcoming } from '../../world/listed-grants.ts';
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
  const grants = (plane: World, principalId?: string): Listed<T>[] =>
    listed(plane, kind, { table: table(plane), toCome: () => toCome(plane) }, principalId);
  const everybodys = ({ tenant: { world } }: GraphCall): Row[] =>
    grants(world.planes.groups).map((grant) => row(world, grant));
  const callers = ({ tenant: { world }, caller: { oid } }: GraphCall): Row[] => {
    const plane = world.planes.groups;
    const lent = inherited(plane, oid, (groupId) => grants(plane, groupId));
    return [...grants(plane, oid), ...lent].map((grant) => row(world, grant));
  };
  return [
    ...readRoutes(path, scopes, set, everybodys, ownOrReadableGroup, readsGroupRow),
    get(`${path}/filterByCurrentUser(on='{on}')`, scopes, (call) => {
      filterByCurrentUser(call, ['principal']);
      return readCollection(ofCaller(set, call.tenant.world.switches), callers(call), call);
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
