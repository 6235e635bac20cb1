import { SMALL_WINDOW } from '../looks.ts';
import {
  dialog,
  LEILA,
  matrixOf,
  openRole,
  pressIn,
  review,
  settingRow,
  settingsTab,
} from '../role-settings.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const ROLE = 'Authentication Administrator';

/** One role's change reviewed and saved: all of it, some of it, after somebody else; and what was kept of it before. */
export const settingsSaved: Chapter = {
  states: [
    {
      screen: 'settings-review',
      state: 'plain',
      reach: async (stage) => {
        await matrixOf(stage, LEILA);
        await openRole(stage, ROLE);
        await settingRow(stage, 'Maximum duration').getByRole('textbox').fill('2h');
        await settingRow(stage, 'Ticket').getByRole('switch').click();
        await review(stage);
      },
    },
    {
      screen: 'settings-run',
      state: 'one-saved',
      reach: async (stage) => {
        await pressIn(stage, 'Save 2 changes');
        await dialog(stage)
          .getByRole('heading', { name: `${ROLE} saved` })
          .waitFor();
      },
    },
    {
      screen: 'settings-review',
      state: 'three-way',
      reach: async (stage) => {
        await pressIn(stage, 'Put away');
        await settingRow(stage, 'Maximum duration').getByRole('textbox').fill('3h');
        await stage.setRole({
          role: ROLE,
          ruleId: 'Expiration_EndUser_Assignment',
          set: { maximumDuration: 'PT6H' },
        });
        await review(stage);
        await seen(stage, /Somebody else saved this role/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-run',
      state: 'one-partly',
      reach: async (stage) => {
        const { page } = stage;
        await pressIn(stage, 'Keep editing');
        await settingRow(stage, 'Approval').getByRole('switch').click();
        await settingsTab(stage, /^Assignment/);
        for (const label of ['Longest eligible assignment', 'Longest active assignment'])
          await settingRow(stage, label).getByRole('switch').click();
        await review(stage);
        await dialog(stage)
          .getByRole('radio', { name: /^Yours/ })
          .check({ force: true });
        await pressIn(stage, 'Review with these');
        await stage.fault({ method: 'PATCH', path: '/rules/', nth: 3, times: 3, then: { status: 400 } });
        await page.getByRole('button', { name: /^Save \d changes/ }).click();
        await dialog(stage)
          .getByRole('heading', { name: `${ROLE}: saved in part` })
          .waitFor();
      },
    },
    {
      screen: 'settings-snapshots',
      state: 'two',
      reach: async (stage) => {
        await stage.clearFaults();
        await pressIn(stage, /^(Leave the rest|Put away)/);
        await stage.page.getByRole('button', { name: /^Snapshots/ }).click();
        await dialog(stage).getByRole('heading').first().waitFor();
      },
    },
  ],
};
