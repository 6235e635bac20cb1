import { signedIn } from '../signed-in.ts';
import { moreTimeRefused } from '../scripted-answers.ts';
import type { Stage } from '../stage.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';
import { SMALL_WINDOW } from '../looks.ts';

const STARRED = ['Conditional Access Administrator', 'Exchange Administrator', 'Intune Administrator'];
const TICKED = [
  'Conditional Access Administrator',
  'Authentication Administrator',
  'Application Administrator',
];
const WORDS = 'The stores keep me as their contact until the new tills are in.';

const dialogOf = ({ page }: Stage) => page.getByRole('dialog');
const sendIn = (stage: Stage) =>
  dialogOf(stage).getByRole('button', { name: 'Ask an administrator' }).click();
const cancelIn = (stage: Stage) => dialogOf(stage).getByRole('button', { name: 'Cancel' }).click();

/** The list itself: favourites, a choice of several, what ran out, and asking for more time. */
export const roleList: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'favourites',
      reach: async (stage) => {
        await signedIn(stage, 'Maren Okafor');
        for (const role of STARRED) {
          const star = stage.page.getByRole('button', { name: new RegExp(`^Favourite: ${role}`) });
          await star.click();
          await stage.page.locator('[aria-pressed="true"]').and(star).waitFor();
        }
        // The order holds still while a row has the focus.
        await stage.page.getByRole('heading', { name: 'My roles' }).focus();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'my-roles',
      state: 'selected',
      reach: async ({ page }) => {
        for (const role of TICKED)
          await page.getByRole('checkbox', { name: new RegExp(`^Select ${role}`) }).check();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'extend',
      state: 'asked',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Clear', exact: true }).click();
        await stage.page
          .getByRole('button', { name: /^Extend Helpdesk Administrator/ })
          .locator('visible=true')
          .click();
        await dialogOf(stage).waitFor();
      },
    },
    {
      screen: 'extend',
      state: 'missing-justification',
      reach: async (stage) => {
        await sendIn(stage);
        await dialogOf(stage)
          .getByText(/^Say why you still need it/)
          .waitFor();
      },
      pose: (stage) =>
        dialogOf(stage)
          .getByText(/^Say why you still need it/)
          .scrollIntoViewIfNeeded(),
    },
    {
      screen: 'extend',
      state: 'refused',
      reach: async (stage) => {
        await stage.fault({ method: 'POST', path: 'roleEligibilityScheduleRequests', then: moreTimeRefused });
        await dialogOf(stage).getByLabel('Justification').fill(WORDS);
        await sendIn(stage);
        await dialogOf(stage).getByRole('button', { name: 'Copy for support' }).waitFor();
      },
      pose: (stage) =>
        dialogOf(stage).getByRole('button', { name: 'Copy for support' }).scrollIntoViewIfNeeded(),
    },
    {
      screen: 'my-roles',
      state: 'expired',
      reach: async (stage) => {
        await stage.clearFaults();
        await cancelIn(stage);
        await stage.page.getByRole('tab', { name: /^Expired/ }).click();
        await stage.page.getByRole('button', { name: /^Renew SharePoint Administrator/ }).waitFor();
      },
    },
    {
      screen: 'renew',
      state: 'asked',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: /^Renew SharePoint Administrator/ }).click();
        await dialogOf(stage).getByLabel('Justification').fill('The intranet project goes on until May.');
      },
    },
    {
      screen: 'my-roles',
      state: 'waiting-for-administrator',
      reach: async (stage) => {
        await sendIn(stage);
        await dialogOf(stage).waitFor({ state: 'hidden' });
        await seen(stage, /^Administrator$/);
      },
    },
  ],
};
