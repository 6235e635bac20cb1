import { expect, type TestInfo } from '@playwright/test';
import type { Page } from 'playwright-core';
import { barriersFound } from '../desk/barriers-found.ts';

/** By how much the window could be scrolled sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Light, dark, and the colours that a system forces on every page. */
const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'high contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** Takes a picture of a screen and has axe look at it. */
export const lookAt =
  (page: Page, info: TestInfo) =>
  async (screen: string): Promise<void> => {
    await page.screenshot({ path: info.outputPath(`${screen}.png`) });
    expect(await barriersFound(page), screen).toEqual([]);
    expect(await overflow(page), screen).toBe(0);
  };

/** The same in each of the looks, one after the other. */
export const lookInEach =
  (page: Page, info: TestInfo) =>
  async (screen: string): Promise<void> => {
    for (const { name, media } of LOOKS) {
      // Colours that are on their way from one look to the next are none of either.
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      await lookAt(page, info)(`${screen} in ${name}`);
    }
  };
