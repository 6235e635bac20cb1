import { askFor } from '../ask-for-role.ts';
import type { Stage } from '../stage.ts';
import type { Chapter } from '../state.ts';

const REQUESTS = 'roleAssignmentScheduleRequests';
const done = ({ page }: Stage) => page.getByRole('button', { name: 'Done' }).click();

/** What became of a request, in the panel and then in the list: granted, waiting, not known, not found, on its way. */
export const results: Chapter = {
  states: [
    {
      screen: 'result',
      state: 'in-effect',
      reach: async (stage) => {
        await stage.setRole({
          role: 'Privileged Role Administrator',
          ruleId: 'Approval_EndUser_Assignment',
          set: { setting: { isApprovalRequired: true } },
        });
        await stage.signIn('Maren Okafor');
        await askFor(stage, 'Exchange Administrator');
        await stage.page.getByRole('heading', { name: /^In effect until/ }).waitFor();
      },
    },
    {
      screen: 'result',
      state: 'waiting-for-approval',
      reach: async (stage) => {
        await done(stage);
        await askFor(stage, 'Privileged Role Administrator');
        await stage.page.getByRole('heading', { name: 'Waiting for approval' }).waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'waiting-for-approval',
      reach: async (stage) => {
        await done(stage);
        await stage.advance('PT22M');
        await stage.page.getByText('an approver decides').first().waitFor();
      },
    },
    {
      screen: 'result',
      state: 'outcome-unknown',
      reach: async (stage) => {
        await stage.fault({ path: REQUESTS, times: 1000, then: { drop: 'before' } });
        await askFor(stage, 'Teams Administrator');
        await stage.page.getByRole('heading', { name: 'Outcome unknown' }).waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'outcome-unknown',
      reach: async (stage) => {
        await done(stage);
        await stage.page.getByText('Outcome unknown').first().waitFor();
      },
    },
    {
      screen: 'my-roles',
      state: 'not-found',
      reach: async (stage) => {
        await stage.clearFaults();
        const found = stage.page.getByText('Not found', { exact: true }).first();
        // The console looks at times of its own: a look under way when the clock moves is followed by another, minutes later.
        for (let minute = 0; minute < 12 && !(await found.isVisible()); minute += 1) {
          await stage.advance('PT1M');
          await found.waitFor({ timeout: 1_000 }).catch(() => undefined);
        }
        await found.waitFor();
      },
    },
    {
      screen: 'activation',
      state: 'sending',
      reach: async (stage) => {
        await stage.fault({ method: 'POST', path: REQUESTS, then: { delayMs: 300_000 } });
        await askFor(stage, 'Global Reader');
        await stage.page.getByRole('button', { name: 'Sending…' }).waitFor();
      },
    },
  ],
};
