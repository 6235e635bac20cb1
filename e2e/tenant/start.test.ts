import { describe, expect, it } from 'vitest';
import { startTenant } from './start.ts';

describe('starting a tenant, certificates included', () => {
  it.each([
    ['M', 1_000],
    ['L', 3_000],
  ] as const)('of size %s takes less than %d ms', async (size, most) => {
    const started = performance.now();
    const tenant = await startTenant({ size });
    const took = performance.now() - started;
    await tenant.close();
    expect(took).toBeLessThan(most);
  });
});
