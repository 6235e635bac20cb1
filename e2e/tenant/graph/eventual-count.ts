import type { GraphCall } from './call.ts';
import type { EntitySet, Row } from './odata/entity-set.ts';
import { readCount } from './read.ts';
import { badRequest } from './refusal.ts';
import type { Route } from './route.ts';
import { get } from './route.ts';

/** `/$count` of a set of the directory: an index answers it, so that it takes the header `ConsistencyLevel: eventual` [docs]. */
export const eventualCount = (
  path: string,
  scopes: Route['scopes'],
  set: EntitySet,
  rows: (call: GraphCall) => Row[],
): Route =>
  get(path, scopes, (call) => {
    if (!call.eventual) throw badRequest('$count is not currently supported.', 'Request_BadRequest');
    return readCount(set, rows(call), call);
  });
