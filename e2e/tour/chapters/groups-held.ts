import { activate, openPanel, WHY } from '../ask-for-role.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { seen } from '../seen.ts';
import { requestIdOf } from '../ledger.ts';
import type { Chapter } from '../state.ts';

const SAP = 'sg-pim-sap-emergency';
const OPERATORS = 'sg-pim-identity-operators';

/** Groups among one's roles: eligible, narrowed to, activated, given back; and the way over a group into a role. */
export const groupsHeld: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'with-groups',
      reach: async (stage) => {
        await stage.signIn('Maren Okafor');
        await seen(stage, SAP);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'my-roles',
      state: 'groups-alone',
      reach: async (stage) => {
        await stage.page.getByRole('radio', { name: 'Groups' }).check({ force: true });
        await seen(stage, 'sg-pim-till-support');
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'activation',
      state: 'group',
      reach: async (stage) => {
        await openPanel(stage, SAP);
        await stage.page.getByLabel('Justification').fill(WHY);
      },
    },
    {
      screen: 'my-roles',
      state: 'group-active',
      reach: async (stage) => {
        await stage.page.keyboard.press('Escape');
        await activate(stage, SAP);
        await stage.advance('PT12M');
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'deactivate',
      state: 'group-asked',
      reach: async ({ page }) => {
        await page
          .getByRole('button', { name: `Deactivate ${SAP}` })
          .locator('visible=true')
          .first()
          .click();
        await page.getByRole('dialog').waitFor();
      },
    },
    {
      screen: 'activation',
      state: 'group-leads-on',
      reach: async (stage) => {
        const { page } = stage;
        await page.getByRole('button', { name: 'Keep it' }).click();
        await openPanel(stage, OPERATORS);
        await page.getByLabel('Justification').fill(WHY);
      },
      pose: ({ page }) =>
        page
          .getByText('What will happen')
          .locator('visible=true')
          .first()
          .scrollIntoViewIfNeeded()
          .catch(() => undefined),
    },
    {
      screen: 'result',
      state: 'group-waits',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: /^Request activation$/ }).click();
        await stage.page.getByRole('heading', { name: 'Waiting for approval' }).waitFor();
      },
    },
    {
      screen: 'result',
      state: 'group-next-role',
      reach: async (stage) => {
        await stage.decideAs('Sofia Brandt', await requestIdOf(stage.tenant), 'approve');
        for (let waited = 0; waited < 4; waited += 1) await stage.advance('PT40S');
        await seen(stage, /^Next: activate/);
      },
    },
    {
      screen: 'activation',
      state: 'next-role',
      reach: async ({ page }) => {
        await page
          .locator('button:visible', { hasText: /^Next: activate/ })
          .last()
          .click();
        await page.getByRole('heading', { name: 'Hybrid Identity Administrator' }).waitFor();
      },
    },
  ],
};
