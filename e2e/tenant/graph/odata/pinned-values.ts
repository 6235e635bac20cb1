import type { GraphCall } from '../call.ts';
import { requiredEquals } from './filter-tree.ts';
import { parseFilter } from './parse-filter.ts';

/**
 * What a call's $filter pins by `eq`: names and texts in lower case, as ids and names are compared. Empty without a filter. Throws a
 * 400 GraphRefusal where the filter is none.
 */
export function pinnedValues({ query }: Pick<GraphCall, 'query'>): ReadonlyMap<string, unknown> {
  const filter = query.get('$filter');
  if (filter === null) return new Map();
  return new Map(
    [...requiredEquals(parseFilter(filter))].map(([name, value]) => [
      name.toLowerCase(),
      typeof value === 'string' ? value.toLowerCase() : value,
    ]),
  );
}
