import { askFor, done } from '../ask-for-role.ts';
import { seen } from '../seen.ts';
import type { Chapter } from '../state.ts';

const REQUESTS = 'roleAssignmentScheduleRequests';

/** What became of a request, in the panel and then in the list: granted, not known, looked for, not found, on its way. */
export const results: Chapter = {
  states: [
    {
      screen: 'result',
      state: 'in-effect',
      reach: async (stage) => {
        await stage.signIn('Maren Okafor');
        await askFor(stage, 'Exchange Administrator');
        await stage.page.getByRole('heading', { name: /^In effect until/ }).waitFor();
      },
    },
    {
      screen: 'result',
      state: 'outcome-unknown',
      reach: async (stage) => {
        await done(stage);
        await stage.fault({ path: REQUESTS, times: 1000, then: { drop: 'before' } });
        await askFor(stage, 'Teams Administrator');
        await stage.page.getByRole('heading', { name: 'Outcome unknown' }).waitFor();
      },
    },
    {
      screen: 'result',
      state: 'outcome-unknown-looked-for',
      reach: async (stage) => {
        await stage.advance('PT2S');
        await seen(stage, /^Read once, not there yet/);
      },
    },
    {
      screen: 'my-roles',
      state: 'outcome-unknown',
      reach: async (stage) => {
        await done(stage);
        await seen(stage, /^Read \w+( times)?, not there yet/);
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
