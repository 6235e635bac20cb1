import { afterEach, beforeEach } from 'vitest';
import type { Tenant, TenantOptions } from '../start.ts';
import { startTenant } from '../start.ts';
import { keysAtHand } from './keys-at-hand.ts';
import type { TenantClient } from './tenant-client.ts';
import { tenantClient } from './tenant-client.ts';

/** What the running test works with. */
export type TestGround = {
  tenant: Tenant;
  /** Calls v1.0. */
  client: TenantClient;
  beta: TenantClient;
};

/** A fresh tenant for each test of a file; its certificates and key are made once. The members are there once a test runs. */
export function eachTenant(options: TenantOptions = {}): TestGround {
  // Filled before each test, and nobody reads it earlier.
  const ground = {} as TestGround;
  beforeEach(async () => {
    const tenant = await startTenant({ ...(await keysAtHand()), ...options });
    Object.assign(ground, { tenant, client: tenantClient(tenant), beta: tenantClient(tenant, 'beta') });
  });
  afterEach(async () => {
    ground.client.close();
    ground.beta.close();
    await ground.tenant.close();
  });
  return ground;
}
