import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type TestInfo } from '@playwright/test';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, by rule and place. It is run by evaluation, as the page lets no script in. */
async function barriers(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: runner } = window as unknown as {
      axe: {
        run: (context: unknown, options: unknown) => Promise<{ violations: Violation[]; passes: unknown[] }>;
      };
    };
    type Violation = { id: string; impact: string; nodes: { target: unknown[] }[] };
    // Fluent's focus traps put empty, hidden, focusable elements at a dialog's ends; they never hold anything.
    const context = { exclude: [['[data-tabster-dummy]']] };
    const { violations, passes } = await runner.run(context, { resultTypes: ['violations', 'passes'] });
    if (passes.length < 10) throw new Error('axe looked at nothing');
    return violations
      .filter((v) => v.impact === 'serious' || v.impact === 'critical')
      .flatMap((v) => v.nodes.map((node) => `${v.id}: ${node.target.join(' ')}`));
  });
}

/** By how much the window could be scrolled sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Light, dark, and the colours that a system forces on every page. */
const LOOKS = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'high contrast', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

/** Takes a picture of a screen in each of the looks, one after the other, and has axe look at it. */
export const lookInEach =
  (page: Page, info: TestInfo) =>
  async (screen: string): Promise<void> => {
    for (const { name, media } of LOOKS) {
      // Colours that are on their way from one look to the next are none of either.
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      const seen = `${screen} in ${name}`;
      await page.screenshot({ path: info.outputPath(`${seen}.png`) });
      expect(await barriers(page), seen).toEqual([]);
      expect(await overflow(page), seen).toBe(0);
    }
  };
