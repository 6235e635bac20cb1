import { options, signInAt } from '../approvals.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** What is over: who decided, and the spot audit of one's own approvals. */
export const inboxPast: Chapter = {
  setting: { tenant: { size: 'M' } },
  states: [
    {
      screen: 'inbox',
      state: 'past',
      reach: async (stage) => {
        await signInAt(stage, 'Leila Haddani');
        await stage.page.getByRole('tab', { name: 'Decided' }).click();
        await options(stage).first().click();
        await seen(stage, /(Approved|Denied) by/);
      },
    },
    {
      screen: 'inbox',
      state: 'past-of-one-outcome',
      reach: async (stage) => {
        const { page } = stage;
        await page.getByRole('button', { name: /^How it ended/ }).click();
        await page.getByRole('menuitemradio', { name: 'Denied' }).click();
        await options(stage).first().click();
      },
    },
    {
      screen: 'inbox',
      state: 'second-look',
      reach: async (stage) => {
        const { page } = stage;
        await page.getByRole('button', { name: /^How it ended/ }).click();
        await page.getByRole('menuitemradio', { name: 'All outcomes' }).click();
        await page.getByRole('button', { name: 'Options of the inbox' }).click();
        await page.getByRole('menuitemradio', { name: '1 in 5 of my approvals' }).click();
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Picked for a second look' }).click();
        await options(stage).first().click();
        await seen(stage, /One in 5 of your approvals/);
      },
    },
    {
      screen: 'inbox',
      state: 'second-look-done',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Looked through' }).click();
        await seen(stage, /You looked through it/);
      },
    },
  ],
};
