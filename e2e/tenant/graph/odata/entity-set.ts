import type { Switches } from '../../switches.ts';
import type { World } from '../../world/world.ts';
import type { FilterOperator } from './filter-tree.ts';

/** An entity as JSON, navigation properties not expanded. */
export type Row = Record<string, unknown>;

export type Version = 'v1.0' | 'beta';

/** What is needed to follow a navigation property; `caller` is the object id of who reads, `graph` the origin. */
export type ReadContext = {
  graph: string;
  world: World;
  version: Version;
  switches: Switches;
  caller: string;
  /** What the token carries, by bare names. */
  scopes: readonly string[];
};

/** What one property may be used for beyond $select. */
export type PropertyRule = {
  filter?: readonly FilterOperator[];
  orderBy?: true;
  shownOnlyOnRequest?: (version: Version) => boolean;
  /** Where a version does not know it: naming it there is a 400, and it is not shown. */
  unknownTo?: (version: Version, switches: Switches) => boolean;
};

/** A navigation property that $expand may name. */
export type Navigation = {
  /** The set (or type) its targets belong to. */
  to: EntitySet;
  follow: (row: Row, context: ReadContext) => Row | Row[] | null;
  /** Its targets live inside their owner: where it is expanded, an annotation says which set they are of. */
  contained?: true;
  /** Whether the token may see the target at all; absent = whoever sees the row does. */
  visible?: (target: Row, context: ReadContext) => boolean;
  /** Properties that $select may name inside $expand; absent = all of the target's. */
  nestedSelect?: readonly string[];
};

/**
 * What a collection is made of and what its queries may say: the table that $filter, $select, $expand and $orderby are held to.
 * Everything that is not in it is a 400.
 */
export type EntitySet = {
  /** Path in `@odata.context`, such as `roleManagement/directory/roleDefinitions`. */
  path: string;
  /** Type name without `#microsoft.graph.`, for error messages. */
  type: string;
  properties: Readonly<Record<string, PropertyRule>>;
  navigations: Readonly<Record<string, Navigation>>;
  /** How many `or` a filter may hold. */
  orLimit: (switches: Switches) => number;
  /** Answer to too many `or`; absent = the captured "Or operator not supported for this entity set." */
  tooManyOr?: { code: string; message: string };
  /** Versions in which answers carry `@microsoft.graph.tips` where nothing is selected. */
  tipsIn?: readonly Version[];
  /** What these tips propose to select; absent = its first two properties by name. */
  tipNames?: readonly string[];
  /**
   * Answered by the directory and not by PIM: selected members come in the order asked for, an unknown id is
   * `Request_ResourceNotFound`.
   */
  ofDirectory?: true;
  /** Members that come whatever is selected. */
  always?: (row: Row, context: ReadContext) => Row;
  /** What becomes of a row that a list shows; $filter and $orderby are about it as it was before. */
  shown?: (row: Row, context: ReadContext) => Row;
  /** Every row says its type, as where the context names no set. */
  typedRows?: true;
  orderByAllowed?: (switches: Switches) => boolean;
  /** Properties that a list's $filter must pin by `eq`. */
  requiredFilter?: readonly string[];
  /** Whether lists take $search, which Graph answers only with the header `ConsistencyLevel: eventual` [docs]. */
  searchable?: true;
  /** Properties one of which a list's $filter must pin by `eq`. */
  requiredAnyOf?: readonly string[];
};

/**
 * A set as filterByCurrentUser shows it: the caller is the filter, no other is asked for. A function's answer is of no set, so the
 * context names the type and each row too (GDOC …-filterbycurrentuser.md [docs]); by switch it looks like the set itself.
 */
export const ofCaller = (set: EntitySet, switches: Switches): EntitySet => ({
  ...set,
  requiredFilter: [],
  requiredAnyOf: [],
  ...(switches['reads.ownRowsOf'] === 'type'
    ? { path: `Collection(${set.type})`, typedRows: true, tipsIn: [] }
    : {}),
});

/** Equality, as the PIM sets allow it on most of their properties. */
export const EQUALITY = { filter: ['eq', 'ne'] } as const satisfies PropertyRule;
/** A property that can only be read. */
export const READABLE = {} as const satisfies PropertyRule;
