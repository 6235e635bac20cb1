import { LATENCY_MS } from '../bench-desk.ts';
import type { Measure } from '../measure.ts';
import { isQueue, openApprovals, queueComplete, WORDS } from './approvals-page.ts';
import { countGestures } from './gestures.ts';
import { A_READING_LATER_MS, nothingReading, passTime } from './pass-time.ts';
import { openQueueDesk, type QueueDesk } from './queue-desk.ts';

/** What deciding costs: calls for 25 over both planes, and what the hand has to do for one and for twenty. */
export async function measureDeciding(): Promise<Measure[]> {
  const queue = await openQueueDesk('Sofia Brandt', { latencyMs: LATENCY_MS });
  await openApprovals(queue.desk);
  const one = await decided(queue, 1, ['a']);
  const twenty = await decided(queue, 20, ['*', 'a']);
  const many = await decided(queue, 25, ['*', 'a']);
  await queue.close();
  return [
    { name: 'decide.25.requests', value: many.calls, unit: 'calls' },
    { name: 'gestures.approve-one', value: one.gestures, unit: 'gestures' },
    { name: 'gestures.approve-twenty', value: twenty.gestures, unit: 'gestures' },
  ];
}

/** So many come, and are approved by these keys, a justification and Enter. Answers what it cost, the list read again after it among it. */
async function decided(queue: QueueDesk, count: number, keys: readonly string[]) {
  const { desk, calls, decisions } = queue;
  const recorded = (await decisions()) + count;
  await queue.ask(count);
  await passTime(queue, A_READING_LATER_MS, () => isQueue(desk, count));
  await queueComplete(desk, count);
  await desk.page.getByRole('listbox').focus();
  const gestures = await countGestures(desk);
  const before = calls.outer().length;
  for (const key of keys) await desk.page.keyboard.press(key);
  await desk.page.keyboard.type(WORDS);
  await desk.page.keyboard.press('Enter');
  await desk.page.getByText('none', { exact: true }).waitFor();
  await nothingReading(desk);
  const done = await gestures();
  const sent = calls.outer().length - before;
  const back = desk.page.getByRole('button', { name: 'Back to the requests' });
  if (await back.isVisible()) await back.click();
  if ((await decisions()) !== recorded) throw new Error(`not all ${count} were approved`);
  return { gestures: done, calls: sent };
}
