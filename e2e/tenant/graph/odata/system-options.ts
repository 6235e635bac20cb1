import type { Version } from './entity-set.ts';

/** What OData calls system query options, without their `$`. */
const OPTIONS: ReadonlySet<string> = new Set([
  'count',
  'expand',
  'filter',
  'format',
  'orderby',
  'search',
  'select',
  'skip',
  'skiptoken',
  'top',
]);

/**
 * A query with its system options under their one name, `$filter` for `$Filter`. In beta the `$` may be left out; in v1.0 it may for
 * some resources only [docs: query parameters], so that a client had better write it: here it is ignored without.
 */
export function systemOptions(query: URLSearchParams, version: Version): URLSearchParams {
  return new URLSearchParams(
    [...query].map(([name, value]) => {
      const lower = name.toLowerCase();
      if (lower.startsWith('$') && OPTIONS.has(lower.slice(1))) return [lower, value];
      return version === 'beta' && OPTIONS.has(lower) ? [`$${lower}`, value] : [name, value];
    }),
  );
}
