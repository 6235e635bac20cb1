import {
  act,
  addPrincipal,
  assignmentsOf,
  chooseOfRow,
  listTab,
  over,
  say,
  toAssignments,
  toReview,
  typeFilter,
} from '../assignments.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { dialog, LEILA, pressIn } from '../role-settings.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const WHY = 'Nobody needs it all day.';

/** What there is is changed: extended, made eligible, removed; done, in part, in the middle; and emergency accounts. */
export const assignmentsChanging: Chapter = {
  states: [
    {
      screen: 'assignments-change',
      state: 'extend-as-asked',
      reach: async (stage) => {
        await assignmentsOf(stage, LEILA);
        await act(stage, /^Extend… Lena/);
        await dialog(stage)
          .getByRole('heading', { name: /^Extend/ })
          .waitFor();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-review',
      state: 'one-extended',
      reach: (stage) => toReview(stage),
    },
    {
      screen: 'assignments-run',
      state: 'one-extended',
      reach: async (stage) => {
        await pressIn(stage, 'Extend');
        await over(stage, /: done$/);
      },
    },
    {
      screen: 'assignments-change',
      state: 'update',
      reach: async (stage) => {
        await pressIn(stage, 'Put away');
        await chooseOfRow(stage, 'Mateo', 'Update…');
      },
    },
    {
      screen: 'assignments-change',
      state: 'renew',
      reach: async (stage) => {
        await pressIn(stage, /^(Cancel|Close)/);
        await listTab(stage, 'Expired');
        await chooseOfRow(stage, 'Windows 365', 'Renew…');
      },
    },
    {
      screen: 'assignments-emergency',
      state: 'none',
      reach: async (stage) => {
        await pressIn(stage, /^(Cancel|Close)/);
        await typeFilter(stage, '');
        await listTab(stage, 'Active');
        await act(stage, 'More');
        await stage.page.getByRole('menuitem', { name: 'Emergency accounts…' }).click();
        await dialog(stage).getByRole('heading', { name: 'Emergency accounts' }).waitFor();
      },
    },
    {
      screen: 'assignments-emergency',
      state: 'three',
      reach: async (stage) => {
        await addPrincipal(stage, 'Break Glass 1', 'Break Glass 1');
        await addPrincipal(stage, 'Break Glass 2', 'Break Glass 2');
        await addPrincipal(stage, 'Hanna', 'Hanna Lind');
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-change',
      state: 'make-eligible',
      reach: async (stage) => {
        await pressIn(stage, 'Close');
        await act(stage, /always active in/);
        await act(stage, /^Make eligible…/);
        await say(stage, WHY);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-review',
      state: 'made-eligible',
      reach: (stage) => toReview(stage),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-run',
      state: 'done-in-part',
      reach: async (stage) => {
        await stage.fault({
          method: 'POST',
          path: 'roleAssignmentScheduleRequests',
          nth: 3,
          times: 2,
          then: { status: 400 },
        });
        await pressIn(stage, /^Make \d eligible/);
        await over(stage, /of \d made eligible$/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-run',
      state: 'in-part-line',
      reach: async (stage) => {
        await pressIn(stage, 'Close');
        await seen(stage, /of \d made eligible/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-change',
      state: 'remove-many',
      reach: async (stage) => {
        const { page } = stage;
        await stage.clearFaults();
        await act(stage, /^(Leave|Put away)/);
        await act(stage, /^(Clear|Show all)/);
        await listTab(stage, 'Eligible');
        await page.getByRole('treegrid').getByRole('row').nth(2).focus();
        await page.keyboard.press('Control+a');
        await page
          .getByRole('group', { name: 'Selected assignments' })
          .getByRole('button', { name: /^Remove…/ })
          .click();
        await dialog(stage)
          .getByRole('heading', { name: /^Remove/ })
          .waitFor();
        await say(stage, 'The project is over.');
      },
    },
    {
      screen: 'assignments-review',
      state: 'many-removed',
      reach: (stage) => toReview(stage),
    },
    {
      screen: 'assignments-run',
      state: 'under-way',
      reach: async (stage) => {
        await stage.fault({
          method: 'POST',
          path: 'ScheduleRequests',
          nth: 21,
          times: 1000,
          then: { delayMs: 600_000 },
        });
        await pressIn(stage, /^Remove \d+/);
        await seen(stage, /^[1-9]\d* of \d+ done/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-run',
      state: 'under-way-line',
      reach: (stage) => pressIn(stage, 'Go on in the background'),
    },
    {
      screen: 'assignments-run',
      state: 'interrupted-line',
      reach: async (stage) => {
        await stage.desk.kill();
        await stage.clearFaults();
        await stage.restart();
        await toAssignments(stage);
        await seen(stage, /^The console ended in the middle/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-run',
      state: 'interrupted',
      reach: async (stage) => {
        await act(stage, 'Show');
        await dialog(stage).getByRole('button', { name: 'Go on' }).waitFor();
      },
    },
  ],
};
