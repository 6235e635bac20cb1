import type { Tier } from '../../shared/contract/connection.ts';
import { permissionsOf } from '../../shared/domain/permissions/permissions.ts';
import type { Tenant } from '../tenant/start.ts';
import { tell } from './desk-test.ts';

/** Has the tenant's administrators have consented to exactly what a tier is meant to have, and to `more`. */
export const consentToTier = (tenant: Tenant, tier: Tier, more: readonly string[] = []): Promise<void> =>
  tell(tenant, '/consent', { only: [...permissionsOf(tier), ...more] });

/** The command line of a connection to the simulated tenant. */
export const connecting = (tenant: Tenant, tier: Tier, domain = 'contoso.com'): string[] => [
  `--tenant=${domain}`,
  `--client-id=${tenant.clientId}`,
  '--cloud=demo',
  `--tier=${tier}`,
];
