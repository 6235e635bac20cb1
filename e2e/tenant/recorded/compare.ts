/** What a recorded answer says about one value: the value itself, a pattern of its text, or the shape of what is inside. */
export type Shape =
  string | number | boolean | null | RegExp | readonly Shape[] | { readonly [name: string]: Shape };

/**
 * Where an answer differs from a recorded one: members by name, order and presence, values by kind or text. A list of one shape
 * stands for any number of such items, at least one; a longer list for exactly these. Empty = no difference.
 */
export function differences(recorded: Shape, actual: unknown, at = '$'): string[] {
  if (recorded instanceof RegExp) {
    const fits = typeof actual === 'string' && recorded.test(actual);
    return fits ? [] : [`${at}: ${shown(actual)} is not like ${String(recorded)}`];
  }
  if (Array.isArray(recorded)) return listDifferences(recorded as readonly Shape[], actual, at);
  if (recorded === null || typeof recorded !== 'object') {
    return recorded === actual ? [] : [`${at}: ${shown(actual)} is not ${shown(recorded)}`];
  }
  return memberDifferences(recorded as Record<string, Shape>, actual, at);
}

function listDifferences(recorded: readonly Shape[], actual: unknown, at: string): string[] {
  if (!Array.isArray(actual)) return [`${at}: ${shown(actual)} is no list`];
  const [only, ...more] = recorded;
  if (only === undefined) return actual.length === 0 ? [] : [`${at}: is not empty`];
  if (actual.length === 0) return [`${at}: is empty`];
  if (more.length === 0) return actual.flatMap((item, index) => differences(only, item, `${at}[${index}]`));
  if (actual.length !== recorded.length) return [`${at}: ${actual.length} instead of ${recorded.length}`];
  return recorded.flatMap((shape, index) => differences(shape, actual[index], `${at}[${index}]`));
}

function memberDifferences(recorded: Record<string, Shape>, actual: unknown, at: string): string[] {
  if (actual === null || typeof actual !== 'object') return [`${at}: ${shown(actual)} has no members`];
  const names = Object.keys(actual);
  const wanted = Object.keys(recorded);
  if (names.join() !== wanted.join()) return [`${at}: has ${names.join()} instead of ${wanted.join()}`];
  const members = actual as Record<string, unknown>;
  return Object.entries(recorded).flatMap(([name, shape]) =>
    differences(shape, members[name], `${at}.${name}`),
  );
}

const shown = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));
