import type { Locator, Page } from 'playwright-core';

/** More stops than any screen of a first run has. */
const MOST_STOPS = 60;

/** Goes to something with Tab alone, as somebody without a mouse does. Throws where Tab does not lead there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${String(target)}`);
}
