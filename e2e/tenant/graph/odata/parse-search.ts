import { badRequest } from '../refusal.ts';
import type { EntitySet, Row } from './entity-set.ts';
import { noSuchProperty } from './check-filter.ts';

/** Whether a row matches a $search. */
export type Search = (row: Row) => boolean;

/** What Graph searches word by word; every other text is held to how it begins (search-query-parameter.md [docs]). */
const BY_WORD: ReadonlySet<string> = new Set(['displayName', 'description']);

/**
 * Parses a $search of a directory set: `"property:words"` clauses joined by AND and OR, AND binding closer, parentheses left out.
 * Throws a 400 GraphRefusal.
 */
export function parseSearch(text: string, set: EntitySet): Search {
  const alternatives = text.split(/\s+OR\s+(?=")/).map((part) => part.split(/\s+AND\s+(?=")/).map(clauseOf));
  return (row) => alternatives.some((clauses) => clauses.every((holds) => holds(row)));

  function clauseOf(clause: string): Search {
    const match = /^"(\w+):(.*)"$/.exec(clause.trim());
    if (!match) throw badRequest(`Syntax error in $search '${text}': a clause is "property:text" in quotes.`);
    const [, name = '', wanted = ''] = match;
    if (!set.properties[name]) throw noSuchProperty(name, set);
    const asked = wanted.replaceAll('\\"', '"');
    return BY_WORD.has(name)
      ? (row) =>
          tokensOf(asked).every((word) => tokensOf(textOf(row[name])).some((one) => one.startsWith(word)))
      : (row) => textOf(row[name]).toLowerCase().startsWith(asked.toLowerCase());
  }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Words, cut at blanks, symbols, digits and where a capital follows a small letter; and the parts of a blank-free run as one. */
function tokensOf(text: string): string[] {
  return text.split(/\s+/).flatMap((run) => {
    const words = run.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ').match(/\p{L}+|\p{N}+/gu) ?? [];
    return [...words, ...(words.length > 1 ? [words.join('')] : [])].map((word) => word.toLowerCase());
  });
}
