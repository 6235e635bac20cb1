import { isObject } from './shape.ts';

/** The service's id of a rule; empty where it has none. */
export function idOfRule(rule: unknown): string {
  const id = isObject(rule) ? rule['id'] : undefined;
  return typeof id === 'string' ? id : '';
}
