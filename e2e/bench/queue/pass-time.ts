import type { Desk } from '../../desk/launch-desk.ts';
import type { QueueDesk } from './queue-desk.ts';

type Asks = { pim: { intents: { ready: (input: string) => Promise<string> } } };
type Told = { value: { slices: Record<'myRoles' | 'approvals' | 'past', { reading: boolean }> } };

/** Longer than the queue is ever left unread. */
export const A_READING_LATER_MS = 70_000;

/** Until the console reads nothing from the service. */
export async function nothingReading({ page }: Desk): Promise<void> {
  await page.evaluate(async () => {
    const { pim } = window as unknown as Asks;
    for (;;) {
      const { slices } = (JSON.parse(await pim.intents.ready('{}')) as Told).value;
      if (![slices.myRoles, slices.approvals, slices.past].some(({ reading }) => reading)) return;
    }
  });
}

/**
 * Lets time pass for tenant and console, faster: from one moment at which the console has something to do to the next, each time until
 * what it reads has been answered. @param ms how long at most @param until ends it before, where it says so after such a moment
 */
export async function passTime(
  { tenant, desk }: QueueDesk,
  ms: number,
  until: () => Promise<boolean> = () => Promise.resolve(false),
): Promise<void> {
  const end = tenant.clock.now() + ms;
  for (let left = ms; left > 0; left = end - tenant.clock.now()) {
    const due = (await desk.nextDue()) ?? left;
    // The tenant first: an answer from before the console's now would have it doubt its clock.
    const step = Math.max(1, Math.ceil(Math.min(left, due)));
    tenant.clock.advance(`PT${(step / 1000).toFixed(3)}S`);
    await desk.pass(step);
    await nothingReading(desk);
    if (await until()) return;
  }
}
