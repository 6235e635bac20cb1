import { writeFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { Look } from './looks.ts';

/** Takes pictures of one console's window in any look. */
export type Camera = {
  /** Dresses the window in the look. */
  readonly dress: (look: Look) => Promise<void>;
  /** @param file where the PNG goes. Throws where the window could be scrolled sideways, after taking the picture. */
  readonly shoot: (file: string) => Promise<void>;
};

export async function cameraFor(page: Page): Promise<Camera> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return {
    dress: async ({ media, window }) => {
      // Without motion a picture never shows something halfway in.
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await session.send('Emulation.setDeviceMetricsOverride', { ...window, mobile: false });
      await settled(page, window.width);
    },
    shoot: async (file) => {
      // Not page.screenshot: it knows nothing of the device pixels set above, and would take one for each CSS pixel.
      const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
      await writeFile(file, Buffer.from(data, 'base64'));
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      if (over > 0) throw new Error(`the window scrolls sideways by ${over} px`);
    },
  };
}

/** Waits until the page has the size and has painted in it: container queries and measured lists come a frame later. */
async function settled(page: Page, width: number): Promise<void> {
  await page.waitForFunction((wanted) => window.innerWidth === wanted, width);
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
