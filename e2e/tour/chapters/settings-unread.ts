import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SMALL_WINDOW } from '../looks.ts';
import {
  dialog,
  grid,
  LEILA,
  openRole,
  pressIn,
  settingRow,
  toMatrix,
  typeFilter,
} from '../role-settings.ts';
import { scopeNotGranted } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const ALL = 1000;

/** What of it cannot be read, is old, or is not understood; and a file with lines that mean nothing here. */
export const settingsUnread: Chapter = {
  states: [
    {
      screen: 'settings-matrix',
      state: 'loading',
      reach: async (stage) => {
        await stage.fault({ path: 'roleManagementPolic', times: ALL, then: { delayMs: 300_000 } });
        await stage.signIn(LEILA);
        await toMatrix(stage);
        await seen(stage, /^Reading roles and policies/);
      },
    },
    {
      screen: 'settings-matrix',
      state: 'groups-refused',
      reach: async (stage) => {
        await stage.clearFaults();
        const then = scopeNotGranted('RoleManagementPolicy.Read.AzureADGroup');
        await stage.fault({ path: 'Group', times: ALL, then });
        await stage.restart();
        await toMatrix(stage);
        await grid(stage).getByText('Global Administrator').waitFor({ timeout: 60_000 });
        await seen(stage, /groups/);
      },
    },
    {
      screen: 'settings-editor',
      state: 'not-readable',
      reach: async (stage) => {
        await stage.fault({ path: 'roleManagementPolic', times: ALL, then: { status: 404 } });
        await typeFilter(stage, 'Exchange');
        await grid(stage).getByTitle('Exchange Administrator', { exact: true }).dblclick();
        await stage.page.getByRole('navigation', { name: 'Way back' }).waitFor();
        await seen(stage, /Try again|Read again/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-editor',
      state: 'rule-kept',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.page.getByRole('navigation', { name: 'Way back' }).getByRole('button').click();
        await openRole(stage, 'Viva Pulse Administrator');
        await seen(stage, /^Kept exactly as it is/);
        await stage.page
          .getByRole('button', { name: /^Show it/ })
          .first()
          .click();
      },
    },
    {
      screen: 'settings-matrix',
      state: 'stale-draft-kept',
      reach: async (stage) => {
        const { page } = stage;
        await settingRow(stage, 'Approval').getByRole('switch').click();
        await page.getByRole('navigation', { name: 'Way back' }).getByRole('button').click();
        await stage.fault({ path: '$batch', times: ALL, then: { delayMs: 300_000 } });
        await stage.advance('PT22M');
        await seen(stage, /read 22\smin ago/i);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-import',
      state: 'lines-ignored',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.restart();
        await toMatrix(stage);
        await grid(stage).getByText('Global Administrator').waitFor({ timeout: 60_000 });
        const file = path.join(path.dirname(stage.tenant.caFile), 'role-settings.json');
        await writeFile(file, JSON.stringify(fileOf(stage.tenant.tenantId)));
        await stage.page.getByRole('button', { name: 'Import…' }).click();
        await stage.desk.chooseFile(file);
        await dialog(stage)
          .getByRole('heading', { name: /^Review/ })
          .waitFor();
        await seen(stage, /^Not used of the file/);
      },
    },
    {
      screen: 'settings-editor',
      state: 'offline',
      reach: async (stage) => {
        await pressIn(stage, /^(Cancel|Close|Back|Leave)/);
        await openRole(stage, 'Exchange Administrator');
        await settingRow(stage, 'Ticket').getByRole('switch').click();
        await stage.cutNetwork();
        await stage.readAgain();
        await seen(stage, /^Offline since/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'settings-matrix',
      state: 'offline',
      reach: async (stage) => {
        await stage.page.getByRole('navigation', { name: 'Way back' }).getByRole('button').click();
        await typeFilter(stage, '');
        await grid(stage).getByText('Global Administrator').waitFor();
        await seen(stage, /^Offline since/);
      },
      also: [SMALL_WINDOW],
    },
  ],
};

/** Two lines that mean something, and three that do not. */
const fileOf = (tenantId: string) => ({
  format: 'pim-desk-role-settings',
  version: 1,
  tenantId,
  exportedAt: '2026-11-21T14:36:00.000Z',
  roles: [
    role('29232cdf-9323-42fd-ade2-1d097af3e4de', 'Exchange Administrator', { maximum: 'PT4H', ticket: true }),
    role('729827e3-9c14-49f7-bb1b-9608f156bbb8', 'Helpdesk Administrator', { maximum: 'PT2H' }),
    role('00000000-1111-4222-8333-444444444444', 'A role of another tenant', { maximum: 'PT2H' }),
    role('f28a1f50-f6e7-4571-818b-6a12f2af6b6c', 'SharePoint Administrator', { maximum: 'for ever' }),
    role('69091246-20e8-4a56-aa4d-066075b2a7a8', 'Teams Administrator', { coffee: true }),
  ],
});

const role = (definitionId: string, name: string, settings: object) => ({
  definitionId,
  scopeId: '/',
  name,
  settings,
});
