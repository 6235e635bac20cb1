import { connectTo, openConnections, signInAndCheck } from '../connect-to.ts';
import { seen } from '../seen.ts';
import { SMALL_WINDOW } from '../looks.ts';
import type { Chapter } from '../state.ts';

/** Two tenants on one device. Fabrikam has no licence for PIM; Priya is at home there and a guest in Contoso. */
export const severalConnections: Chapter = {
  setting: { told: 'hosts' },
  states: [
    {
      screen: 'access',
      state: 'guest',
      reach: async (stage) => {
        await connectTo(stage, 'contoso.com');
        await signInAndCheck(stage, 'Priya Raman');
      },
    },
    {
      screen: 'account',
      state: 'menu-guest',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Go to My roles' }).click();
        await seen(stage, 'Up to date');
      },
      pose: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /Account and theme/ }).click();
        await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
      },
    },
    {
      screen: 'connect',
      state: 'one-saved',
      reach: async (stage) => {
        await stage.page.keyboard.press('Escape');
        await openConnections(stage);
      },
    },
    {
      screen: 'access',
      state: 'licence-missing',
      reach: async (stage) => {
        await connectTo(stage, 'fabrikam.com');
        await signInAndCheck(stage, 'Henrik Aas');
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'account',
      state: 'menu-two-connections',
      reach: (stage) => stage.page.getByRole('button', { name: 'Go to My roles' }).click(),
      pose: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /Account and theme/ }).click();
        await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
      },
    },
    {
      screen: 'connect',
      state: 'two-saved',
      reach: async (stage) => {
        await stage.page.keyboard.press('Escape');
        await openConnections(stage);
        await stage.page.getByRole('button', { name: /^Switch to Contoso/ }).waitFor();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'connect',
      state: 'forget',
      reach: async ({ page }) => {
        await page.getByRole('button', { name: /^Forget Contoso/ }).click();
        await page.getByRole('dialog').waitFor();
      },
    },
  ],
};
