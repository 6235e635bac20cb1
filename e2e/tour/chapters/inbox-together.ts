import { options, REASON, signInAt } from '../approvals.ts';
import { scopeNotGranted, throttled } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { upnOf } from '../tenant-control.ts';
import type { Chapter } from '../state.ts';

const LEILA = 'Leila Haddani';
const RUBEN = 'Ruben Castellane';
/** Ruben decides about these, too: he can be faster. */
const ABOUT = ['Security Administrator', 'Identity Governance Administrator', 'sg-pim-mailbox-forensics'];

/** Many requests decided at once: selected, on their way, and what became of each. */
export const inboxTogether: Chapter = {
  states: [
    {
      screen: 'inbox',
      state: 'twenty-selected',
      reach: async (stage) => {
        const { page } = stage;
        const ids = await stage.askMany(LEILA, { count: 26, about: ABOUT, hostile: 0 });
        const at = (index: number) => ids[index] ?? '';
        const patchOf = (index: number) => ({ method: 'PATCH', path: at(index) });
        const decided = { requestId: at(2), by: upnOf(stage.tenant, RUBEN), decision: 'deny' };
        await stage.fault({ ...patchOf(2), then: { first: { path: '/decide-as', body: decided } } });
        const ended = { requestId: at(5), how: 'cancel' };
        await stage.fault({ ...patchOf(5), then: { first: { path: '/end-request', body: ended } } });
        await stage.fault({
          ...patchOf(9),
          then: scopeNotGranted('RoleAssignmentSchedule.ReadWrite.Directory'),
        });
        await stage.fault({ ...patchOf(13), then: throttled(600) });
        await stage.fault({ ...patchOf(17), then: { status: 503 } });
        await stage.fault({ method: 'PATCH', path: 'Approvals', nth: 24, then: { delayMs: 20_000 } });
        await signInAt(stage, LEILA);
        await seen(stage, '26 wait for you');
        await page.getByRole('listbox').focus();
        await page.keyboard.press('Home');
        await page.keyboard.press('x');
        for (let row = 1; row < 20; row += 1) await page.keyboard.press('j');
        await page.keyboard.press('Shift+X');
        await seen(stage, /^20 selected/);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'inbox',
      state: 'own-reasons',
      reach: async (stage) => {
        const { page } = stage;
        for (const [row, why] of [
          [0, 'Agreed with the owner of the change.'],
          [3, 'The incident is mine, go on.'],
        ] as const) {
          await page.keyboard.press('Home');
          for (let down = 0; down < row; down += 1) await page.keyboard.press('j');
          await page.getByRole('button', { name: /^Own reason for/ }).click();
          await page.getByLabel(/^Own reason for/).fill(why);
          await page.getByRole('listbox').focus();
        }
        await seen(stage, /2 with their own reason/);
        await page.getByLabel(/^Justification for/).fill(REASON);
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'inbox',
      state: 'many-on-their-way',
      reach: async (stage) => {
        const { page } = stage;
        await page.getByRole('listbox').focus();
        await page.keyboard.press('*');
        await seen(stage, /^26 selected/);
        await page.getByRole('button', { name: 'Approve 26' }).click();
        await seen(stage, 'Approving 26 requests');
        await page.locator('[data-run] li[data-result="recorded"]').first().waitFor();
      },
    },
    {
      screen: 'inbox',
      state: 'many-results-mixed',
      reach: async ({ page }) => {
        await page.getByRole('heading', { name: /^Approved \d+ of 26/ }).waitFor({ timeout: 60_000 });
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'inbox',
      state: 'many-results-left',
      reach: async (stage) => {
        await stage.page.getByRole('button', { name: 'Back to the requests' }).click();
        await options(stage).first().waitFor();
      },
    },
  ],
};
