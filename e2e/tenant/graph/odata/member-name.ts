import type { EntitySet } from './entity-set.ts';

/**
 * The name of a property or navigation as its set writes it, whatever case the client used; undefined where the set has none. Tools in
 * daily use send `$select=displayname` and `$expand=Group` (EasyPIM, PIMActivation [2nd-hand]).
 */
export const propertyNamed = (name: string, { properties }: EntitySet): string | undefined =>
  sameName(name, properties);

export const navigationNamed = (name: string, { navigations }: EntitySet): string | undefined =>
  sameName(name, navigations);

function sameName(name: string, table: Readonly<Record<string, unknown>>): string | undefined {
  if (Object.hasOwn(table, name)) return name;
  return Object.keys(table).find((one) => one.toLowerCase() === name.toLowerCase());
}
