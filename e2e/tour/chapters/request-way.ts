import { colleague } from '../../journeys/colleague.ts';
import { askFor, done, openPanel, WHY } from '../ask-for-role.ts';
import { requestIdOf } from '../ledger.ts';
import type { Stage } from '../stage.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** Asks for an approval and nothing else; the default approvers decide. */
const ROLE = 'Cloud Device Administrator';

const cancelButton = ({ page }: Stage) =>
  page.getByRole('button', { name: `Cancel request for ${ROLE}` }).locator('visible=true');

/** The way of a request: waiting, taken back, denied, unanswered, to start later. */
export const requestWay: Chapter = {
  states: [
    {
      screen: 'result',
      state: 'waiting-for-approval',
      reach: async (stage) => {
        await stage.signIn('Maren Okafor');
        await askFor(stage, ROLE);
        await stage.page.getByRole('heading', { name: 'Waiting for approval' }).waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'waiting-for-approval',
      reach: async (stage) => {
        await done(stage);
        await stage.advance('PT34M');
        await seen(stage, /waiting 34/);
      },
    },
    {
      screen: 'cancel',
      state: 'asked',
      reach: async (stage) => {
        await cancelButton(stage).click();
        await stage.page.getByRole('dialog').waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'denied',
      reach: async (stage) => {
        await stage.page.getByRole('dialog').getByRole('button').first().click();
        await colleague(stage.tenant, 'leila').decide(
          await requestIdOf(stage.tenant),
          'Deny',
          'Not during the freeze',
        );
        await stage.advance('PT40S');
        await seen(stage, /^Denied/);
      },
    },
    {
      screen: 'my-roles',
      state: 'unanswered',
      reach: async (stage) => {
        const { page } = stage;
        await page
          .getByRole('button', { name: /^Ask again/ })
          .first()
          .click();
        await page.getByRole('button', { name: 'Request activation' }).click();
        await page.getByRole('heading', { name: 'Waiting for approval' }).waitFor();
        await done(stage);
        await stage.advance('PT24H5S');
        await page
          .getByText(/^Nobody answered in 24/)
          .first()
          .waitFor();
      },
    },
    {
      screen: 'activation',
      state: 'start-later',
      reach: async (stage) => {
        const { page } = stage;
        await openPanel(stage, 'Teams Administrator');
        await page.getByLabel('Justification').fill(WHY);
        await page.getByRole('radio', { name: 'Later…' }).check();
        await page.getByLabel('Start day').waitFor();
      },
      pose: ({ page }) => page.getByLabel('Start day').scrollIntoViewIfNeeded(),
    },
    {
      screen: 'result',
      state: 'scheduled',
      reach: async ({ page }) => {
        await page.getByRole('button', { name: 'Activate', exact: true }).click();
        await page.getByRole('heading', { name: 'Scheduled' }).waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'scheduled',
      reach: async (stage) => {
        await done(stage);
        await seen(stage, /^Starts$/);
      },
    },
  ],
};
