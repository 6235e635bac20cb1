import type { GraphCall } from './call.ts';
import type { Row } from './odata/entity-set.ts';
import { limitedTo } from './odata/expand-row.ts';
import { scopeDemand } from './scopes.ts';

/** What User.ReadBasic.All shows of people (permissions-reference, “basic set of profile properties” [docs]). */
const BASIC = ['displayName', 'givenName', 'surname', 'mail', 'userPrincipalName'];
const IN_FULL: readonly string[] = ['User.Read.All', 'Directory.Read.All'];

/**
 * A member of a group as the token may see it: members of a type that it may not read come with type and id, every other member null
 * (permissions-overview, “limited information” [docs]); people in part with User.ReadBasic.All, which says nothing of `accountEnabled`.
 * By switch `reads.expandWithoutScope` in full.
 */
export function memberFor({ scopes, tenant: { world } }: GraphCall, row: Row): Row {
  const { switches } = world;
  if (row['@odata.type'] !== '#microsoft.graph.user' || switches['reads.expandWithoutScope'] === 'filled')
    return row;
  if (scopes.some((scope) => IN_FULL.includes(scope))) return row;
  const basic = scopeDemand('users', switches).enough.some((scope) => scopes.includes(scope));
  return limitedTo(basic ? BASIC : [], row);
}
