import { afterEach, beforeAll, beforeEach } from 'vitest';
import type { Tenant, TenantOptions } from '../start.ts';
import { startTenant } from '../start.ts';
import type { CertificateSet } from '../transport/certificates.ts';
import { makeCertificates } from '../transport/certificates.ts';
import type { TenantClient } from './tenant-client.ts';
import { tenantClient } from './tenant-client.ts';

/** What the running test works with. */
export type TestGround = {
  tenant: Tenant;
  /** Calls v1.0. */
  client: TenantClient;
  beta: TenantClient;
};

/** A fresh tenant for each test of a file; its certificates are made once. The members are there once a test runs. */
export function eachTenant(options: TenantOptions = {}): TestGround {
  let certificates: CertificateSet | undefined;
  // Filled before each test, and nobody reads it earlier.
  const ground = {} as TestGround;
  beforeAll(async () => {
    certificates = await makeCertificates();
  });
  beforeEach(async () => {
    const tenant = await startTenant({ ...options, ...(certificates && { ca: certificates }) });
    Object.assign(ground, { tenant, client: tenantClient(tenant), beta: tenantClient(tenant, 'beta') });
  });
  afterEach(async () => {
    ground.client.close();
    ground.beta.close();
    await ground.tenant.close();
  });
  return ground;
}
