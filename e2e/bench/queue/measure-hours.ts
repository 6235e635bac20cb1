import { LATENCY_MS, PAGE_SIZE } from '../bench-desk.ts';
import type { Measure } from '../measure.ts';
import { openApprovals } from './approvals-page.ts';
import { nothingReading, passTime } from './pass-time.ts';
import { openQueueDesk, type QueueDesk } from './queue-desk.ts';

const HOUR_MS = 60 * 60_000;
/** How long after a reading somebody asks, ms. Right after it the wait is longest. */
const AFTER_A_READING = [0, 0, 0, 0, 10_000, 20_000, 30_000, 40_000, 50_000, 60_000];

/** What an approver's console costs while nobody touches it, and how soon it tells of a new request. Time is played, not waited for. */
export async function measureHours(): Promise<Measure[]> {
  const queue = await openQueueDesk('Leila Haddani', {
    size: 'M',
    latencyMs: LATENCY_MS,
    pageSize: PAGE_SIZE,
  });
  const { desk } = queue;
  await openApprovals(desk);
  await desk.page.getByText('25 wait for you', { exact: true }).waitFor();
  await nothingReading(desk);
  const idle = await callsInAnHour(queue);
  const waits = [];
  for (const after of AFTER_A_READING) waits.push(await untilTold(queue, after));
  // Electron tells of it on Windows and macOS alone.
  const canLock = await desk.lock().then(
    () => true,
    () => false,
  );
  const locked = canLock ? [await callsInAnHour(queue)] : [];
  await queue.close();
  return [
    { name: 'queue.idle.requests-per-hour', value: idle, unit: 'calls' },
    ...locked.map((value) => ({ name: 'queue.locked.requests-per-hour', value, unit: 'calls' })),
    {
      name: 'queue.appearance-to-notice-s',
      value: Math.max(...waits) / 1000,
      unit: `s, longest of ${waits.length}`,
    },
  ];
}

async function callsInAnHour(queue: QueueDesk): Promise<number> {
  const before = queue.calls.outer().length;
  await passTime(queue, HOUR_MS);
  return queue.calls.outer().length - before;
}

/** Milliseconds from the moment the tenant has a request, so long after a reading, until the console hands the system a notification. */
async function untilTold(queue: QueueDesk, afterReadingMs: number): Promise<number> {
  const { tenant, desk, calls } = queue;
  const read = calls.outer().length;
  await passTime(queue, HOUR_MS, () => Promise.resolve(calls.outer().length > read));
  await passTime(queue, afterReadingMs);
  const told = (await desk.toasts()).length;
  await queue.ask(1);
  const asked = tenant.clock.now();
  const isTold = async (): Promise<boolean> => (await desk.toasts()).length > told;
  await passTime(queue, HOUR_MS, isTold);
  if (!(await isTold())) throw new Error('a request came and nobody was told');
  return tenant.clock.now() - asked;
}
