import type { GraphCall, GraphResult } from './call.ts';
import { ok } from './call.ts';
import { answerCollection, answerCount, answerEntity } from './odata/answer-query.ts';
import type { Query } from './odata/answer-query.ts';
import type { EntitySet, Navigation, ReadContext, Row } from './odata/entity-set.ts';
import type { GraphRefusal } from './refusal.ts';
import { unknownEntity, unknownObject } from './refusal.ts';
import type { Route } from './route.ts';
import { get } from './route.ts';

const queryOf = ({ tenant, url, query, eventual }: GraphCall): Query => ({
  eventual,
  graph: tenant.graph,
  url,
  query,
  pageSize: tenant.pageSize,
});

export const readContext = ({ tenant, version, caller, scopes }: GraphCall): ReadContext => ({
  graph: tenant.graph,
  world: tenant.world,
  version,
  switches: tenant.world.switches,
  caller: caller.oid,
  scopes,
});

/** One page of a collection. */
export const readCollection = (set: EntitySet, rows: readonly Row[], call: GraphCall): GraphResult =>
  ok(answerCollection(set, rows, queryOf(call), readContext(call)));

/** How many there are of it. */
export const readCount = (set: EntitySet, rows: readonly Row[], call: GraphCall): GraphResult => ({
  status: 200,
  text: String(answerCount(set, rows, queryOf(call), readContext(call))),
});

const unknownIn = ({ ofDirectory }: EntitySet, id: string): GraphRefusal =>
  ofDirectory ? unknownObject(id) : unknownEntity(id);

/** One entity. Throws the 404 of its set where `row` is undefined. */
export function readEntity(set: EntitySet, row: Row | undefined, id: string, call: GraphCall): GraphResult {
  if (!row) throw unknownIn(set, id);
  return ok(answerEntity(set, row, queryOf(call), readContext(call)));
}

/** Throws a GraphRefusal where the caller may not read the whole set or, given a row, that row. */
export type ReadGuard = (call: GraphCall, row?: Row) => void;

const openToAll: ReadGuard = () => undefined;

/** What a navigation property of an entity leads to, under an address of its own. Throws the 404 where it leads nowhere, by switch. */
export function readNavigation(navigation: Navigation, from: Row, id: string, call: GraphCall): GraphResult {
  const target = navigation.follow(from, readContext(call));
  if (Array.isArray(target)) return readCollection(navigation.to, target, call);
  if (target) return readEntity(navigation.to, target, id, call);
  if (call.tenant.world.switches['reads.emptyNavigation'] === 204) return { status: 204 };
  throw unknownEntity(id);
}

/**
 * The routes of a set that can be listed, counted, read by id and followed from there. `visible` leaves rows out of lists and counts
 * that the caller may not see one by one, after the guard has let the list as such pass. `byId` finds a row where making all of them to
 * find one would be long.
 */
export function readRoutes(
  path: string,
  scopes: Route['scopes'],
  set: EntitySet,
  rows: (call: GraphCall) => Row[],
  guard: ReadGuard = openToAll,
  visible: (call: GraphCall, row: Row) => boolean = () => true,
  byId: (call: GraphCall, id: string) => Row | undefined = (call, id) =>
    rows(call).find((row) => row['id'] === id),
): Route[] {
  const listed = (call: GraphCall): Row[] => rows(call).filter((row) => visible(call, row));
  const one = (call: GraphCall): Row => {
    const id = call.params['id'] ?? '';
    const found = byId(call, id);
    if (!found) throw unknownIn(set, id);
    guard(call, found);
    return found;
  };
  return [
    get(path, scopes, (call) => {
      guard(call);
      return readCollection(set, listed(call), call);
    }),
    get(`${path}/$count`, scopes, (call) => {
      guard(call);
      return readCount(set, listed(call), call);
    }),
    get(`${path}/{id}`, scopes, (call) => {
      const found = one(call);
      return readEntity(set, found, String(found['id']), call);
    }),
    ...Object.entries(set.navigations).map(([name, navigation]) =>
      get(`${path}/{id}/${name}`, scopes, (call) => {
        const found = one(call);
        return readNavigation(navigation, found, `${String(found['id'])}/${name}`, call);
      }),
    ),
  ];
}
