import type { Switches } from '../switches.ts';
import { GraphRefusal } from './refusal.ts';
import type { ScopeSet } from './scopes.ts';
import { scopeDemand } from './scopes.ts';

/** Throws the GraphRefusal of a token that has none of a set's scopes. */
export function requireScope(set: ScopeSet, scopes: readonly string[], switches: Switches): void {
  const { enough, code, message, status } = scopeDemand(set, switches);
  if (scopes.some((scope) => enough.includes(scope))) return;
  throw new GraphRefusal(status ?? switches['errors.missingScopeStatus'], code, message);
}
