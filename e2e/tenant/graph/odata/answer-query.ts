import { tips, unknownMembers } from './additions.ts';
import { contextUrl } from './context-url.ts';
import type { EntitySet, ReadContext, Row } from './entity-set.ts';
import { compare, holds, valueAt } from './evaluate-filter.ts';
import { containedContexts, expandedMembers } from './expand-row.ts';
import { project } from './parse-select.ts';
import type { QueryOptions } from './query-options.ts';
import { queryOptions } from './query-options.ts';
import { offsetOf, skipTokenFor } from './skip-token.ts';

/**
 * The call a query belongs to. `url` is path and query as called; `graph` the origin that nextLink and context name; `eventual` that
 * the client takes what an index knows, which $search needs.
 */
export type Query = {
  graph: string;
  url: string;
  query: URLSearchParams;
  pageSize: number;
  eventual: boolean;
};

/** The answer to a GET on a collection: one page of what `rows` gives, filtered, sorted, expanded. Throws GraphRefusal. */
export function answerCollection(
  set: EntitySet,
  rows: readonly Row[],
  query: Query,
  context: ReadContext,
): Row {
  const options = queryOptions(
    query.query,
    asKnown(set, context),
    context.switches,
    'collection',
    query.eventual,
  );
  const { filter, search } = options;
  const matching = rows.filter((row) => (!filter || holds(filter, row)) && (search?.(row) ?? true));
  for (const { path, descending } of options.orderBy.toReversed()) {
    matching.sort((a, b) => (compare(valueAt(a, path), valueAt(b, path)) ?? 0) * (descending ? -1 : 1));
  }
  const from = options.skipToken === undefined ? options.skip : offsetOf(options.skipToken);
  const to = from + (options.top ?? query.pageSize);
  const value = matching.slice(from, to).map((row) => ({
    ...(set.typedRows ? { '@odata.type': `#microsoft.graph.${set.type}` } : {}),
    ...membersOf(set, set.shown?.(row, context) ?? row, options, context),
  }));
  return {
    '@odata.context': contextUrl(query.graph, context.version, set.path, options, false),
    ...(options.count ? { '@odata.count': matching.length } : {}),
    ...(to < matching.length ? { '@odata.nextLink': nextLink(query, to) } : {}),
    ...tips(set, options, context, 'collection'),
    value,
  };
}

/** The number of rows a `/$count` asks for. Throws GraphRefusal. */
export function answerCount(
  set: EntitySet,
  rows: readonly Row[],
  query: Query,
  context: ReadContext,
): number {
  const { filter } = queryOptions(query.query, asKnown(set, context), context.switches, 'collection');
  return filter ? rows.filter((row) => holds(filter, row)).length : rows.length;
}

/** The answer to a GET on one entity. Throws GraphRefusal. */
export function answerEntity(set: EntitySet, row: Row, query: Query, context: ReadContext): Row {
  const options = queryOptions(query.query, asKnown(set, context), context.switches, 'entity');
  return {
    '@odata.context': contextUrl(query.graph, context.version, set.path, options, true),
    ...tips(set, options, context, 'entity'),
    ...membersOf(set, row, options, context),
  };
}

const membersOf = (
  set: EntitySet,
  row: Row,
  { select, expand }: Pick<QueryOptions, 'select' | 'expand'>,
  context: ReadContext,
): Row => ({
  ...project(row, select, set, context.version),
  ...set.always?.(row, context),
  ...unknownMembers(context.switches),
  ...containedContexts(set, row, expand, context),
  ...expandedMembers(row, expand, context),
});

/** The set with the properties that the version called knows. */
function asKnown(set: EntitySet, { version, switches }: ReadContext): EntitySet {
  const known = Object.entries(set.properties).filter(([, rule]) => !rule.unknownTo?.(version, switches));
  return { ...set, properties: Object.fromEntries(known) };
}

function nextLink({ graph, url, query }: Query, offset: number): string {
  const next = new URLSearchParams(query);
  next.delete('$skip');
  next.set('$skiptoken', skipTokenFor(offset));
  // URLSearchParams escapes more than has to be, and writes blanks as `+`: right, but unlike the service, whose links stay readable.
  const text = next
    .toString()
    .replaceAll(/%(24|27|28|29|2C)/g, (escaped) => decodeURIComponent(escaped))
    .replaceAll('+', '%20');
  return `${graph}${url.split('?', 1)[0] ?? ''}?${text}`;
}
