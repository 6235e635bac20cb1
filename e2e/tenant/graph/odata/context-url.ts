import type { Version } from './entity-set.ts';
import type { Expansion } from './parse-expand.ts';
import type { QueryOptions } from './query-options.ts';

/** `@odata.context` of an answer: the set's path, what was selected and expanded, and `/$entity` for one entity. */
export function contextUrl(
  graph: string,
  version: Version,
  path: string,
  options: Pick<QueryOptions, 'select' | 'expand'>,
  entity: boolean,
): string {
  return `${graph}/${version}/$metadata#${path}${shape(options)}${entity ? '/$entity' : ''}`;
}

function shape({ select, expand }: Pick<QueryOptions, 'select' | 'expand'>): string {
  if (select.length === 0 && expand.length === 0) return '';
  const expanded = expand.map((one: Expansion) => `${one.name}${shape(one) || '()'}`);
  return `(${[...select, ...expanded].join(',')})`;
}
