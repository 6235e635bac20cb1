import { WHY } from '../ask-for-role.ts';
import { openRequest, options, signInAt } from '../approvals.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { seen } from '../seen.ts';
import type { Stage } from '../stage.ts';
import type { Chapter } from '../state.ts';

const LEILA = 'Leila Haddani';
const GROUP = 'sg-pim-mailbox-forensics';

/** The request with the most flags, as its row counts them. */
async function openMostFlagged(stage: Stage): Promise<void> {
  const rows = await options(stage).allInnerTexts();
  const flags = rows.map((text) => Number(/(\d+)\s*things? to look at/.exec(text)?.[1] ?? 0));
  await options(stage)
    .nth(flags.indexOf(Math.max(...flags)))
    .click();
}

/** An inbox over both planes: what its cards say, its menus, and what its filters leave. */
export const inboxCards: Chapter = {
  states: [
    {
      screen: 'inbox',
      state: 'both-planes',
      reach: async (stage) => {
        await stage.askMany(LEILA, { count: 40, history: 12, offHours: 0.4, hostile: 0.25, sameWords: 0.3 });
        await signInAt(stage, LEILA);
        await seen(stage, '40 wait for you');
        await seen(stage, 'Who can decide');
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'inbox',
      state: 'card-with-flags',
      reach: async (stage) => {
        await openMostFlagged(stage);
        await seen(stage, /things to look at/);
        await seen(stage, 'The first decision counts.');
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'inbox',
      state: 'card-further-down',
      reach: () => Promise.resolve(),
      pose: ({ page }) => page.getByText('The first decision counts.').scrollIntoViewIfNeeded(),
    },
    {
      screen: 'inbox',
      state: 'card-of-a-group',
      reach: async (stage) => {
        await openRequest(stage, GROUP);
        await seen(stage, /as member/);
        await seen(stage, 'The first decision counts.');
      },
    },
    {
      screen: 'inbox',
      state: 'card-loading',
      reach: async (stage) => {
        await stage.fault({ path: '$batch', times: 1000, then: { delayMs: 300_000 } });
        await options(stage).nth(4).click();
        await stage.page.locator('[aria-label="Request"]').waitFor();
      },
    },
    {
      screen: 'inbox',
      state: 'filter-menu',
      reach: async (stage) => {
        await stage.clearFaults();
        await openRequest(stage, GROUP);
      },
      pose: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page
          .getByRole('button', { name: 'Back to the list' })
          .click({ timeout: 500 })
          .catch(() => undefined);
        await page.getByRole('button', { name: /^More filters/ }).click();
        await page.getByRole('menuitemradio').first().waitFor();
      },
    },
    {
      screen: 'inbox',
      state: 'filters-leave-none',
      reach: async (stage) => {
        const { page } = stage;
        await page.getByRole('menuitemradio', { name: 'Groups', exact: true }).click();
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /^Privileged/ }).click();
        await seen(stage, /No request passes the filters/);
      },
    },
    {
      screen: 'inbox',
      state: 'options',
      reach: async ({ page }) => {
        await page.getByRole('button', { name: 'Clear filter' }).click();
      },
      pose: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: 'Options of the inbox' }).click();
        await page.getByRole('menuitemcheckbox').first().waitFor();
      },
    },
    {
      screen: 'inbox',
      state: 'narrowed',
      reach: async (stage) => {
        const { page } = stage;
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /^Flagged/ }).click();
        await seen(stage, /hidden|of 40/);
        await page.getByLabel(/^Justification/).fill(WHY);
      },
    },
  ],
};
