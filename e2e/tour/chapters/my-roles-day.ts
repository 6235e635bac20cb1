import { activate } from '../ask-for-role.ts';
import { tooEarly } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const ROLE = 'Exchange Administrator';

/** My roles over a day: the full list, the filter, a role in hand as its time runs out, and giving it back. */
export const myRolesDay: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'full',
      reach: async (stage) => {
        await stage.signIn('Maren Okafor');
        await stage.page.getByRole('button', { name: `Activate ${ROLE}` }).waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'keyboard-focus',
      reach: async ({ page }) => {
        await page.keyboard.press('j');
        await page.keyboard.press('j');
      },
    },
    {
      screen: 'my-roles',
      state: 'filtered',
      reach: async ({ page }) => {
        await page.getByLabel('Filter roles and scopes').fill('auth');
        await page.getByRole('button', { name: 'Activate Authentication Administrator' }).waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'no-match',
      reach: async ({ page }) => {
        await page.getByLabel('Filter roles and scopes').fill('exhange');
        await page.getByText('No role matches').waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'too-early',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Clear filter' }).last().click();
        await activate(stage, ROLE);
        await stage.advance('PT1M48S');
      },
      pose: async ({ page }) => {
        const giveBack = page.getByRole('button', { name: `Deactivate ${ROLE}` });
        await giveBack.locator('visible=true').first().hover();
        await page
          .getByText(/^Can be deactivated in/)
          .locator('visible=true')
          .first()
          .waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'one-active',
      reach: async (stage) => {
        await stage.advance('PT12M');
      },
    },
    {
      screen: 'deactivate',
      state: 'asked',
      reach: async ({ page }) => {
        await page
          .getByRole('button', { name: `Deactivate ${ROLE}` })
          .locator('visible=true')
          .first()
          .click();
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      screen: 'deactivate',
      state: 'refused',
      reach: async (stage) => {
        await stage.fault({
          method: 'POST',
          path: 'roleAssignmentScheduleRequests',
          then: tooEarly,
        });
        const dialog = stage.page.getByRole('dialog');
        await dialog.getByRole('button', { name: 'Deactivate' }).click();
        await dialog.getByText('This role cannot be deactivated yet.').waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'ends-soon',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Keep it' }).click();
        await stage.page.getByRole('button', { name: 'Hide' }).click();
        await stage.advance('PT34M');
        await seen(stage, /Ends soon/);
      },
    },
    {
      screen: 'my-roles',
      state: 'ends-in-minutes',
      reach: async (stage) => {
        await stage.advance('PT8M');
        await seen(stage, /^[34]:\d\d$/);
      },
    },
  ],
};
