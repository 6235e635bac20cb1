import fc from 'fast-check';
import type { Json, JsonObject } from './test-rules.ts';

/** Where something stands in an answer: names of members and places in lists. */
export type Path = readonly (string | number)[];

/** One thing about an answer that is not as it was. */
export type Mutation = { readonly at: Path; readonly kind: (typeof KINDS)[number] };

const KINDS = ['gone', 'null', 'another type', 'another word', 'new member', 'twice', 'emptied'] as const;

const childrenOf = (value: Json): [string | number, Json][] => {
  if (Array.isArray(value)) return [...value.entries()];
  return value !== null && typeof value === 'object' ? Object.entries(value) : [];
};

const pathsIn = (value: Json): Path[] => [
  [],
  ...childrenOf(value).flatMap(([name, one]) => pathsIn(one).map((path) => [name, ...path])),
];

/** Somewhere in these rules, anywhere but at the whole of them. */
export const mutationOf = (rules: Json): fc.Arbitrary<Mutation> =>
  fc.record({
    at: fc.constantFrom(...pathsIn(rules).filter(({ length }) => length > 0)),
    kind: fc.constantFrom(...KINDS),
  });

/** The rules with that changed. */
export function mutated(rules: Json, { at, kind }: Mutation): Json {
  const [name, ...rest] = at;
  if (name === undefined) return rules;
  if (Array.isArray(rules)) {
    const all = rules.flatMap((one, index) => (index === name ? listed(one, rest, kind) : [one]));
    return all;
  }
  if (rules === null || typeof rules !== 'object') return rules;
  const old = rules[name] ?? null;
  if (rest.length > 0) return { ...rules, [name]: mutated(old, { at: rest, kind }) };
  if (kind === 'gone') return Object.fromEntries(Object.entries(rules).filter(([member]) => member !== name));
  return { ...rules, [name]: changed(old, kind) };
}

function listed(one: Json, rest: Path, kind: Mutation['kind']): Json[] {
  if (rest.length > 0) return [mutated(one, { at: rest, kind })];
  if (kind === 'gone') return [];
  return kind === 'twice' ? [one, one] : [changed(one, kind)];
}

function changed(value: Json, kind: Mutation['kind']): Json {
  const isObject = value !== null && typeof value === 'object' && !Array.isArray(value);
  if (kind === 'null') return null;
  if (kind === 'another word') return typeof value === 'string' ? `${value}Next` : 'next';
  if (kind === 'new member' && isObject) return { ...value, isNew: true };
  if (kind === 'emptied') return emptied(value);
  return typeof value === 'string' ? 7 : 'text';
}

const emptied = (value: Json): Json => {
  if (Array.isArray(value)) return [];
  if (typeof value === 'string') return '';
  return typeof value === 'number' ? 0 : {};
};

/** Every member that is no object, by its path; a word in a list by itself, as their order says nothing. */
export function leavesOf(rule: JsonObject): Map<string, Json> {
  const leaves = new Map<string, Json>();
  const walk = (value: Json, path: string): void => {
    if (Array.isArray(value)) {
      leaves.set(`${path}[]`, 'a list');
      for (const [index, one] of value.entries())
        walk(one, `${path}[${typeof one === 'string' ? one : index}]`);
    } else if (value !== null && typeof value === 'object') {
      for (const [name, one] of Object.entries(value)) walk(one, `${path}.${name}`);
    } else leaves.set(path, value);
  };
  walk(rule, '');
  return leaves;
}
