import { LATENCY_MS } from '../bench-desk.ts';
import type { Measure } from '../measure.ts';
import { isQueue, openApprovals, queueComplete } from './approvals-page.ts';
import { A_READING_LATER_MS, passTime } from './pass-time.ts';
import { openQueueDesk } from './queue-desk.ts';

/**
 * What a queue costs the service, from opening Approvals until all rows and the first card are complete. Nothing of it was read before: the
 * requests came after the last reading, so that the list is read once more, with their groups, what is past, and the card.
 */
export async function measureOpening(): Promise<Measure[]> {
  return [await openingOf(25), await openingOf(200)];
}

async function openingOf(count: number): Promise<Measure> {
  const queue = await openQueueDesk('Sofia Brandt', { latencyMs: LATENCY_MS });
  const { desk, calls } = queue;
  await queue.ask(count);
  const before = calls.outer().length;
  await openApprovals(desk);
  await passTime(queue, A_READING_LATER_MS, () => isQueue(desk, count));
  await queueComplete(desk, count);
  const value = calls.outer().length - before;
  await queue.close();
  return { name: `queue.${count}.requests`, value, unit: 'calls' };
}
