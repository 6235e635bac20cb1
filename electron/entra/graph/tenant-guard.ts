import type { Problem } from '../../../shared/contract/problem.ts';
import type { AccessToken, Identity } from '../../console/ports.ts';

/**
 * A write must be made in the tenant, and as the person, that is on screen. MSAL can hand out the home tenant's token for a guest
 * (models.md §3.3), so this is asserted before each write rather than believed.
 */
export function wrongTenant(token: AccessToken, who: Identity): Problem | undefined {
  if (token.tenantId === who.tenantId && token.objectId === who.objectId) return undefined;
  return {
    kind: 'wrong-tenant',
    title: 'The sign-in belongs to another tenant or person than the one on screen.',
    advice: 'Nothing was sent. Sign out and in again.',
    safeToRetry: true,
  };
}
