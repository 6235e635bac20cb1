import { act, assignmentsOf, list, listTab, openRowMenu, order, typeFilter } from '../assignments.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { LEILA } from '../role-settings.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** Who has what: by role and by person, each tab, narrowed, selected, and what is hinted. */
export const assignmentsList: Chapter = {
  states: [
    {
      screen: 'assignments',
      state: 'eligible-by-role',
      reach: (stage) => assignmentsOf(stage, LEILA),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments',
      state: 'eligible-by-person',
      reach: (stage) => order(stage, 'By person'),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments',
      state: 'active-by-person',
      reach: (stage) => listTab(stage, 'Active'),
    },
    {
      screen: 'assignments',
      state: 'active-by-role',
      reach: (stage) => order(stage, 'By role'),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments',
      state: 'row-menu',
      reach: (stage) => list(stage).getByRole('row').nth(2).focus(),
      pose: async (stage) => {
        await stage.page.keyboard.press('Escape');
        await openRowMenu(stage);
      },
    },
    {
      screen: 'assignments',
      state: 'selected',
      reach: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+a');
        await page.getByRole('group', { name: 'Selected assignments' }).waitFor();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments',
      state: 'hint-followed',
      reach: async (stage) => {
        await stage.page.keyboard.press('Escape');
        await act(stage, /always active in/);
        await stage.page
          .getByRole('button', { name: /^Make eligible…/ })
          .first()
          .waitFor();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments',
      state: 'no-match',
      reach: async (stage) => {
        await typeFilter(stage, 'xch%');
        await seen(stage, /^No assignment matches/);
      },
    },
    {
      screen: 'assignments',
      state: 'expired',
      reach: async (stage) => {
        await act(stage, 'Clear filters');
        await listTab(stage, 'Expired');
        await list(stage).getByRole('row').nth(2).waitFor();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments',
      state: 'all-folded',
      reach: async (stage) => {
        await listTab(stage, 'Eligible');
        await act(stage, 'Fold all');
      },
    },
  ],
};
