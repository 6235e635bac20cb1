import type { EntitySet } from '../odata/entity-set.ts';

/** What the directory's name-like properties may be used for. */
export const NAME = { filter: ['eq', 'ne', 'in', 'startswith'], orderBy: true } as const;
export const KEY = { filter: ['eq', 'in'] } as const;
/** A property that is there only for who selects it. */
export const ONLY_WHEN_SELECTED = { shownOnlyOnRequest: () => true } as const;

/** A directory set without navigations; `or` is taken in small numbers. */
export const PLAIN_SET = { navigations: {}, orLimit: () => 15 } as const satisfies Pick<
  EntitySet,
  'navigations' | 'orLimit'
>;
