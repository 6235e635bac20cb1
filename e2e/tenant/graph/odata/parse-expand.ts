import { badRequest } from '../refusal.ts';
import type { EntitySet, Navigation } from './entity-set.ts';
import { unknownInShape } from './check-filter.ts';
import { navigationNamed } from './member-name.ts';
import { parseSelect } from './parse-select.ts';

/** One $expand item, checked: the navigation and what to do with its targets. */
export type Expansion = { name: string; navigation: Navigation; select: string[]; expand: Expansion[] };

/** Parses `policy($expand=rules),principal($select=id)`, or `*` for all there is, against what a set allows. Throws a 400 GraphRefusal. */
export function parseExpand(text: string, set: EntitySet): Expansion[] {
  const items = splitOutside(text, ',').flatMap((item) =>
    item === '*' ? Object.keys(set.navigations) : item,
  );
  return [...new Set(items)].map((item) => {
    const open = item.indexOf('(');
    const asked = (open === -1 ? item : item.slice(0, open)).trim();
    const name = navigationNamed(asked, set);
    const navigation = name === undefined ? undefined : set.navigations[name];
    if (name === undefined || !navigation) throw unknownInShape(asked, set);
    if (open !== -1 && !item.endsWith(')')) throw badRequest(`Syntax error in $expand '${text}'.`);
    const inner = open === -1 ? '' : item.slice(open + 1, -1);
    return { name, navigation, ...nestedOptions(inner, navigation) };
  });
}

function nestedOptions(text: string, navigation: Navigation): Pick<Expansion, 'select' | 'expand'> {
  const options: Pick<Expansion, 'select' | 'expand'> = { select: [], expand: [] };
  for (const part of splitOutside(text, ';').filter(Boolean)) {
    const [key = '', ...rest] = part.split('=');
    const value = rest.join('=');
    switch (key.trim()) {
      case '$select':
        options.select = parseSelect(value, navigation.to);
        refuseUnlisted(options.select, navigation);
        break;
      case '$expand':
        options.expand = parseExpand(value, navigation.to);
        break;
      default:
        throw badRequest(`The query option '${key.trim()}' is not supported inside $expand.`);
    }
  }
  return options;
}

function refuseUnlisted(select: string[], navigation: Navigation): void {
  const refused = select.find((name) => navigation.nestedSelect && !navigation.nestedSelect.includes(name));
  if (refused === undefined) return;
  throw badRequest(
    `$select of '${refused}' is not supported inside $expand of 'microsoft.graph.${navigation.to.type}'.`,
  );
}

/** Splits at a separator that stands outside of parentheses; surrounding blanks go. Empty text gives no parts. */
function splitOutside(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    depth += character === '(' ? 1 : character === ')' ? -1 : 0;
    if (depth < 0) throw badRequest(`Syntax error in $expand '${text}'.`);
    if (character === separator && depth === 0) {
      parts.push(part.trim());
      part = '';
    } else {
      part += character;
    }
  }
  if (depth !== 0) throw badRequest(`Syntax error in $expand '${text}'.`);
  return text.trim() === '' ? [] : [...parts, part.trim()];
}
