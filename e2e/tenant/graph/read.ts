import type { GraphCall, GraphResult } from './call.ts';
import { ok } from './call.ts';
import { answerCollection, answerCount, answerEntity } from './odata/answer-query.ts';
import type { Query } from './odata/answer-query.ts';
import type { EntitySet, ReadContext, Row } from './odata/entity-set.ts';
import { unknownEntity } from './refusal.ts';
import type { Route } from './route.ts';
import { get } from './route.ts';
import type { ScopeSet } from './scopes.ts';

const queryOf = ({ tenant, url, query }: GraphCall): Query => ({
  graph: tenant.graph,
  url,
  query,
  pageSize: tenant.pageSize,
});

export const readContext = ({ tenant, version, caller }: GraphCall): ReadContext => ({
  world: tenant.world,
  version,
  switches: tenant.world.switches,
  caller: caller.oid,
});

/** One page of a collection. */
export const readCollection = (set: EntitySet, rows: readonly Row[], call: GraphCall): GraphResult =>
  ok(answerCollection(set, rows, queryOf(call), readContext(call)));

/** One entity. Throws the 404 of the PIM sets where `row` is undefined. */
export function readEntity(set: EntitySet, row: Row | undefined, id: string, call: GraphCall): GraphResult {
  if (!row) throw unknownEntity(id);
  return ok(answerEntity(set, row, queryOf(call), readContext(call)));
}

/** Throws a GraphRefusal where the caller may not read the whole set or, given a row, that row. */
export type ReadGuard = (call: GraphCall, row?: Row) => void;

const openToAll: ReadGuard = () => undefined;

/** The three routes of a set that can be listed, counted and read by id. `$count` declared before `{id}` costs nothing. */
export function readRoutes(
  path: string,
  scopes: ScopeSet,
  set: EntitySet,
  rows: (call: GraphCall) => Row[],
  guard: ReadGuard = openToAll,
): Route[] {
  return [
    get(path, scopes, (call) => {
      guard(call);
      return readCollection(set, rows(call), call);
    }),
    get(`${path}/$count`, scopes, (call) => {
      guard(call);
      const count = answerCount(set, rows(call), queryOf(call), readContext(call));
      return { status: 200, text: String(count) };
    }),
    get(`${path}/{id}`, scopes, (call) => {
      const id = call.params['id'] ?? '';
      const found = rows(call).find((row) => row['id'] === id);
      if (found) guard(call, found);
      return readEntity(set, found, id, call);
    }),
  ];
}
