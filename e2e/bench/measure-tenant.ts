import { startTenant } from '../tenant/start.ts';
import type { Measure } from './measure.ts';

/** Starting the simulated tenant, certificates included, once for each size. */
export async function measureTenant(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const size of ['S', 'M', 'L'] as const) {
    const started = performance.now();
    const tenant = await startTenant({ size });
    measures.push({ name: `tenant.start-ms.${size}`, value: performance.now() - started, unit: 'ms' });
    await tenant.close();
  }
  return measures;
}
