import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const LEILA = 'Leila Haddani';

/** Ten thousand requests for one person; then a reading that breaks off between two pages. */
export const inboxLarge: Chapter = {
  states: [
    {
      screen: 'inbox',
      state: 'ten-thousand',
      reach: async (stage) => {
        await stage.askMany(LEILA, { count: 10_000, history: 0 });
        await stage.signIn(LEILA);
        // So many take a while to arrive, and then to be drawn.
        await stage.page.getByRole('link', { name: /^Approvals/ }).click({ timeout: 60_000 });
        await stage.page.getByText(/^10,?000 wait for you/).waitFor({ timeout: 60_000 });
        await stage.page.getByRole('listbox').focus();
        await stage.page.keyboard.press('End');
        await seen(stage, 'Who can decide');
      },
    },
    {
      screen: 'approvals',
      state: 'partial',
      reach: async (stage) => {
        await stage.fault({ path: 'skiptoken', times: 1000, then: { status: 503 } });
        await stage.readAgain();
        await seen(stage, /There may be more requests than you see/);
      },
    },
  ],
};
