import { inForce } from '../../world/schedules.ts';
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
  table: (plane: World) => ScheduleTable<T>;
  row: (world: World, grant: T) => Row;
  /** Instances show what is in force, schedules also what is to come. */
  onlyInForce: boolean;
};

function routesOf<T extends Grant>({ set, scopes, table, row, onlyInForce }: Family<T>): Route[] {
  const path = `/${set.path}`;
  const rows = ({ tenant: { world } }: GraphCall, pick: (of: ScheduleTable<T>) => T[]): Row[] =>
    pick(table(world.planes.groups))
      .filter((grant) => !onlyInForce || inForce(grant, world.clock.now()))
      .map((grant) => row(world, grant));
  return [
    ...readRoutes(
      path,
      scopes,
      set,
      (call) => rows(call, (of) => of.all()),
      ownOrReadableGroup,
      readsGroupRow,
    ),
    get(`${path}/filterByCurrentUser(on='{on}')`, scopes, (call) => {
      filterByCurrentUser(call, ['principal']);
      return readCollection(
        ofCaller(set),
        rows(call, (of) => of.ofPrincipal(call.caller.oid)),
        call,
      );
    }),
  ];
}

const eligibilities = (plane: World): World['eligibilities'] => plane.eligibilities;
const assignments = (plane: World): World['assignments'] => plane.assignments;

/** Who may be, and who is, a member or an owner of a group: schedules (now and to come) and instances (now). */
export const groupScheduleRoutes: readonly Route[] = [
  ...routesOf({
    set: ELIGIBLE_GROUP_SCHEDULES,
    scopes: 'groupEligibilityRead',
    table: eligibilities,
    row: eligibleGroupScheduleRow,
    onlyInForce: false,
  }),
  ...routesOf({
    set: ELIGIBLE_GROUP_INSTANCES,
    scopes: 'groupEligibilityRead',
    table: eligibilities,
    row: eligibleGroupInstanceRow,
    onlyInForce: true,
  }),
  ...routesOf({
    set: ASSIGNED_GROUP_SCHEDULES,
    scopes: 'groupAssignmentRead',
    table: assignments,
    row: assignedGroupScheduleRow,
    onlyInForce: false,
  }),
  ...routesOf({
    set: ASSIGNED_GROUP_INSTANCES,
    scopes: 'groupAssignmentRead',
    table: assignments,
    row: assignedGroupInstanceRow,
    onlyInForce: true,
  }),
];
