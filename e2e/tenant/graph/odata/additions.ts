import type { Switches } from '../../switches.ts';
import type { EntitySet, Row } from './entity-set.ts';
import type { QueryOptions } from './query-options.ts';

/**
 * `@microsoft.graph.tips`, which answers may carry (graph-pim.md §1 [capture], on the rules of a policy): by switch there, on every
 * answer without $select, or nowhere. The words are those of Microsoft's samples.
 */
export function tips(set: EntitySet, { select }: Pick<QueryOptions, 'select'>, switches: Switches): Row {
  const mode = switches['reads.tips'];
  const shown = mode === 'everywhere' || (mode === 'policyRules' && set.givesTips);
  if (!shown || select.length > 0) return {};
  const path = set.path.replaceAll(/\('[^']*'\)/g, "('<key>')");
  const names = Object.keys(set.properties).slice(0, 2).join(',');
  return {
    '@microsoft.graph.tips': `Use $select to choose only the properties your app needs, as this can lead to performance improvements. For example: GET ${path}?$select=${names}`,
  };
}

/** A member nobody has heard of, on every entity, by switch: Graph may add members at any time (graph-pim.md §1 [capture]). */
export const unknownMembers = (switches: Switches): Row =>
  switches['reads.unknownMembers'] ? { memberOfAnotherDay: { value: null } } : {};
