import type { EntitySet, Version } from '../odata/entity-set.ts';

/** What the directory's name-like properties may be used for. */
export const NAME = { filter: ['eq', 'ne', 'in', 'startswith'], orderBy: true } as const;
export const KEY = { filter: ['eq', 'in'] } as const;
/** A property that v1.0 shows only to who selects it, and beta to everybody (B4/03, B4/05 [capture]). */
export const ONLY_WHEN_SELECTED = {
  shownOnlyOnRequest: (version: Version) => version === 'v1.0',
} as const;

/** A directory set without navigations; `or` is taken in small numbers. */
export const PLAIN_SET = { navigations: {}, orLimit: () => 15, ofDirectory: true } as const satisfies Pick<
  EntitySet,
  'navigations' | 'orLimit' | 'ofDirectory'
>;
