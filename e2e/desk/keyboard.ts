import type { Locator, Page } from 'playwright-core';

/** More stops than any screen of a first run has. */
const MOST_STOPS = 60;

/**
 * Goes to something with Tab alone, as somebody without a mouse does; within a menu with its own key. Throws where the key does not lead
 * there.
 */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  await target.waitFor();
  const isThere = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await isThere()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(target)}`);
}
