import { signedIn } from '../signed-in.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** Two accounts on one device, and the keys of the window. */
export const accounts: Chapter = {
  states: [
    {
      screen: 'keys',
      state: 'dialog',
      reach: async (stage) => {
        await signedIn(stage, 'Maren Okafor');
        await stage.page.keyboard.press('?');
        await stage.page.getByRole('dialog').waitFor();
      },
    },
    {
      screen: 'account',
      state: 'menu-two-accounts',
      reach: async (stage) => {
        await stage.page.keyboard.press('Escape');
        await stage.addAccount('Leila Haddani');
        await seen(stage, 'Up to date');
      },
      pose: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /Account and theme/ }).click();
        await page.getByRole('menuitem', { name: /^Sign out/ }).waitFor();
      },
    },
    {
      screen: 'sign-in',
      state: 'continue-as',
      reach: async ({ page }) => {
        await page.getByRole('menuitem', { name: /^Sign out/ }).click();
        await page.getByRole('button', { name: /^Continue as Maren Okafor/ }).waitFor();
      },
    },
  ],
};
