import { guidBytes } from './guid-bytes.ts';
import type { Triple } from './schedules.ts';

const scopeGuid = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * The id of a directory role assignment: base64url of role and principal, then `-1`. Read off the captured
 * `5wuT_mJe20eRr5jDpJo4sUZl7gMT8cVOup3lc4GwySg-1`, whose first 16 bytes are role fe930be7-… and whose next begin principal
 * 03ee6546-… (graph-pim.md §1, §2.1). For a scope below the tenant no capture exists: its GUID is appended [inferred].
 */
export function roleAssignmentId(grant: Triple): string {
  const scope = scopeGuid.exec(grant.directoryScopeId)?.[0];
  const parts = [grant.roleDefinitionId, grant.principalId, ...(scope ? [scope] : [])].map(guidBytes);
  return `${Buffer.concat(parts).toString('base64url')}-1`;
}

/** The id of an eligibility instance: the same with suffix `-e` [capture]. */
export const roleEligibilityId = (grant: Triple): string => `${roleAssignmentId(grant)}-e`;
