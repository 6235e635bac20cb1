import type { Desk } from '../../desk/launch-desk.ts';
import { nothingReading } from './pass-time.ts';

export const WORDS = 'Agreed in the change meeting';

export const openApprovals = ({ page }: Desk): Promise<void> =>
  page.getByRole('link', { name: /^Approvals/ }).click();

/** Until so many wait on the screen, and the request on the card has everything that is read for it. */
export async function queueComplete(desk: Desk, count: number): Promise<void> {
  const { page } = desk;
  const words = count === 1 ? '1 waits for you' : `${count} wait for you`;
  await page.getByText(words, { exact: true }).waitFor();
  const card = page.getByRole('region', { name: 'Request', exact: true });
  await card.waitFor();
  await card.getByText('Reading…').first().waitFor({ state: 'detached' });
  await nothingReading(desk);
}
