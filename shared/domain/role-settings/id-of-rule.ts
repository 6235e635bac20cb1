import { isObject } from './shape.ts';

/** The service's id of a rule; empty where it has none. */
export function idOfRule(rule: unknown): string {
  const id = isObject(rule) ? rule['id'] : undefined;
  return typeof id === 'string' ? id : '';
}

/** Those of this id: one, unless there is none or the service gave it twice. */
export const rulesOfId = (rules: readonly unknown[], id: string): unknown[] =>
  rules.filter((rule) => idOfRule(rule) === id);
