import { colleague } from '../../journeys/colleague.ts';
import { ROLE } from '../../tenant/test-kit/role-ids.ts';
import { openRequest, signInAt } from '../approvals.ts';
import { HOSTILE } from '../hostile-text.ts';
import type { Chapter } from '../state.ts';

/** A queue with nothing in it, then with what somebody wrote to mislead. */
export const approvalsNone: Chapter = {
  states: [
    {
      screen: 'approvals',
      state: 'nothing-waits',
      reach: async (stage) => {
        await signInAt(stage, 'Leila Haddani');
        await stage.page.getByRole('heading', { name: 'Nothing waits for you' }).waitFor();
      },
    },
    {
      screen: 'approvals',
      state: 'few-decided',
      reach: async ({ page }) => {
        await page.getByRole('tab', { name: 'Decided' }).click();
        await page.getByText(/requests you could decide/).waitFor();
      },
    },
    {
      screen: 'approvals',
      state: 'hostile-text',
      reach: async (stage) => {
        const { page } = stage;
        await page.getByRole('tab', { name: 'Waiting' }).click();
        await colleague(stage.tenant, 'tomasz').ask(ROLE.cloudDevice, HOSTILE);
        await stage.advance('PT70S');
        await openRequest(stage, 'Cloud Device Administrator');
        await page
          .getByText(/Nothing to see here/)
          .first()
          .waitFor();
      },
    },
    {
      screen: 'approvals',
      state: 'hostile-text-in-full',
      reach: async ({ page }) => {
        await page.getByRole('button', { name: 'Show all' }).click();
      },
    },
  ],
};
