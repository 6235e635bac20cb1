import { noSuchProperty } from './check-filter.ts';
import { navigationNamed, propertyNamed } from './member-name.ts';
import type { EntitySet, Row, Version } from './entity-set.ts';

/** The property names of a $select, checked against the set; `*` gives none, which means all. Throws a 400 GraphRefusal. */
export function parseSelect(text: string, set: EntitySet): string[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  if (names.includes('*')) return [];
  return names.map((name) => {
    const known = propertyNamed(name, set) ?? navigationNamed(name, set);
    if (known === undefined) throw noSuchProperty(name, set);
    return known;
  });
}

/** The members of a row that an answer shows: those selected, or all but what must be asked for. Annotations always stay. */
export function project(row: Row, select: readonly string[], set: EntitySet, version: Version): Row {
  const shown = (name: string): boolean => {
    if (name.includes('@')) return true;
    if (select.length > 0) return select.includes(name);
    return set.properties[name]?.shownOnlyOnRequest?.(version) !== true;
  };
  return Object.fromEntries(Object.entries(row).filter(([name]) => shown(name)));
}
