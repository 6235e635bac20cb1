import { SMALL_WINDOW } from '../looks.ts';
import { dialog, grid, LEILA, matrixOf, pressIn, selectRoles, toMatrix } from '../role-settings.ts';
import { throttled } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import type { Stage } from '../stage.ts';
import type { Chapter } from '../state.ts';

const FEW = ['Exchange Administrator', 'Helpdesk Administrator', 'Yammer Administrator'];
/** Unlike nearly all others in two rules or more. */
const FROM = 'Compliance Administrator';

const act = ({ page }: Stage, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Selects all roles and plans to copy one's settings to them. */
async function planToCopy(stage: Stage): Promise<void> {
  const { page } = stage;
  await page.getByRole('radio', { name: 'Entra roles' }).check({ force: true });
  await page.keyboard.press('Control+a');
  await seen(stage, /^\d{3} selected/);
  await act(stage, 'Copy settings from…');
  await page.getByRole('textbox', { name: 'Filter: Copy from' }).fill(FROM);
  await page.getByRole('option', { name: FROM, exact: true }).click();
}

/** Many roles at once: what is planned, how it is saved, and what it comes to. */
export const settingsMany: Chapter = {
  states: [
    {
      screen: 'settings-templates',
      state: 'critical',
      reach: async (stage) => {
        await matrixOf(stage, LEILA);
        await act(stage, 'Templates…');
        await dialog(stage).getByRole('table').waitFor();
      },
    },
    {
      screen: 'settings-baseline',
      state: 'none',
      reach: async (stage) => {
        await pressIn(stage, 'Close');
        await act(stage, 'Baseline…');
        await dialog(stage).getByRole('form').waitFor();
      },
    },
    {
      screen: 'settings-baseline',
      state: 'kept',
      reach: async (stage) => {
        await dialog(stage).getByRole('textbox', { name: 'Name' }).fill('Review of November');
        await pressIn(stage, /^Keep the settings/);
        await dialog(stage).getByRole('region', { name: 'The baseline that is kept' }).waitFor();
      },
    },
    {
      screen: 'settings-chosen',
      state: 'two-chosen',
      reach: async (stage) => {
        await pressIn(stage, 'Close');
        await selectRoles(stage, FEW);
        await act(stage, 'Edit chosen settings…');
        await dialog(stage).getByRole('checkbox').first().check({ force: true });
        await dialog(stage).getByRole('checkbox').nth(2).check({ force: true });
      },
    },
    {
      screen: 'settings-review',
      state: 'template-three-roles',
      reach: async (stage) => {
        await pressIn(stage, 'Cancel');
        await act(stage, 'Apply template…');
        await pressIn(stage, /^Review/);
        await dialog(stage)
          .getByRole('heading', { name: /^Review/ })
          .waitFor();
      },
    },
    {
      screen: 'settings-copy',
      state: 'from-one',
      reach: async (stage) => {
        await dialog(stage)
          .getByRole('button')
          .filter({ hasText: /Keep|Back|Cancel|Close|Leave/ })
          .first()
          .click();
        await stage.page.keyboard.press('Escape');
        await stage.page.keyboard.press('Escape');
        await planToCopy(stage);
      },
    },
    {
      screen: 'settings-review',
      state: 'copied-to-all',
      reach: async (stage) => {
        await pressIn(stage, /^Review/);
        await dialog(stage)
          .getByRole('heading', { name: /^Review copied/ })
          .waitFor({ timeout: 60_000 });
      },
    },
    {
      screen: 'settings-run',
      state: 'waiting',
      reach: async (stage) => {
        await stage.fault({ method: 'PATCH', path: '/rules/', nth: 70, times: 5, then: throttled(60) });
        await pressIn(stage, /^Save \d+ roles/);
        await seen(stage, /It goes on by itself/);
      },
    },
    {
      screen: 'settings-run',
      state: 'stopped-line',
      reach: async (stage) => {
        await pressIn(stage, 'Stop');
        await dialog(stage)
          .getByRole('heading', { name: /was stopped/ })
          .waitFor();
        await pressIn(stage, 'Close');
        await grid(stage).getByText('Global Administrator').waitFor();
      },
    },
    {
      screen: 'settings-run',
      state: 'under-way-line',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.advance('PT2M');
        await stage.fault({
          method: 'PATCH',
          path: '/rules/',
          nth: 60,
          times: 1000,
          then: { delayMs: 600_000 },
        });
        await act(stage, 'Go on');
        await seen(stage, /\b[1-9]\d* of \d+/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-run',
      state: 'under-way',
      reach: async (stage) => {
        await act(stage, 'Show');
        await dialog(stage).getByRole('button', { name: 'Stop' }).waitFor();
      },
    },
    {
      screen: 'settings-run',
      state: 'interrupted-line',
      reach: async (stage) => {
        await stage.desk.kill();
        await stage.clearFaults();
        await stage.restart();
        await toMatrix(stage);
        await seen(stage, /The console ended while/);
      },
    },
    {
      screen: 'settings-run',
      state: 'done-some-refused',
      reach: async (stage) => {
        await stage.fault({ method: 'PATCH', path: '/rules/', nth: 20, times: 3, then: { status: 400 } });
        await act(stage, 'Go on');
        await act(stage, 'Show');
        await dialog(stage)
          .getByRole('heading', { name: / saved$/ })
          .waitFor({ timeout: 80_000 });
      },
    },
  ],
};
