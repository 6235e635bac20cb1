import { openRequest, signInAt } from '../approvals.ts';
import { scopeNotGranted } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const ALL = 1000;
const LEILA = 'Leila Haddani';
const ROLES = '/roleManagement/directory/';
const GROUPS = '/privilegedAccess/group/';

/** An inbox of which one plane cannot be read; with rows of the other, then with rows of before, then without any. */
export const inboxCoverage: Chapter = {
  states: [
    {
      screen: 'inbox',
      state: 'groups-refused',
      reach: async (stage) => {
        await stage.askMany(LEILA, { count: 9, hostile: 0 });
        const then = scopeNotGranted('PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup');
        await stage.fault({ path: GROUPS, times: ALL, then });
        await signInAt(stage, LEILA);
        await seen(stage, /groups not read/);
      },
    },
    {
      screen: 'inbox',
      state: 'roles-refused-rows-of-before',
      reach: async (stage) => {
        await stage.clearFaults();
        await stage.readAgain();
        await seen(stage, '9 wait for you');
        const then = scopeNotGranted('RoleAssignmentSchedule.ReadWrite.Directory');
        await stage.fault({ path: ROLES, times: ALL, then });
        await stage.advance('PT12M');
        await stage.readAgain();
        await seen(stage, /Entra roles not read/);
        await openRequest(stage, 'sg-pim-mailbox-forensics');
      },
    },
    {
      screen: 'inbox',
      state: 'nothing-but-groups-unknown',
      reach: async (stage) => {
        const { page } = stage;
        await stage.clearFaults();
        await page.getByRole('button', { name: /Account and theme/ }).click();
        await page.getByRole('menuitem', { name: 'Sign out' }).click();
        await page
          .getByRole('dialog')
          .getByRole('button', { name: /^Sign out/ })
          .click({ timeout: 2000 })
          .catch(() => undefined);
        const then = scopeNotGranted('PrivilegedAssignmentSchedule.ReadWrite.AzureADGroup');
        await stage.fault({ path: GROUPS, times: ALL, then });
        await signInAt(stage, 'Maren Okafor');
        await seen(stage, /Groups are unknown/);
      },
    },
  ],
};

/** Sofia decides and holds no directory role: what she may not read says what it takes. */
export const inboxWithoutRole: Chapter = {
  states: [
    {
      screen: 'inbox',
      state: 'without-directory-role',
      reach: async (stage) => {
        await stage.askMany('Sofia Brandt', { count: 8, history: 6, hostile: 0.2 });
        await signInAt(stage, 'Sofia Brandt');
        await seen(stage, '8 wait for you');
        await openRequest(stage, 'Security Administrator');
        await seen(stage, 'The first decision counts.');
      },
    },
    {
      screen: 'inbox',
      state: 'without-directory-role-further-down',
      reach: () => Promise.resolve(),
      pose: ({ page }) => page.getByText('The first decision counts.').scrollIntoViewIfNeeded(),
    },
  ],
};
