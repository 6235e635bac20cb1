import type { Kind, Listed } from '../../world/listed-grants.ts';
import { inherited, listed, upcoming } from '../../world/listed-grants.ts';
import type { Assignment, Eligibility, Grant, ScheduleTable } from '../../world/schedules.ts';
import type { World } from '../../world/world.ts';
import type { GraphCall } from '../call.ts';
import { ownOrDirectoryRole } from '../directory-role.ts';
import { filterByCurrentUser } from '../filter-by-current-user.ts';
import type { EntitySet, Row } from '../odata/entity-set.ts';
import { ofCaller } from '../odata/entity-set.ts';
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

type Source<T extends Grant> = { table: ScheduleTable<T>; toCome: () => Listed<T>[] };

type Family<T extends Grant> = {
  set: EntitySet;
  scopes: ScopeSet;
  kind: Kind;
  from: (world: World) => Source<T>;
  row: (grant: Listed<T>) => Row;
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

function routesOf<T extends Grant>({ set, scopes, kind, from, row: make }: Family<T>): Route[] {
  const path = `/${set.path}`;
  const row = remembered(make);
  const everybodys = ({ tenant: { world } }: GraphCall): Row[] => listed(world, kind, from(world)).map(row);
  const callers = ({ tenant: { world }, caller: { oid } }: GraphCall): Row[] => {
    const of = (principalId: string): Listed<T>[] => listed(world, kind, from(world), principalId);
    return [...of(oid), ...inherited(world, oid, of)].map(row);
  };
  return [
    ...readRoutes(path, scopes, set, everybodys, ownOrDirectoryRole),
    get(`${path}/filterByCurrentUser(on='{on}')`, scopes, (call) => {
      filterByCurrentUser(call, ['principal']);
      return readCollection(ofCaller(set, call.tenant.world.switches), callers(call), call);
    }),
  ];
}

const eligibilities = (world: World): Source<Eligibility> => ({
  table: world.eligibilities,
  toCome: () => upcoming(world, 'eligibility'),
});
const assignments = (world: World): Source<Assignment> => ({
  table: world.assignments,
  toCome: () => upcoming(world, 'assignment'),
});

/** Schedules (now and to come) and instances (now), of eligibilities and of assignments. */
export const roleScheduleRoutes: readonly Route[] = [
  ...routesOf({
    set: ELIGIBILITY_SCHEDULES,
    scopes: 'eligibilityRead',
    kind: 'schedules',
    from: eligibilities,
    row: eligibilityScheduleRow,
  }),
  ...routesOf({
    set: ELIGIBILITY_INSTANCES,
    scopes: 'eligibilityRead',
    kind: 'instances',
    from: eligibilities,
    row: eligibilityInstanceRow,
  }),
  ...routesOf({
    set: ASSIGNMENT_SCHEDULES,
    scopes: 'assignmentRead',
    kind: 'schedules',
    from: assignments,
    row: assignmentScheduleRow,
  }),
  ...routesOf({
    set: ASSIGNMENT_INSTANCES,
    scopes: 'assignmentRead',
    kind: 'instances',
    from: assignments,
    row: assignmentInstanceRow,
  }),
];
