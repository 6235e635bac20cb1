import { SMALL_WINDOW } from '../looks.ts';
import {
  dialog,
  LEILA,
  matrixOf,
  nameApprover,
  openRole,
  pressIn,
  review,
  settingRow,
  settingsTab,
} from '../role-settings.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** One role's settings: each tab, changed, refused, reviewed. */
export const settingsEditor: Chapter = {
  states: [
    {
      screen: 'settings-editor',
      state: 'activation',
      reach: async (stage) => {
        await matrixOf(stage, LEILA);
        await openRole(stage, 'Exchange Administrator');
        await seen(stage, 'In words');
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-editor',
      state: 'assignment',
      reach: (stage) => settingsTab(stage, /^Assignment/),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-editor',
      state: 'notification',
      reach: (stage) => settingsTab(stage, /^Notification/),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-editor',
      state: 'all-rules',
      reach: (stage) => settingsTab(stage, /^All 17 rules/),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-copy',
      state: 'to-roles',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Copy to roles…' }).click();
        await dialog(stage).getByRole('textbox', { name: 'Filter: Copy to' }).fill('helpdesk');
        await dialog(stage)
          .getByRole('option', { name: /^Helpdesk Administrator/ })
          .click();
        await dialog(stage).getByText('1 role chosen.').waitFor();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-editor',
      state: 'default-approvers',
      reach: async (stage) => {
        await pressIn(stage, 'Cancel');
        await settingsTab(stage, /^Activation/);
        await settingRow(stage, 'Maximum duration').getByRole('textbox').fill('1:30');
        await settingRow(stage, 'Approval').getByRole('switch').click();
        await settingRow(stage, 'Approval').getByRole('list', { name: 'Who decides now' }).waitFor();
      },
    },
    {
      screen: 'settings-editor',
      state: 'approver-picker',
      reach: () => Promise.resolve(),
      pose: async (stage) => {
        const search = settingRow(stage, 'Approval').getByRole('combobox', { name: 'Add a person or group' });
        await search.fill('');
        await search.fill('s');
        await stage.page.getByRole('option').first().waitFor();
        await stage.page.keyboard.press('ArrowDown');
      },
    },
    {
      screen: 'settings-editor',
      state: 'three-changes-one-refused',
      reach: async (stage) => {
        await stage.page.keyboard.press('Escape');
        await settingRow(stage, 'Ticket').getByRole('switch').click();
        await nameApprover(stage, 'Former', 'Former service desk');
        await seen(stage, /would be refused/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-review',
      state: 'refused',
      reach: (stage) => review(stage),
    },
  ],
};
