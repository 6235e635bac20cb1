import { signedIn } from '../signed-in.ts';
import { nextSignInPage } from '../../desk/sign-in-as.ts';
import { askFor } from '../ask-for-role.ts';
import type { Chapter } from '../state.ts';

const ROLE = 'Teams Administrator';

/** The account, and what concerns the whole window: a session that ended, a sign-in beside the work. */
export const sessions: Chapter = {
  states: [
    {
      screen: 'account',
      state: 'menu',
      reach: async (stage) => {
        await signedIn(stage, 'Maren Okafor');
      },
      pose: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /Account and theme/ }).click();
        await page.getByRole('menuitem', { name: 'Sign out' }).waitFor();
      },
    },
    {
      screen: 'account',
      state: 'sign-out-unsettled',
      reach: async (stage) => {
        const { page } = stage;
        await page.keyboard.press('Escape');
        await stage.fault({
          path: 'roleAssignmentScheduleRequests',
          times: 1000,
          then: { drop: 'before' },
        });
        await askFor(stage, ROLE);
        await page
          .getByText(/nothing is sent a second time/)
          .first()
          .waitFor();
        await page.getByRole('button', { name: /Account and theme/ }).click();
        await page.getByRole('menuitem', { name: 'Sign out' }).click();
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'session-ended',
      reach: async (stage) => {
        const { page } = stage;
        await page.getByRole('dialog').getByRole('button').first().click();
        await stage.clearFaults();
        await page.getByRole('button', { name: 'Done' }).click();
        await stage.revoke('maren.okafor@contoso.com');
        await stage.advance('PT80M');
        await stage.readAgain();
        await page.getByRole('button', { name: 'Sign in' }).first().waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'signing-in-again',
      reach: async ({ page, desk }) => {
        const seen = (await desk.openedPages()).length;
        await page.getByRole('button', { name: 'Sign in' }).first().click();
        await nextSignInPage(desk, seen);
        await page.getByText('Finish signing in in your browser.').first().waitFor();
      },
    },
  ],
};
