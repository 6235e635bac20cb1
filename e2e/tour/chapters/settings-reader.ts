import { grid, matrixOf, openRole, settingRow, toMatrix } from '../role-settings.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

/** Ines may look at role settings and not change them. */
export const settingsReader: Chapter = {
  states: [
    {
      screen: 'settings-editor',
      state: 'reader',
      reach: async (stage) => {
        await matrixOf(stage, 'Ines Duarte');
        await openRole(stage, 'Exchange Administrator');
        await settingRow(stage, 'Ticket').getByRole('switch').click();
      },
      pose: async ({ page }) => page.getByRole('button', { name: /^Review and save/ }).focus(),
    },
  ],
};

/** Jonas holds no role: Microsoft Graph reads her none of it. */
export const settingsRefused: Chapter = {
  states: [
    {
      screen: 'settings-matrix',
      state: 'refused',
      reach: async (stage) => {
        await stage.signIn('Jonas Lindqvist');
        await toMatrix(stage);
        await seen(stage, /not known|not read|refused/);
        await grid(stage)
          .waitFor({ timeout: 2_000 })
          .catch(() => undefined);
      },
    },
  ],
};
