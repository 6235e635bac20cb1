import type { Tier } from '../../contract/connection.ts';
import { covers } from '../permissions/covers.ts';
import { alternativesOf, permissionsOf } from '../permissions/permissions.ts';

/** What signing in itself asks for: no right over anything. */
const SIGN_IN_SCOPES = new Set(['openid', 'profile', 'email', 'offline_access']);

/**
 * What was granted beyond the tier. A narrower permission than one of the tier's adds nothing, so it is not counted; a broader one is.
 * An alternative counts only where approvals were seen to go through the documented permission.
 */
export function surplusOf(tier: Tier, granted: readonly string[], approvalsThrough: string | null): string[] {
  const meant = permissionsOf(tier);
  const spare = approvalsThrough !== null && meant.some((name) => covers(approvalsThrough, name));
  const allowed = spare ? meant : [...meant, ...alternativesOf(tier)];
  return granted.filter(
    (name) => !SIGN_IN_SCOPES.has(name.toLowerCase()) && !allowed.some((a) => covers(a, name)),
  );
}
