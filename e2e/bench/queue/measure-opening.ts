import { LATENCY_MS } from '../bench-desk.ts';
import type { Measure } from '../measure.ts';
import { openApprovals, queueComplete } from './approvals-page.ts';
import { openQueueDesk } from './queue-desk.ts';

/** Longer than what was read counts as fresh. */
const STALE = { iso: 'PT10M', ms: 600_000 };

/**
 * What a queue costs the service, from opening Approvals until all rows and the first card are complete. Nothing of it was read before: the
 * requests came while the screen was locked, and neither their groups nor anything past was looked at.
 */
export async function measureOpening(): Promise<Measure[]> {
  return [await openingOf(25), await openingOf(200)];
}

async function openingOf(count: number): Promise<Measure> {
  const queue = await openQueueDesk('Sofia Brandt', { latencyMs: LATENCY_MS });
  const { desk, tenant, calls } = queue;
  await desk.lock();
  tenant.clock.advance(STALE.iso);
  await desk.advance(STALE.ms);
  await queue.ask(count);
  const before = calls.outer().length;
  await openApprovals(desk);
  await queueComplete(desk, count);
  const value = calls.outer().length - before;
  await queue.close();
  return { name: `queue.${count}.requests`, value, unit: 'calls' };
}
