import { colleague } from '../../journeys/colleague.ts';
import { decide, openRequest, options, reasonField, REASON, signInAt } from '../approvals.ts';
import { holdDecided } from '../hold-decided.ts';
import { throttled } from '../scripted-answers.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';
import { SMALL_WINDOW } from '../looks.ts';
import { waitingIdOf } from '../tenant-control.ts';

const SENT = 'roleAssignmentApprovals';

/** Twenty-five requests wait for Leila: looked at, decided, overtaken, run out. */
export const approvalsDeciding: Chapter = {
  setting: { tenant: { size: 'M' } },
  states: [
    {
      screen: 'approvals',
      state: 'twenty-five-waiting',
      reach: async (stage) => {
        await signInAt(stage, 'Leila Haddani');
        await options(stage).nth(8).waitFor();
      },
      also: [SMALL_WINDOW],
    },
    {
      screen: 'approvals',
      state: 'request',
      reach: (stage) => openRequest(stage, 'Isolate the laptop'),
      also: [SMALL_WINDOW],
    },
    {
      screen: 'approvals',
      state: 'armed',
      reach: async (stage) => {
        await stage.page.getByRole('listbox').focus();
        await stage.page.keyboard.press('d');
        await seen(stage, 'Enter denies, Esc lets go');
      },
    },
    {
      screen: 'approvals',
      state: 'missing-justification',
      reach: async (stage) => {
        await stage.page.keyboard.press('Escape');
        await stage.page.getByRole('button', { name: /^Approve/ }).click();
        await seen(stage, /^Say why:/);
      },
    },
    {
      screen: 'approvals',
      state: 'filtered',
      reach: async ({ page }) => {
        await page.keyboard.press('Escape');
        await page.getByLabel('Filter requests').fill('groups');
        await page.getByText('Groups Administrator').first().waitFor();
      },
    },
    {
      screen: 'approvals',
      state: 'no-match',
      reach: async (stage) => {
        await stage.page.getByLabel('Filter requests').fill('exhange');
        await seen(stage, /No request matches/);
      },
    },
    {
      screen: 'approvals',
      state: 'throttled',
      reach: async (stage) => {
        await stage.page.getByLabel('Filter requests').fill('');
        await openRequest(stage, 'Remove the 14 stolen tablets');
        await stage.fault({ method: 'PATCH', path: SENT, then: throttled(600) });
        await decide(stage, 'Approve');
        await seen(stage, /asked us to wait/);
      },
    },
    {
      screen: 'approvals',
      state: 'sending',
      reach: async (stage) => {
        await stage.clearFaults();
        // Until what the service asked for is over, nothing more is sent.
        await stage.advance('PT11M');
        await openRequest(stage, 'Sync stopped on two agents');
        await stage.fault({ method: 'PATCH', path: SENT, then: { delayMs: 300_000 } });
        await decide(stage, 'Approve');
        await seen(stage, 'Approving…');
      },
    },
    {
      screen: 'approvals',
      state: 'outcome-unknown',
      reach: async (stage) => {
        await stage.clearFaults();
        await openRequest(stage, 'Move password hash sync');
        await stage.fault({ method: 'PATCH', path: SENT, then: { drop: 'before' } });
        await decide(stage, 'Approve');
        await seen(stage, /^Read (once|\d+ times)/);
      },
    },
    {
      screen: 'approvals',
      state: 'already-decided',
      reach: async (stage) => {
        await stage.clearFaults();
        await openRequest(stage, 'Build the access package');
        await reasonField(stage).fill(REASON);
        const id = await waitingIdOf(stage.tenant, 'Build the access package');
        await colleague(stage.tenant, 'ruben').decide(id, 'Deny', 'Duplicate');
        await decide(stage, 'Approve');
        await seen(stage, /Already denied by Ruben Castellane/);
      },
    },
    {
      screen: 'approvals',
      state: 'recorded',
      reach: async (stage) => {
        await openRequest(stage, 'Clean up the 40 empty project groups');
        await holdDecided(stage);
        await decide(stage, 'Approve');
        await seen(stage, 'Approved');
      },
    },
    {
      screen: 'approvals',
      state: 'expired-on-the-card',
      reach: async (stage) => {
        await openRequest(stage, 'policy work as discussed');
        await reasonField(stage).fill(REASON);
        await stage.advance('PT4H');
        await seen(stage, /Nobody answered in 24/);
      },
    },
    {
      screen: 'approvals',
      state: 'decided',
      reach: async (stage) => {
        await stage.page.getByRole('tab', { name: 'Decided' }).click();
        await options(stage).first().click();
      },
    },
  ],
};
