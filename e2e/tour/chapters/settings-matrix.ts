import { SMALL_WINDOW } from '../looks.ts';
import { grid, LEILA, matrixOf, selectRoles, typeFilter } from '../role-settings.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** All roles and groups beside each other: grouped, narrowed, selected. */
export const settingsMatrix: Chapter = {
  states: [
    {
      screen: 'settings-matrix',
      state: 'by-tier',
      reach: (stage) => matrixOf(stage, LEILA),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-matrix',
      state: 'selected',
      reach: async (stage) => {
        await selectRoles(stage, [
          'Global Administrator',
          'Exchange Administrator',
          'Helpdesk Administrator',
        ]);
        await stage.page.getByRole('textbox', { name: 'Filter roles and groups' }).focus();
        await stage.page.keyboard.press('ArrowDown');
        await stage.page.keyboard.press('ArrowDown');
        await stage.page.keyboard.press('ArrowRight');
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-matrix',
      state: 'columns-menu',
      reach: async ({ page }) => {
        await page.keyboard.press('Escape');
      },
      pose: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.getByRole('button', { name: /^Columns/ }).click();
        await page.getByRole('menu').waitFor();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-matrix',
      state: 'groups-and-kept',
      reach: async (stage) => {
        await stage.page.keyboard.press('Escape');
        await grid(stage)
          .getByRole('row')
          .nth(4)
          .focus()
          .catch(() => undefined);
        await typeFilter(stage, 'v');
        await stage.page.keyboard.press('Enter');
        await stage.page.keyboard.press('Control+End');
      },
    },
    {
      screen: 'settings-matrix',
      state: 'no-match',
      reach: async (stage) => {
        await typeFilter(stage, 'xch%');
        await seen(stage, /^No role/);
      },
    },
    {
      screen: 'settings-matrix',
      state: 'not-by-tier-sorted',
      reach: async (stage) => {
        const { page } = stage;
        await typeFilter(stage, '');
        await page.getByRole('button', { name: 'By tier' }).click();
        await grid(stage)
          .getByRole('columnheader', { name: /^Maximum/ })
          .click();
        await page.getByRole('button', { name: /^Differs/ }).click();
      },
    },
  ],
};
