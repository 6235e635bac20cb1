import type { Desk } from '../../desk/launch-desk.ts';
import { nothingReading } from './pass-time.ts';

export const WORDS = 'Agreed in the change meeting';

export const openApprovals = ({ page }: Desk): Promise<void> =>
  page.getByRole('link', { name: /^Approvals/ }).click();

const waiting = ({ page }: Desk, count: number) =>
  page.getByText(count === 1 ? '1 waits for you' : `${count} wait for you`, { exact: true });

/** Whether so many wait on the screen. */
export const isQueue = (desk: Desk, count: number): Promise<boolean> => waiting(desk, count).isVisible();

/** Until so many wait on the screen, and the request on the card has everything that is read for it. */
export async function queueComplete(desk: Desk, count: number): Promise<void> {
  const { page } = desk;
  await waiting(desk, count).waitFor();
  const card = page.getByRole('region', { name: 'Request', exact: true });
  await card.waitFor();
  await card.getByText('Reading…').first().waitFor({ state: 'detached' });
  await nothingReading(desk);
}
