import { signedIn } from '../signed-in.ts';
import { manyEligibilities } from '../scripted-answers.ts';
import type { Chapter } from '../state.ts';

/** Maren in the medium tenant: 30 roles; then 2,000 and four groups, an answer the tenant is told to give, as no persona has so many. */
export const sizes: Chapter = {
  setting: { tenant: { size: 'M' } },
  states: [
    {
      screen: 'my-roles',
      state: 'thirty-rows',
      reach: async (stage) => {
        await signedIn(stage, 'Maren Okafor');
      },
    },
    {
      screen: 'my-roles',
      state: 'two-thousand-rows',
      reach: async (stage) => {
        await stage.fault({
          path: 'roleEligibilityScheduleInstances',
          times: 1000,
          then: { status: 200, body: manyEligibilities(2000) },
        });
        await stage.readAgain();
        await stage.page.getByText('2004', { exact: true }).waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'two-thousand-rows-end',
      reach: async ({ page }) => {
        await page
          .getByRole('button', { name: /^Activate/ })
          .first()
          .focus();
      },
      pose: async ({ page }) => {
        await page.keyboard.press('Control+End');
        await page.mouse.move(500, 300);
        const last = page.getByText('Store 1898').locator('visible=true').first();
        // Rows that come into sight are measured, and the end moves away from a wheel that was turned once.
        for (let turn = 0; turn < 30 && !(await last.isVisible()); turn += 1) {
          await page.mouse.wheel(0, 200_000);
          await last.waitFor({ timeout: 500 }).catch(() => undefined);
        }
        await last.waitFor();
      },
    },
  ],
};
