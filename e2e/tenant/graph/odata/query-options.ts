import type { Switches } from '../../switches.ts';
import { badRequest } from '../refusal.ts';
import { checkFilter, noSuchProperty } from './check-filter.ts';
import type { EntitySet } from './entity-set.ts';
import type { FilterTree } from './filter-tree.ts';
import { requiredEquals } from './filter-tree.ts';
import { propertyNamed } from './member-name.ts';
import type { Expansion } from './parse-expand.ts';
import { parseExpand } from './parse-expand.ts';
import { parseFilter } from './parse-filter.ts';
import type { Search } from './parse-search.ts';
import { parseSearch } from './parse-search.ts';
import { parseSelect } from './parse-select.ts';

/** The query of a GET, parsed and held to what its set allows. */
export type QueryOptions = {
  filter: FilterTree | undefined;
  search: Search | undefined;
  select: string[];
  expand: Expansion[];
  orderBy: { path: string; descending: boolean }[];
  top: number | undefined;
  skip: number;
  skipToken: string | undefined;
  count: boolean;
};

const ENTITY_OPTIONS: ReadonlySet<string> = new Set(['$select', '$expand', '$format']);
const COLLECTION_OPTIONS: ReadonlySet<string> = new Set([
  ...ENTITY_OPTIONS,
  '$filter',
  '$search',
  '$orderby',
  '$top',
  '$skip',
  '$skiptoken',
  '$count',
]);

/** Reads the options of a collection or of one entity. Throws a 400 GraphRefusal for whatever the set does not allow. */
export function queryOptions(
  query: URLSearchParams,
  set: EntitySet,
  switches: Switches,
  of: 'collection' | 'entity',
  eventual = false,
): QueryOptions {
  const allowed = of === 'collection' ? COLLECTION_OPTIONS : ENTITY_OPTIONS;
  const values = new Map<string, string>();
  for (const [key, value] of query) {
    // Names without `$` are custom parameters, which Graph ignores.
    if (!key.startsWith('$')) continue;
    const name = key.toLowerCase();
    if (!allowed.has(name) || (name === '$search' && !set.searchable))
      throw badRequest(`The query parameter '${key}' is not supported on this resource.`);
    if (values.has(name))
      throw badRequest(
        `Query option '${key}' was specified more than once, but it must be specified at most once.`,
      );
    values.set(name, value);
  }
  return {
    filter: of === 'collection' ? filterOf(values.get('$filter'), set, switches) : undefined,
    search: searchOf(values.get('$search'), set, eventual),
    select: parseSelect(values.get('$select') ?? '', set),
    expand: parseExpand(values.get('$expand') ?? '', set),
    orderBy: orderByOf(values.get('$orderby'), set, switches),
    top: wholeNumber(values.get('$top'), '$top', switches['odata.topMaximum']),
    skip: wholeNumber(values.get('$skip'), '$skip') ?? 0,
    skipToken: values.get('$skiptoken'),
    count: booleanOf(values.get('$count')),
  };
}

function filterOf(text: string | undefined, set: EntitySet, switches: Switches): FilterTree | undefined {
  const tree = text === undefined ? undefined : checkFilter(parseFilter(text), set, switches);
  const pinned = tree ? requiredEquals(tree) : new Map<string, unknown>();
  const missing = set.requiredFilter?.filter((name) => !pinned.has(name)) ?? [];
  if (missing.length > 0) {
    throw badRequest(`The $filter is required and must state ${missing.join(' and ')}.`, 'MissingParameters');
  }
  const anyOf = set.requiredAnyOf ?? [];
  if (anyOf.length > 0 && anyOf.every((name) => !pinned.has(name))) {
    const names = anyOf.join(' or ');
    throw badRequest(
      `The $filter is required and must state ${names}.`,
      switches['groups.missingFilterCode'],
    );
  }
  return tree;
}

function searchOf(text: string | undefined, set: EntitySet, eventual: boolean): Search | undefined {
  if (text === undefined) return undefined;
  if (eventual) return parseSearch(text, set);
  throw badRequest(
    "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    'Request_UnsupportedQuery',
  );
}

function orderByOf(text: string | undefined, set: EntitySet, switches: Switches): QueryOptions['orderBy'] {
  if (text === undefined) return [];
  return text.split(',').map((item) => {
    const [asked = '', direction = 'asc', ...rest] = item.trim().split(/\s+/);
    const path = propertyNamed(asked, set) ?? asked;
    const rule = set.properties[path];
    if (!rule) throw noSuchProperty(path, set);
    const refused = !rule.orderBy || set.orderByAllowed?.(switches) === false;
    if (refused || rest.length > 0 || !['asc', 'desc'].includes(direction)) {
      throw badRequest(
        `Sorting by '${item.trim()}' is not supported for this entity set.`,
        'Request_UnsupportedQuery',
      );
    }
    return { path, descending: direction === 'desc' };
  });
}

function wholeNumber(
  text: string | undefined,
  name: '$top' | '$skip',
  maximum = Infinity,
): number | undefined {
  if (text === undefined) return undefined;
  const least = name === '$top' ? 1 : 0;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : -1;
  if (value < least || value > maximum)
    throw badRequest(`Invalid page size specified: '${text}' for ${name}.`);
  return value;
}

function booleanOf(text: string | undefined): boolean {
  if (text === undefined || text === 'false') return false;
  if (text === 'true') return true;
  throw badRequest(`Invalid value '${text}' for $count.`);
}
