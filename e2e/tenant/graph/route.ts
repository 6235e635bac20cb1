import type { GraphCall, GraphResult } from './call.ts';
import type { Version } from './odata/entity-set.ts';
import type { ScopeSet } from './scopes.ts';

/** One operation the service has. */
export type Route = {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below the version, with `{placeholders}`: `/users/{id}`, `/x/filterByCurrentUser(on='{on}')`. */
  path: string;
  /** Absent = v1.0 and beta. */
  versions?: readonly Version[];
  /** Any one of these scopes is needed; a function where the path and query (as called) decide which. */
  scopes: ScopeSet | ((url: string) => ScopeSet);
  handle: (call: GraphCall) => GraphResult;
};

export const get = (path: string, scopes: Route['scopes'], handle: Route['handle']): Route => ({
  method: 'GET',
  path,
  scopes,
  handle,
});
export const patch = (path: string, scopes: Route['scopes'], handle: Route['handle']): Route => ({
  method: 'PATCH',
  path,
  scopes,
  handle,
});
export const post = (path: string, scopes: Route['scopes'], handle: Route['handle']): Route => ({
  method: 'POST',
  path,
  scopes,
  handle,
});
export const del = (path: string, scopes: Route['scopes'], handle: Route['handle']): Route => ({
  method: 'DELETE',
  path,
  scopes,
  handle,
});
