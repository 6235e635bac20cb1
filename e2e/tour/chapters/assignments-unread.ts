import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { act, assignmentsOf, list, order, readInFull, toAssignments } from '../assignments.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { dialog, LEILA, pressIn } from '../role-settings.ts';
import { scopeNotGranted } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const ALL = 1000;

/** What of it cannot be read, is old or is none; and a file with lines that mean nothing here. */
export const assignmentsUnread: Chapter = {
  states: [
    {
      screen: 'assignments',
      state: 'loading',
      reach: async (stage) => {
        await stage.fault({ path: 'Schedule', times: ALL, then: { delayMs: 300_000 } });
        await stage.signIn(LEILA);
        await toAssignments(stage);
        await seen(stage, /^Reading assignments/);
      },
    },
    {
      screen: 'assignments',
      state: 'groups-refused',
      reach: async (stage) => {
        await stage.clearFaults();
        const then = scopeNotGranted('PrivilegedEligibilitySchedule.Read.AzureADGroup');
        await stage.fault({ path: 'privilegedAccess/group', times: ALL, then });
        await stage.restart();
        await toAssignments(stage);
        await list(stage).getByRole('row').nth(2).waitFor({ timeout: 60_000 });
        await seen(stage, /could not be read/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-file',
      state: 'asked-for',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.restart();
        await toAssignments(stage);
        await readInFull(stage);
        await act(stage, 'From CSV…');
        await dialog(stage).getByRole('table').waitFor();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments-file',
      state: 'lines-ignored',
      reach: async (stage) => {
        const file = path.join(path.dirname(stage.tenant.caFile), 'assignments.csv');
        await writeFile(file, FILE);
        await pressIn(stage, 'Choose a file…');
        await stage.desk.chooseFile(file);
        await dialog(stage)
          .getByRole('heading', { name: /^Review the file/ })
          .waitFor({ timeout: 60_000 });
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments',
      state: 'offline',
      reach: async (stage) => {
        await pressIn(stage, /^(Back|Cancel|Close)/);
        await stage.page.keyboard.press('Escape');
        await stage.advance('PT22M');
        await stage.cutNetwork();
        await stage.readAgain();
        await seen(stage, /^Offline since/);
      },
      also: [SMALL_WINDOW],
    },
  ],
};

/** Nobody may read it: the application was not given what it takes. */
export const assignmentsRefused: Chapter = {
  states: [
    {
      screen: 'assignments',
      state: 'refused',
      reach: async (stage) => {
        const then = scopeNotGranted('RoleEligibilitySchedule.Read.Directory');
        await stage.fault({ path: 'Schedule', times: ALL, then });
        await stage.signIn('Ines Duarte');
        await toAssignments(stage);
        await seen(stage, /could not be read/);
      },
      also: [SMALL_WINDOW],
    },
  ],
};

/** Read in full, and there is none. */
export const assignmentsNone: Chapter = {
  states: [
    {
      screen: 'assignments',
      state: 'empty',
      reach: async (stage) => {
        const then = { status: 200, body: { value: [] } };
        await stage.fault({ path: 'Schedule', times: ALL, then });
        await stage.fault({ path: 'roleAssignments', times: ALL, then });
        await stage.signIn(LEILA);
        await toAssignments(stage);
        await seen(stage, /^Nobody is eligible/);
      },
    },
  ],
};

/** Ten thousand rows. */
export const assignmentsLarge: Chapter = {
  setting: { tenant: { size: 'L' } },
  states: [
    {
      screen: 'assignments',
      state: 'large',
      reach: (stage) => assignmentsOf(stage, LEILA),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'assignments',
      state: 'large-by-person-end',
      reach: async (stage) => {
        await order(stage, 'By person');
        await list(stage).getByRole('row').nth(2).focus();
        await stage.page.keyboard.press('Control+End');
      },
    },
  ],
};

/** Lines that can be done, that are refused, and that mean nothing. */
const FILE = `action,principal,role,scope,type,start,end,justification,ticket,ticketsystem,coffee
assign,sofia.brandt@contoso.com,Exchange Administrator,/,eligible,,2027-02-14,Mail migration,CHG-2041,ServiceNow,
assign,jonas.lindqvist@contoso.com,Global Administrator,/,active,,never,On call,,,
assign,nobody@contoso.com,Exchange Administrator,/,eligible,,2027-02-14,Mail migration,,,
remove,mateo.ferreira_northwindtraders.com#EXT#@contoso.com,Application Developer,/,eligible,,,Has left,,,
assign,sofia.brandt@contoso.com,Exchange Administrator,/,for a while,,2027-02-14,Mail migration,,,
drink,sofia.brandt@contoso.com,Exchange Administrator,/,eligible,,soon,Mail migration,,,
`;
