import { closePanel, openPanel, WHY } from '../ask-for-role.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const CHANGING = 'Application Administrator';

/** What a role's policy makes of the panel. */
export const activationPolicies: Chapter = {
  states: [
    {
      screen: 'activation',
      state: 'approval-asked',
      reach: async (stage) => {
        await stage.signIn('Maren Okafor');
        await openPanel(stage, 'Cloud Device Administrator');
        await stage.page.getByLabel('Justification').fill(WHY);
      },
    },
    {
      screen: 'activation',
      state: 'approval-ticket-and-context',
      reach: async (stage) => {
        await closePanel(stage);
        await openPanel(stage, 'Privileged Role Administrator');
      },
    },
    {
      screen: 'activation',
      state: 'short-maximum',
      reach: async (stage) => {
        await closePanel(stage);
        await openPanel(stage, 'Global Reader');
      },
    },
    {
      screen: 'activation',
      state: 'recents-open',
      reach: async (stage) => {
        await closePanel(stage);
        await openPanel(stage, 'Exchange Administrator');
        await stage.page.getByRole('button', { name: 'Recent' }).click();
        await stage.page.getByRole('list', { name: 'Written before' }).waitFor();
      },
      pose: ({ page }) => page.getByRole('list', { name: 'Written before' }).scrollIntoViewIfNeeded(),
    },
    {
      screen: 'activation',
      state: 'vague-justification',
      reach: async ({ page }) => {
        await page.getByRole('button', { name: 'Recent' }).click();
        await page.getByLabel('Justification').fill('need access');
      },
    },
    {
      screen: 'activation',
      state: 'policy-changed',
      reach: async (stage) => {
        await closePanel(stage);
        await openPanel(stage, CHANGING);
        await stage.page.getByLabel('Justification').fill(WHY);
        await stage.setRole({
          role: CHANGING,
          ruleId: 'Expiration_EndUser_Assignment',
          set: { maximumDuration: 'PT30M' },
        });
        await stage.advance('PT16M');
        await stage.readAgain();
        await seen(stage, /policy changed while this was open/);
      },
    },
    {
      screen: 'activation',
      state: 'eligibility-ended',
      reach: async (stage) => {
        await closePanel(stage);
        await openPanel(stage, 'Helpdesk Administrator');
        await stage.page.getByLabel('Justification').fill(WHY);
        await stage.advance('P9DT1H');
        await seen(stage, /eligib\w+ (has )?(ended|expired|ran out)|no longer eligible/i);
      },
    },
    {
      screen: 'activation',
      state: 'stale',
      reach: async (stage) => {
        await closePanel(stage);
        await openPanel(stage, 'Teams Administrator');
        await stage.fault({ path: '$batch', times: 1000, then: { delayMs: 300_000 } });
        await stage.advance('PT22M');
        await seen(stage, /Reading again before you act/);
      },
    },
  ],
};
