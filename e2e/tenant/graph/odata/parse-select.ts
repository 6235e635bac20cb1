import { unknownInShape } from './check-filter.ts';
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
    if (known === undefined) throw unknownInShape(name, set);
    return known;
  });
}

/**
 * The members of a row that an answer shows: those selected, or all but what must be asked for. Annotations stay with what they are
 * about. The directory gives what was selected in the order asked for, complex members last (B4/04, B4/06, PFG/09 [capture]).
 */
export function project(row: Row, select: readonly string[], set: EntitySet, version: Version): Row {
  const shown = (name: string): boolean => {
    const [member = ''] = name.split('@');
    if (member === '') return true;
    if (select.length > 0) return select.includes(member);
    return set.properties[member]?.shownOnlyOnRequest?.(version) !== true;
  };
  const members = Object.entries(row).filter(([name]) => shown(name));
  if (set.ofDirectory && select.length > 0) {
    const place = ([name, value]: [string, unknown]): number =>
      select.indexOf(name) + (isComplex(value) ? select.length : 0);
    members.sort((a, b) => place(a) - place(b));
  }
  return Object.fromEntries(members);
}

const isComplex = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(isComplex) : value !== null && typeof value === 'object';
