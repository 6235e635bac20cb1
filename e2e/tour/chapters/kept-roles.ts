import { openPanel } from '../ask-for-role.ts';
import { signedIn } from '../signed-in.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** A second start: what this device keeps is on screen before the network answers, and where it never does. */
export const keptRoles: Chapter = {
  states: [
    {
      screen: 'my-roles',
      state: 'from-cache-reading',
      reach: async (stage) => {
        await signedIn(stage, 'Maren Okafor');
        await seen(stage, 'Up to date');
        await stage.fault({ path: '$batch', times: 1000, then: { delayMs: 300_000 } });
        await stage.advance('PT40M');
        await stage.restart();
        await seen(stage, /from this device/);
      },
    },
    {
      screen: 'activation',
      state: 'from-cache',
      reach: (stage) => openPanel(stage, 'Exchange Administrator'),
    },
    {
      screen: 'my-roles',
      state: 'offline-start',
      reach: async (stage) => {
        await stage.restart(stage.cutNetwork);
        await seen(stage, /^Offline since/);
      },
    },
    {
      screen: 'approvals',
      state: 'never-read-offline',
      reach: async ({ page }) => {
        await page.getByRole('link', { name: /^Approvals/ }).click();
        await page.getByRole('heading', { name: 'Approvals', exact: true }).waitFor();
      },
    },
  ],
};
