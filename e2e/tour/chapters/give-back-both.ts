import { activate } from '../ask-for-role.ts';
import { tooEarly } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';
import { SMALL_WINDOW } from '../looks.ts';

/** Two roles in hand, given back at once: one goes, the other is refused. */
export const giveBackBoth: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'two-active',
      reach: async (stage) => {
        await stage.signIn('Maren Okafor');
        await activate(stage, 'Exchange Administrator');
        await stage.advance('PT46M');
        await activate(stage, 'Teams Administrator');
        await stage.advance('PT6M');
        await seen(stage, /Ends soon/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'approvals',
      state: 'roles-in-hand-in-the-rail',
      reach: async ({ page }) => {
        await page.getByRole('link', { name: /^Approvals/ }).click();
        await page.getByRole('heading', { name: 'Approvals', exact: true }).waitFor();
      },
    },
    {
      screen: 'deactivate-both',
      state: 'asked',
      reach: async ({ page }) => {
        await page.getByRole('link', { name: /^My roles/ }).click();
        await page.getByRole('button', { name: /^Deactivate both/ }).click();
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      screen: 'deactivate-both',
      state: 'results',
      reach: async (stage) => {
        const { page } = stage;
        await stage.fault({ method: 'POST', path: 'roleAssignmentScheduleRequests', nth: 2, then: tooEarly });
        await page
          .getByRole('dialog')
          .getByRole('button', { name: /^Deactivate/ })
          .click();
        await page.getByText('Given back.').waitFor();
      },
    },
  ],
};
