import type { Desk } from '../../desk/launch-desk.ts';
import { percentile, type Measure } from '../measure.ts';
import { isQueue, openApprovals, queueComplete } from './approvals-page.ts';
import { countLongTasks } from './long-tasks.ts';
import { paintedAfter } from './painted-after.ts';
import { A_READING_LATER_MS, passTime } from './pass-time.ts';
import { openQueueDesk } from './queue-desk.ts';

const COUNT = 10_000;
/** What is typed, letter by letter, and taken back the same way. */
const TYPED = ['rollout', 'administrator', 'inc006'];
/** How often each filter is put on and taken off. */
const ROUNDS = 4;
const TIMES = 40;

/** How a queue of ten thousand feels once it is on the screen. Readings go on beside it, as they do. */
export async function measureLarge(): Promise<Measure[]> {
  const queue = await openQueueDesk('Sofia Brandt');
  const { desk } = queue;
  await queue.ask(COUNT);
  await openApprovals(desk);
  await passTime(queue, A_READING_LATER_MS, () => isQueue(desk, COUNT));
  await queueComplete(desk, COUNT);
  const filters = [...(await typing(desk)), ...(await chips(desk)), ...(await menu(desk))];
  const longTasks = await scrolling(desk);
  await queue.close();
  return [
    {
      name: `queue.${COUNT}.filter-p95-ms`,
      value: percentile(filters, 0.95),
      unit: `ms, of ${filters.length}`,
    },
    { name: `queue.${COUNT}.scroll-long-tasks`, value: longTasks, unit: 'tasks over 50 ms' },
  ];
}

async function typing(desk: Desk): Promise<number[]> {
  const { page } = desk;
  const times: number[] = [];
  await page.getByLabel('Filter requests').click();
  for (const word of TYPED)
    for (const key of keysOf(word))
      times.push(await paintedAfter(desk, 'keydown', () => page.keyboard.press(key)));
  return times;
}

async function chips(desk: Desk): Promise<number[]> {
  const times: number[] = [];
  for (const name of [/^Flagged/, /^Privileged/]) {
    const chip = desk.page.getByRole('button', { name });
    for (let turn = 0; turn < 2 * ROUNDS; turn += 1)
      times.push(await paintedAfter(desk, 'click', () => chip.click()));
  }
  return times;
}

async function menu(desk: Desk): Promise<number[]> {
  const { page } = desk;
  const times: number[] = [];
  const choose = async (name: string | RegExp): Promise<void> => {
    await page.getByRole('button', { name: /^More filters/ }).click();
    const item = page.getByRole('menuitemradio', { name }).or(page.getByRole('menuitemcheckbox', { name }));
    times.push(await paintedAfter(desk, 'click', () => item.first().click()));
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of ['Groups', 'Entra roles', 'Both', 'Expiring soon', 'Expiring soon'])
      await choose(name);
    await choose(/Administrator/);
    await choose('All');
  }
  return times;
}

async function scrolling(desk: Desk): Promise<number> {
  const { page } = desk;
  const list = page.getByRole('listbox', { name: 'Requests that wait' });
  await list.focus();
  const longTasks = await countLongTasks(desk);
  await page.getByRole('option').first().hover();
  for (let turn = 0; turn < TIMES; turn += 1) await page.mouse.wheel(0, 900);
  for (let turn = 0; turn < TIMES; turn += 1) await page.mouse.wheel(0, -700);
  for (const key of ['End', 'Home', 'PageDown', 'ArrowDown', 'ArrowUp', 'PageUp', 'End', 'Home'])
    for (let turn = 0; turn < (key.length > 4 ? TIMES : 1); turn += 1) await page.keyboard.press(key);
  return longTasks();
}

/** Plain letters and figures, then as often Backspace. */
const keysOf = (word: string): string[] => [...word.split(''), ...word.split('').map(() => 'Backspace')];
