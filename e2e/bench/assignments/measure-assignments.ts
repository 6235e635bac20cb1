import { LATENCY_MS, PAGE_SIZE } from '../bench-desk.ts';
import type { Measure } from '../measure.ts';
import { openQueueDesk } from '../queue/queue-desk.ts';
import { allRead, firstRowsShown, goToAssignments } from './assignments-page.ts';

/** What the numbers are about; fewer would be another number. */
const AT_LEAST = 10_000;

/** What it costs to read who has what in a large tenant: until there is something to look at, and until there is all of it. */
export async function measureAssignments(): Promise<Measure[]> {
  const bench = await openQueueDesk('Leila Haddani', {
    size: 'L',
    latencyMs: LATENCY_MS,
    pageSize: PAGE_SIZE,
  });
  const { desk, calls } = bench;
  const before = calls.outer().length;
  const started = performance.now();
  await goToAssignments(desk);
  await firstRowsShown(desk);
  const firstRows = performance.now() - started;
  const rows = await allRead(desk);
  const all = performance.now() - started;
  const requests = calls.outer().length - before;
  await bench.close();
  if (!(rows >= AT_LEAST)) throw new Error(`read: ${rows} assignments`);
  return [
    { name: 'assignments.10000.first-rows-ms', value: firstRows, unit: 'ms' },
    { name: 'assignments.10000.ms', value: all, unit: 'ms' },
    { name: 'assignments.10000.requests', value: requests, unit: 'calls' },
  ];
}
