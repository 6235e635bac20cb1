import { inForce } from '../../world/schedules.ts';
import type { Grant, ScheduleTable } from '../../world/schedules.ts';
import type { World } from '../../world/world.ts';
import type { GraphCall } from '../call.ts';
import { ownOrDirectoryRole } from '../directory-role.ts';
import { filterByCurrentUser } from '../filter-by-current-user.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { readCollection, readRoutes } from '../read.ts';
import type { Route } from '../route.ts';
import { get } from '../route.ts';
import type { ScopeSet } from '../scopes.ts';
import {
  ASSIGNMENT_INSTANCES,
  ELIGIBILITY_INSTANCES,
  assignmentInstanceRow,
  eligibilityInstanceRow,
} from '../sets/schedule-instance-sets.ts';
import {
  ASSIGNMENT_SCHEDULES,
  ELIGIBILITY_SCHEDULES,
  assignmentScheduleRow,
  eligibilityScheduleRow,
} from '../sets/schedule-sets.ts';

type Family<T extends Grant> = {
  name: string;
  scopes: ScopeSet;
  set: EntitySet;
  table: (world: World) => ScheduleTable<T>;
  row: (grant: T) => Row;
  /** Instances show what is in force, schedules also what is to come. */
  onlyInForce: boolean;
};

/** A grant never changes, and a list of thousands is read page by page: its row is made once. */
function remembered<T extends Grant>(make: (grant: T) => Row): (grant: T) => Row {
  const made = new WeakMap<T, Row>();
  return (grant) => {
    const row = made.get(grant) ?? make(grant);
    made.set(grant, row);
    return row;
  };
}

function routesOf<T extends Grant>(family: Family<T>): Route[] {
  const path = `/roleManagement/directory/${family.name}`;
  const row = remembered(family.row);
  const shown = ({ tenant: { world } }: GraphCall, grants: T[]): Row[] =>
    grants.filter((grant) => !family.onlyInForce || inForce(grant, world.clock.now())).map(row);
  return [
    ...readRoutes(
      path,
      family.scopes,
      family.set,
      (call) => shown(call, family.table(call.tenant.world).all()),
      ownOrDirectoryRole,
    ),
    get(`${path}/filterByCurrentUser(on='{on}')`, family.scopes, (call) => {
      filterByCurrentUser(call, ['principal']);
      return readCollection(
        family.set,
        shown(call, family.table(call.tenant.world).ofPrincipal(call.caller.oid)),
        call,
      );
    }),
  ];
}

const eligibilities = (world: World): World['eligibilities'] => world.eligibilities;
const assignments = (world: World): World['assignments'] => world.assignments;

/** Schedules (now and to come) and instances (now), of eligibilities and of assignments. */
export const roleScheduleRoutes: readonly Route[] = [
  ...routesOf({
    name: 'roleEligibilitySchedules',
    scopes: 'eligibilityRead',
    set: ELIGIBILITY_SCHEDULES,
    table: eligibilities,
    row: eligibilityScheduleRow,
    onlyInForce: false,
  }),
  ...routesOf({
    name: 'roleEligibilityScheduleInstances',
    scopes: 'eligibilityRead',
    set: ELIGIBILITY_INSTANCES,
    table: eligibilities,
    row: eligibilityInstanceRow,
    onlyInForce: true,
  }),
  ...routesOf({
    name: 'roleAssignmentSchedules',
    scopes: 'assignmentRead',
    set: ASSIGNMENT_SCHEDULES,
    table: assignments,
    row: assignmentScheduleRow,
    onlyInForce: false,
  }),
  ...routesOf({
    name: 'roleAssignmentScheduleInstances',
    scopes: 'assignmentRead',
    set: ASSIGNMENT_INSTANCES,
    table: assignments,
    row: assignmentInstanceRow,
    onlyInForce: true,
  }),
];
