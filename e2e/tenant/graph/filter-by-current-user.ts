import type { GraphCall } from './call.ts';
import { badRequest } from './refusal.ts';

/**
 * The argument of `filterByCurrentUser(on='…')`, held to what the set supports (graph-pim.md §2 [docs]). Throws a 400
 * GraphRefusal for another.
 */
export function filterByCurrentUser<T extends string>(call: GraphCall, supported: readonly T[]): T {
  const on = call.params['on'] ?? '';
  const found = supported.find((one) => one === on);
  if (found === undefined) throw badRequest(`The filter by current user on '${on}' is not supported.`);
  return found;
}
