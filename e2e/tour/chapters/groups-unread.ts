import { WHY } from '../ask-for-role.ts';
import { scopeNotGranted } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const ALL = 1000;
const GROUPS = '/privilegedAccess/group/';
const SAP = 'sg-pim-sap-emergency';
const MIXED = [SAP, 'Teams Administrator', 'Intune Administrator'] as const;

/** My roles where groups cannot be read, before they ever were and after; then both planes in one form. */
export const groupsUnread: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'groups-refused',
      reach: async (stage) => {
        const then = scopeNotGranted('PrivilegedEligibilitySchedule.Read.AzureADGroup');
        await stage.fault({ path: GROUPS, times: ALL, then });
        await stage.signIn('Maren Okafor');
        await seen(stage, /Group eligibilities could not be read/);
      },
    },
    {
      screen: 'my-roles',
      state: 'groups-refused-narrowed',
      reach: async ({ page }) => {
        await page.getByRole('radio', { name: 'Groups' }).check({ force: true });
      },
    },
    {
      screen: 'my-roles',
      state: 'groups-failed-rows-of-before',
      reach: async (stage) => {
        await stage.page.getByRole('radio', { name: 'All' }).check({ force: true });
        await stage.clearFaults();
        await stage.readAgain();
        await seen(stage, SAP);
        await stage.fault({ path: GROUPS, times: ALL, then: { status: 503 } });
        await stage.advance('PT11M');
        await stage.readAgain();
        await seen(stage, /What you see was read at/);
      },
    },
    {
      screen: 'bulk',
      state: 'roles-and-a-group',
      reach: async (stage) => {
        const { page } = stage;
        await stage.clearFaults();
        await stage.readAgain();
        await seen(stage, 'Up to date');
        for (const name of MIXED)
          await page.getByRole('checkbox', { name: new RegExp(`^Select ${name}`) }).check();
        await page.getByRole('button', { name: /^Activate 2 roles and 1 group/ }).click();
        await page.getByRole('heading', { name: /2 roles and 1 group/ }).waitFor();
        await page.getByLabel('Duration for all').fill('2h');
        await page.getByLabel('Justification').fill(WHY);
      },
    },
    {
      screen: 'bulk',
      state: 'roles-and-a-group-results',
      reach: async ({ page }) => {
        await page
          .getByRole('button', { name: /^(Request 3 activations|Activate 2 roles and 1 group)$/ })
          .click();
        await page.getByRole('heading', { name: /^3 requests/ }).waitFor({ timeout: 40_000 });
      },
    },
  ],
};
