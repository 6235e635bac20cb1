import type { Switches } from '../../switches.ts';
import type { EntitySet, ReadContext, Row } from './entity-set.ts';
import type { QueryOptions } from './query-options.ts';

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * `@microsoft.graph.tips`, which answers may carry (graph-pim.md §1 [capture]): by switch where they were captured, on every answer
 * without $select, or nowhere. The words are those of Microsoft's samples, which propose the first properties by name.
 */
export function tips(
  set: EntitySet,
  { select }: Pick<QueryOptions, 'select'>,
  { switches, version }: Pick<ReadContext, 'switches' | 'version'>,
  of: 'collection' | 'entity',
): Row {
  const mode = switches['reads.tips'];
  const shown = mode === 'everywhere' || (mode === 'captured' && set.tipsIn?.includes(version));
  if (!shown || select.length > 0) return {};
  const keyed = set.path.replaceAll(/\('([^']*)'\)/g, (_key, id: string) =>
    GUID.test(id) ? "('<guid>')" : "('<key>')",
  );
  const path = of === 'entity' ? `${keyed}('<key>')` : keyed;
  const names =
    set.tipNames ??
    Object.keys(set.properties)
      .filter((name) => name !== 'id')
      .sort();
  return {
    '@microsoft.graph.tips': `Use $select to choose only the properties your app needs, as this can lead to performance improvements. For example: GET ${path}?$select=${names.slice(0, 2).join(',') || 'id'}`,
  };
}

/** A member nobody has heard of, on every entity, by switch: Graph may add members at any time (graph-pim.md §1 [capture]). */
export const unknownMembers = (switches: Switches): Row =>
  switches['reads.unknownMembers'] ? { memberOfAnotherDay: { value: null } } : {};
