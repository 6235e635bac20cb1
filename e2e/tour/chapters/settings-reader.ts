import { SMALL_WINDOW } from '../looks.ts';
import { LEILA, matrixOf, openRole, settingRow, toMatrix } from '../role-settings.ts';
import { scopeNotGranted } from '../scripted-answers.ts';
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
      also: [SMALL_WINDOW],
    },
  ],
};

/** The application was not given what it takes to read any of it. */
export const settingsRefused: Chapter = {
  states: [
    {
      screen: 'settings-matrix',
      state: 'refused',
      reach: async (stage) => {
        const then = scopeNotGranted('RoleManagementPolicy.Read.Directory');
        await stage.fault({ path: 'roleManagementPolic', times: 1000, then });
        await stage.signIn('Ines Duarte');
        await toMatrix(stage);
        await seen(stage, /could not be read/);
      },
    },
  ],
};

/** Read in full, and there is none. */
export const settingsNone: Chapter = {
  states: [
    {
      screen: 'settings-matrix',
      state: 'empty',
      reach: async (stage) => {
        await stage.fault({
          path: 'roleManagementPolic',
          times: 1000,
          then: { status: 200, body: { value: [] } },
        });
        await stage.signIn(LEILA);
        await toMatrix(stage);
        await seen(stage, /with settings was found/);
      },
    },
  ],
};
