import type { GraphCall } from './call.ts';
import { badRequest, unknownEntity } from './refusal.ts';
import type { ScopeSet } from './scopes.ts';
import type { PlacedPolicy } from './sets/policy-ids.ts';
import { readPolicyId } from './sets/policy-ids.ts';

/** The policy of the path. A malformed id is no 404: "The provider is missing." (graph-pim.md §4 [capture]). */
export function policyOf(call: GraphCall): PlacedPolicy {
  const id = call.params['id'] ?? '';
  const found = readPolicyId(call.tenant.world, id);
  if (found === 'malformed') throw badRequest('The provider is missing.', 'MissingProvider');
  if (!found) throw unknownEntity(id);
  return found;
}

/** A policy of a group in the path, or groups asked for in the filter; blanks and quotes as they arrive on the wire. */
const ABOUT_GROUPS = /\/Group_|scopeType(\+|%20| )+eq(\+|%20| )+('|%27)Group('|%27)/i;

/** The path is the same for roles and groups; which scopes do depends on whose role setting it is (graph-pim.md §10 [docs]). */
export const policyScopes =
  (ofRoles: ScopeSet, ofGroups: ScopeSet) =>
  (url: string): ScopeSet =>
    ABOUT_GROUPS.test(url) ? ofGroups : ofRoles;
